import { parseArgs } from 'node:util';
import { Fleet } from './fleet.ts';
import { type Effort, type Finding, isMet } from './measure.ts';
import { measureBundles } from './measures/bundle.ts';
import { measureColdImport } from './measures/cold-import.ts';
import { measureDecode } from './measures/decode.ts';
import { measureEndToEnd } from './measures/end-to-end.ts';
import { measureInstall } from './measures/install.ts';
import { measureRequests } from './measures/requests.ts';
import { measureSandbox } from './measures/sandbox.ts';
import { measureTypes } from './measures/types.ts';
import { measureWalk } from './measures/walk.ts';
import { installPeers } from './peers.ts';
import { reportJson, reportText } from './report.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    /** Only these measures, by name, with commas between them. */
    only: { type: 'string' },
    /** Fail when a bar is not met. */
    strict: { type: 'boolean', default: false },
  },
});
const effort: Effort = { quick: values.quick };

const measures: Record<string, () => Promise<Finding>> = {
  bundle: measureBundles,
  install: measureInstall,
  'cold-import': () => measureColdImport(effort),
  types: () => measureTypes(effort),
  decode: () => measureDecode(effort),
  'end-to-end': () => withFleet((fleet) => measureEndToEnd(fleet, effort)),
  requests: () => withFleet((fleet) => measureRequests(fleet, effort)),
  walk: () => measureWalk(effort),
  sandbox: () => measureSandbox(effort),
};

async function withFleet(measure: (fleet: Fleet) => Promise<Finding>): Promise<Finding> {
  const fleet = await Fleet.start();
  try {
    return await measure(fleet);
  } finally {
    fleet.stop();
  }
}

installPeers();
const findings: Finding[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  console.error(`Measuring: ${name} ...`);
  findings.push(await measure());
}
console.log(values.json ? reportJson(findings, values.quick ? 'quick' : 'full') : reportText(findings));
if (values.strict && !findings.flatMap(({ bars }) => bars).every(isMet)) process.exitCode = 1;

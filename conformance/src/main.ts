import { parseArgs } from 'node:util';
import { installPeers } from '../../bench/src/peers.ts';
import { readableTour } from './clients/readable-tour.ts';
import { clients, takeTour } from './clients/tour.ts';
import { readCorpus } from './corpus.ts';
import { countStates, listOperations, readableOperations } from './operations.ts';
import { replay } from './replay.ts';
import { report, type Report, type Untyped } from './report.ts';
import { compareStructures, readableStructures } from './structure.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Compare what the sandbox answers with the payloads. */
    structure: { type: 'boolean', default: false },
    /** Let published clients take a tour through the sandbox. */
    clients: { type: 'boolean', default: false },
    /** List what the sandbox has of each operation. */
    operations: { type: 'boolean', default: false },
  },
});

if (values.clients) await tourAll(values.json);
else if (values.operations) await listAll(values.json);
else if (values.corpus === undefined) {
  process.stderr.write(
    'Name the folder of payloads: npm run conformance -- --corpus <folder with manifest.json> [--structure] [--json]\n' +
      'or let other clients tour the sandbox: npm run conformance -- --clients [--json]\n' +
      'or list what the sandbox has of each operation: npm run conformance -- --operations [--json]\n',
  );
  process.exitCode = 2;
} else await replayAll(values.corpus, values);

async function listAll(asJson: boolean): Promise<void> {
  const entries = await listOperations();
  const result = { counts: countStates(entries), operations: entries };
  process.stdout.write(asJson ? `${JSON.stringify(result, undefined, 2)}\n` : readableOperations(entries));
  process.exitCode = result.counts.silent === 0 ? 0 : 1;
}

async function tourAll(asJson: boolean): Promise<void> {
  installPeers();
  const stops = [];
  for (const client of clients) stops.push(...(await takeTour(client)));
  process.stdout.write(asJson ? `${JSON.stringify(stops, undefined, 2)}\n` : readableTour(stops));
  process.exitCode = stops.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

async function replayAll(corpus: string, { structure, json }: typeof values): Promise<void> {
  const payloads = await readCorpus(corpus);
  if (structure) {
    const result = await compareStructures(payloads);
    process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : readableStructures(result));
    process.exitCode = result.differences === 0 ? 0 : 1;
  } else {
    const result = await report(await Promise.all(payloads.map(replay)));
    process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : readable(result));
    process.exitCode = meetsBar(result) ? 0 : 1;
  }
}

/** Nothing throws, nothing is lost, and 99 % of the leaves have a type. */
function meetsBar({ threw, leaves, reachable, typed, jsonXmlPairs, equalPairs }: Report): boolean {
  return threw.length === 0 && reachable === leaves && typed >= leaves * 0.99 && equalPairs === jsonXmlPairs;
}

function readable(found: Report): string {
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? 100 : Math.floor((part / whole) * 10_000) / 100} %)`;
  const lines = [
    `decoded    ${share(found.decoded, found.payloads)}`,
    `reachable  ${share(found.reachable, found.leaves)}`,
    `typed      ${share(found.typed, found.leaves)}`,
    `JSON = XML ${share(found.equalPairs, found.jsonXmlPairs)}`,
    ...found.threw.map(({ file, through, error }) => `threw   ${file} (${through}): ${error}`),
    ...found.lost.map((entry) => `lost    ${entryText(entry)}`),
    ...found.untyped.map((entry) => `untyped ${entryText(entry)}`),
    ...found.unequalPairs.map((file) => `JSON and XML differ: ${file}`),
  ];
  return `${lines.join('\n')}\n`;
}

function entryText({ path, sample, files }: Untyped): string {
  const others = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return `${path} = ${JSON.stringify(sample)} in ${files.slice(0, 3).join(', ')}${others}`;
}

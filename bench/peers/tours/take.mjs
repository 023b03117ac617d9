// Takes the tour with one client, and writes a line of JSON for each step: how it ended, and with what.
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    client: { type: 'string' },
    url: { type: 'string' },
    'server-token': { type: 'string' },
    'account-token': { type: 'string' },
  },
});
const { client, url } = values;
const realFetch = globalThis.fetch;
const linkPin = async (code) => {
  const headers = {
    'X-Plex-Token': values['account-token'],
    'X-Plex-Client-Identifier': 'person',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const { ok } = await realFetch(`${url}/api/v2/pins/link`, { method: 'PUT', headers, body: `code=${code}` });
  if (!ok) throw new Error('The PIN could not be linked.');
};
const write = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const limit = 15_000;

const { open } = await import(`./${client}.mjs`);
const steps = await open({
  url,
  serverToken: values['server-token'],
  accountToken: values['account-token'],
  linkPin,
});
for (const [step, take] of Object.entries(steps)) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no end after 15 s')), limit).unref());
  try {
    write({ step, outcome: 'passed', result: (await Promise.race([take(), late])) ?? null });
  } catch (error) {
    // Where answers are checked against a schema, each mismatch by itself: all of them have to be explained.
    const issues = (error?.cause?.issues ?? error?.cause?.errors)?.map(
      ({ path, message }) => `${path.filter((part) => typeof part === 'string').join('.')}: ${message}`,
    );
    const said = `${error?.name}: ${error?.message}`.slice(0, 600);
    write({ step, outcome: 'failed', errors: issues ? [...new Set(issues)] : [said] });
  }
}
process.exit();

import { parseArgs } from 'node:util';
import { installEngines } from './engines.ts';
import { startFixture, token } from './fixture/server.ts';
import { type Outcome, type Runtime, runtimes } from './runtimes.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
const wanted = values.only?.split(',');
const chosen = runtimes.filter(({ name }) => wanted?.includes(name) ?? true);

installEngines();
const { close, ...addresses } = await startFixture();
const results: { runtime: string; outcomes: Outcome[] }[] = [];
for (const runtime of chosen) results.push({ runtime: runtime.name, outcomes: await outcomesOf(runtime) });
close();

const outcomes = results.flatMap((result) => result.outcomes);
const failed = outcomes.filter(({ error }) => error !== undefined).length;
if (values.json) console.log(JSON.stringify(results));
else {
  for (const result of results) print(result);
  console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
}
if (failed > 0 || outcomes.length === 0) process.exitCode = 1;

async function outcomesOf(runtime: Runtime): Promise<Outcome[]> {
  try {
    return await runtime.run({ ...addresses, token });
  } catch (error) {
    return [{ name: 'starts', error: error instanceof Error ? error.message : String(error) }];
  }
}

function print({ runtime, outcomes }: (typeof results)[number]): void {
  const failures = outcomes.filter(({ error }) => error !== undefined);
  console.log(
    `${failures.length === 0 ? '✓' : '✗'} ${runtime.padEnd(9)} ${outcomes.length - failures.length} of ${outcomes.length} checks`,
  );
  for (const { name, error } of failures) console.log(`    ${name}: ${error}`);
}

/** @typedef {{ pms: string, xml: string, plexTv: string, stranger: string, token: string }} Context Where the suite finds what it talks to. */
/** @typedef {{ name: string, run: (context: Context) => Promise<void> }} Check One thing that must hold on every runtime. */
/** @typedef {{ name: string, error?: string }} Outcome What became of a check. */

/**
 * Throws unless two values are equal as data.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} what
 */
export function equal(actual, expected, what) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

/**
 * Waits for a call to fail and gives its error.
 *
 * @param {PromiseLike<unknown>} call
 * @returns {Promise<Record<string, unknown>>}
 */
export async function failureOf(call) {
  const outcome = await Promise.resolve(call).then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  if ('error' in outcome) return outcome.error;
  throw new Error(`expected a failure, got ${JSON.stringify(outcome.value)?.slice(0, 200)}`);
}

/**
 * Runs the checks one after another.
 *
 * @param {readonly Check[]} checks
 * @param {Context} context
 * @returns {Promise<Outcome[]>}
 */
export async function runChecks(checks, context) {
  const outcomes = [];
  for (const { name, run } of checks) outcomes.push(await outcomeOf(name, () => run(context)));
  return outcomes;
}

/**
 * @param {string} name
 * @param {() => Promise<void>} run
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(name, run) {
  try {
    await run();
    return { name };
  } catch (error) {
    return { name, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

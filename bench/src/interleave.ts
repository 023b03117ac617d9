/** Asks each of several contenders for a number, round after round, in turn and back, after a round that doesn't count. */
export async function interleave<Name extends string>(
  contenders: ReadonlyMap<Name, () => Promise<number>>,
  rounds: number,
): Promise<{ readonly values: Map<Name, number[]>; readonly failures: Map<Name, string> }> {
  const values = new Map<Name, number[]>();
  const failures = new Map<Name, string>();
  for (let round = -1; round < rounds; round++) {
    const order = round % 2 === 0 ? [...contenders] : [...contenders].toReversed();
    for (const [name, ask] of order) {
      if (failures.has(name)) continue;
      try {
        const value = await ask();
        if (round >= 0) values.set(name, [...(values.get(name) ?? []), value]);
      } catch (error) {
        failures.set(name, error instanceof Error ? error.message : String(error));
        values.delete(name);
      }
    }
  }
  return { values, failures };
}

/** What a call fails with; fails itself where the call succeeds. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  const outcome = await Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (outcome === undefined) throw new Error('It was to fail, and succeeded.');
  return outcome.error;
}

/** An error that holds no secrets. */
export interface CleanError extends Error {
  readonly code?: string | number;
  readonly cause?: CleanError | undefined;
}

/**
 * A copy of an error that a `fetch` threw, with secrets masked: messages of platforms quote header values and URLs,
 * and errors of injected clients carry their whole request. Keeps name, message, `code`, stack and cause.
 */
export function redactError(error: unknown, clean: (text: string) => string, depth = 5): CleanError | undefined {
  if (error === undefined || depth === 0) return undefined;
  if (!(error instanceof Error)) return new Error(clean(String(error))) as CleanError;
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  const inner = error.cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  const copy = new Error(clean(error.message), { cause: redactError(inner, clean, depth - 1) });
  copy.stack = clean(error.stack ?? '');
  Object.defineProperty(copy, 'name', { value: error.name, configurable: true, writable: true });
  if (typeof code === 'string' || typeof code === 'number') Object.assign(copy, { code });
  return copy as CleanError;
}

const mask = '***';
// Queries, JSON and XML, and queries inside of encoded queries.
const pattern = /((?:[\w-]*(?:token|jwt|password)|\bpin)(?:=|%3D|"\s*:\s*)["']?)[^"'\s&<>#%,}]+/gi;

/** Masks the given secrets, and whatever stands in a place where Plex puts tokens, PINs and passwords. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, mask).replaceAll(encodeURIComponent(secret), mask);
  return masked.replace(pattern, `$1${mask}`);
}

/**
 * A copy of an error that a `fetch` threw, with secrets masked: messages of platforms quote header values and URLs,
 * and errors of injected clients carry their whole request. Keeps name, message, `code`, stack and cause.
 */
export function redactError(error: unknown, clean: (text: string) => string, depth = 5): unknown {
  if (error === undefined || depth === 0) return undefined;
  if (!(error instanceof Error)) return clean(String(error));
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  const inner = error.cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  const copy = new Error(clean(error.message), { cause: redactError(inner, clean, depth - 1) });
  copy.stack = clean(error.stack ?? '');
  Object.defineProperty(copy, 'name', { value: error.name, configurable: true, writable: true });
  return typeof code === 'string' || typeof code === 'number' ? Object.assign(copy, { code }) : copy;
}

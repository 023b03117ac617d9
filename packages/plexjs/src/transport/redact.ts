const mask = '***';
// Queries, JSON and XML, and queries inside of encoded queries.
const pattern = /((?:[\w-]*(?:token|jwt|password)|\bpin)(?:=|%3D|"\s*:\s*)["']?)[^"'\s&<>#%,}]+/gi;

/** Masks the given secrets, and whatever stands in a place where Plex puts tokens, PINs and passwords. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, mask).replaceAll(encodeURIComponent(secret), mask);
  return masked.replace(pattern, `$1${mask}`);
}

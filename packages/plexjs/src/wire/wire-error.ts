/** A body that cannot be read: cut off, broken, or not data at all. The client rethrows it as a `PlexDecodeError` with the operation. */
export class WireError extends Error {
  /** `WireError`. */
  override readonly name: string = 'WireError';
  /** Where reading stopped, in characters from the start of the body. */
  readonly position: number;
  /** A little of the body around that position, with whatever looks like a secret masked. */
  readonly excerpt: string;

  constructor(problem: string, body: string, position: number) {
    const excerpt = excerptOf(body, position);
    super(`${problem} at character ${position}: ${excerpt}`);
    this.position = position;
    this.excerpt = excerpt;
  }
}

const reach = 40;
// Masked over a wider window than is shown: the window's edge must not cut a token down to a harmless looking piece.
const margin = 1000;
const secrets = /((?:token|secret|password|pin|code)\W{1,5})[^\s"'<>&,;]+|[\w-]{16,}/gi;

function excerptOf(body: string, position: number): string {
  const start = Math.max(0, position - margin);
  const at = position - start;
  return body
    .slice(start, position + margin)
    .replace(secrets, (match, label = '') => label.padEnd(match.length, '*'))
    .slice(Math.max(0, at - reach), at + reach)
    .replace(/\s+/g, ' ')
    .trim();
}

import { PlexUsageError } from './plex-error.ts';

/**
 * A token, or a function that gets one. The function is called before the first request, and once more (for all
 * requests together) when a host answers 401: then with the token that was refused.
 */
export type TokenOption = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** A token and where it may be sent. Kept in private fields only, so that nothing prints it. */
export interface TokenSource {
  readonly option: TokenOption;
  /** The origins that it belongs to; undefined for the token of a call, which belongs to where the call goes. */
  readonly origins: ReadonlySet<string> | undefined;
  /** The token, where it is known without asking for it. */
  current: string | undefined;
  /** Its function was called and has not given it yet. */
  pending?: Promise<string | undefined>;
}

/** Makes the source of a token. Throws `PlexUsageError` for a text that is none. */
export function tokenSource(option: TokenOption, origins?: ReadonlySet<string>): TokenSource {
  return { option, origins, current: typeof option === 'string' ? checkedToken(option) : undefined };
}

/** Whether a token may go to an origin, in a call whose own one is `home`. */
export function belongsTo({ origins }: TokenSource, origin: string, home?: string): boolean {
  return origins?.has(origin) ?? origin === home;
}

/** The token without space around it. Throws `PlexUsageError` for a text that is none. */
export function checkedToken(token: string): string {
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed)) throw new PlexUsageError('The token is empty, or not one.');
  return trimmed;
}

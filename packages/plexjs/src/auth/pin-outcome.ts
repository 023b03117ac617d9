import type { PlexError } from '../transport/errors.ts';

/** The person has signed in. */
export interface PinSignedIn {
  readonly status: 'signed-in';
  /** The account's token. Not enumerable, so that neither logging nor `JSON.stringify` shows it; copy it by name. */
  readonly token: string;
}

/** The PIN's time is over, or it was used, or it is another client identifier's. Make a new one. */
export interface PinExpired {
  readonly status: 'expired';
}

/** plex.tv refuses this client (status 401 or 403). */
export interface PinRejected {
  readonly status: 'rejected';
  /** What it answered. */
  readonly error: PlexError;
}

/** plex.tv was asked too often. */
export interface PinRateLimited {
  readonly status: 'rate-limited';
  /** How long it wants to be left alone, in seconds; undefined where it didn't say. */
  readonly retryAfter: number | undefined;
}

/** What one look at a PIN shows; `pending` while the person has not signed in. */
export type PinCheck = { readonly status: 'pending' } | PinSignedIn | PinExpired | PinRejected | PinRateLimited;

/** How a sign-in ends. It is rate limited only when plex.tv wants to be left alone for longer than the PIN lives. */
export type PinOutcome = { readonly status: 'cancelled' } | Exclude<PinCheck, { readonly status: 'pending' }>;

/** What an answer says. */
export function checkOf(token: string | null | undefined): PinCheck {
  if (!token) return { status: 'pending' };
  return Object.defineProperty({ status: 'signed-in' }, 'token', { value: token }) as PinSignedIn;
}

/** What an error says of the PIN; undefined where it says nothing. */
export function checkOfError(error: unknown): PinCheck | undefined {
  const refusal = error as PlexError & { readonly retryAfter?: number };
  switch (codeOf(error)) {
    case 'not-found':
      return { status: 'expired' };
    case 'auth':
    case 'forbidden':
      return { status: 'rejected', error: refusal };
    case 'rate-limit':
      return { status: 'rate-limited', retryAfter: refusal.retryAfter };
    default:
      return undefined;
  }
}

/** Whether an error may not come again: a lost packet, a host that is down, or a page of a network that wants a sign-in of its own. */
export function isPassing(error: unknown): boolean {
  return ['connection', 'timeout', 'server', 'starting', 'decode'].includes(codeOf(error) ?? '');
}

/** The error's `code`, which tells the classes apart in less code than they take. */
export function codeOf(error: unknown): string | undefined {
  return (error as Partial<PlexError> | undefined)?.code;
}

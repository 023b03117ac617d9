import type { AuthUrlOptions } from '../auth/auth-url.ts';
import { PinLogin, type PinLoginClient, type SavedPin } from '../auth/pin-login.ts';
import type { PinOutcome } from '../auth/pin-outcome.ts';
import { PlexSignInError } from '../auth/sign-in-error.ts';
import { PlexAbortError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';

/** What a person needs to sign in by a PIN. */
export interface SignInCode {
  /** What the person types at `linkUrl`; with `strong` a long code, for `authUrl` only. */
  readonly code: string;
  /** Where the person types the code. */
  readonly linkUrl: string;
  /** The same with the code filled in, for a QR code or a button. */
  readonly codeUrl: string;
  /** The URL of a picture with a QR code. Undefined where plex.tv gives none; `plexjs/qr` draws one offline. */
  readonly qrUrl: string | undefined;
  /** Plex's sign-in page for this code. It shows the person which application asks. */
  readonly authUrl: string;
  /** When the code ends, by the clock of this machine. */
  readonly expiresAt: Date;
  /** What to store, and to pass as `resume`, where the program ends before the person is done. */
  readonly saved: SavedPin;
}

/** How a sign-in by PIN is done. */
export interface PinWay extends AuthUrlOptions {
  readonly onCode?: (code: SignInCode) => void | Promise<void>;
  readonly strong?: boolean;
  readonly interval?: number;
  readonly resume?: SavedPin;
  readonly signal?: AbortSignal;
}

/** Shows the code, waits for the person, and gives the token. */
export async function signInByPin(
  client: PinLoginClient,
  { onCode, strong, interval, resume, signal, ...page }: PinWay,
  clock: Clock,
): Promise<string> {
  const isStrong = strong ?? page.forwardUrl !== undefined;
  const login = resume
    ? PinLogin.resume(client, resume, clock)
    : await PinLogin.create(client, { ...clock, strong: isStrong, signal });
  if (!resume) await onCode?.(codeOf(login, page));
  const outcome = await login.wait({ signal, interval });
  return tokenOf(outcome, signal);
}

function codeOf(login: PinLogin, page: AuthUrlOptions): SignInCode {
  const { id, code, linkUrl, codeUrl, qrUrl, expiresAt, clientIdentifier } = login;
  const saved = { id, code, clientIdentifier, expiresAt, qrUrl };
  return { code, linkUrl, codeUrl, qrUrl, authUrl: login.authUrl(page), expiresAt, saved };
}

function tokenOf(outcome: PinOutcome, signal: AbortSignal | undefined): string {
  switch (outcome.status) {
    case 'signed-in':
      return outcome.token;
    case 'cancelled':
      throw new PlexAbortError("signIn: aborted by the caller's signal.", { cause: signal?.reason });
    case 'expired':
      throw new PlexSignInError('signIn: nobody signed in before the code expired. Begin anew, with a new code.', {
        reason: 'expired',
      });
    case 'rejected':
      throw new PlexSignInError('signIn: plex.tv refuses this client.', { reason: 'rejected', cause: outcome.error });
    case 'rate-limited':
      throw new PlexSignInError(
        'signIn: plex.tv was asked too often, and the code ends before it may be asked again.',
        {
          reason: 'rate-limited',
          retryAfter: outcome.retryAfter,
        },
      );
  }
}

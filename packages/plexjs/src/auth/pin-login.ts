import { callWith, setUp } from '../transport/caller.ts';
import { addressOf } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Identity } from '../transport/identity.ts';
import type { CallOptions, ClientOptions } from '../transport/options.ts';
import type { Caller, Definition } from '../wire/operation.ts';
import { type AuthUrlOptions, authUrl } from './auth-url.ts';
import { checkOf, checkOfError, codeOf, isPassing, type PinCheck, type PinOutcome } from './pin-outcome.ts';
import { askForPin, lookAtPin } from './pin-operations.ts';
import { type Clock, sleep, type Sleep } from '../transport/sleep.ts';

/** What a sign-in is done with: a client, which needs no token. Its `clientIdentifier` has to stay the same until the end. */
export interface PinLoginClient extends Caller<'plex.tv', CallOptions> {
  /** How the device calls itself. */
  readonly identity: Identity;
}

/** What a sign-in needs of a client, which is less than clients can do, and far less code. */
interface PinCaller {
  readonly identity: Identity;
  readonly call: <T>(definition: Definition<'plex.tv', T>, parameters: object, options: CallOptions) => PromiseLike<T>;
}

/** How a sign-in is begun. */
export interface PinLoginOptions extends Clock {
  /** Asks for a long code, for the sign-in page; without it the code has four characters, for a person to type. Default: false. */
  readonly strong?: boolean;
  /** Aborts asking for the code. */
  readonly signal?: AbortSignal;
}

/** What of a sign-in can be stored, for instance while the browser is at the sign-in page: what `JSON.stringify(login)` gives. */
export interface SavedPin {
  /** The number that plex.tv knows the code by. */
  readonly id: string;
  /** What the person enters. */
  readonly code: string;
  /** The device that asked for it; only that one can ask what became of it. */
  readonly clientIdentifier: string;
  /** Until when it can be entered. */
  readonly expiresAt: string | Date;
  /** What a QR code for it says. */
  readonly qrUrl?: string | undefined;
}

/** How to wait for a sign-in. */
export interface PinWaitOptions {
  /** Ends the waiting, with the outcome `cancelled`. */
  readonly signal?: AbortSignal;
  /** The time between two looks, in milliseconds. Default: 2,000, which Plex never throttles. At least 1,000. */
  readonly interval?: number;
}

const shortestInterval = 1000;
// One look should not take the whole time that a person has.
const lookTimeout = 10_000;

/**
 * A sign-in by PIN: show the person `code` and `linkUrl` (or a QR code of `codeUrl`), or lead them to `authUrl()`, and `wait()`.
 *
 * ```ts
 * const login = await PinLogin.create({ product: 'My App', clientIdentifier });
 * console.log(`Enter ${login.code} at ${login.linkUrl}`);
 * const outcome = await login.wait();
 * if (outcome.status === 'signed-in') keep(outcome.token);
 * ```
 */
export class PinLogin {
  /** The PIN's number. */
  readonly id: string;
  /** What the person types, or a long code for the sign-in page. */
  readonly code: string;
  /** The client that the PIN belongs to. */
  readonly clientIdentifier: string;
  /** When the PIN ends, by the clock of this machine. */
  readonly expiresAt: Date;
  /** The URL of a picture with a QR code. Undefined where plex.tv gives none; `plexjs/qr` draws one offline. */
  readonly qrUrl: string | undefined;
  readonly #client: PinCaller;
  readonly #now: () => number;
  readonly #sleep: Sleep;

  private constructor(client: PinCaller, pin: SavedPin, clock: Clock) {
    this.#client = client;
    this.#now = clock.now ?? Date.now;
    this.#sleep = clock.sleep ?? sleep;
    this.id = pin.id;
    this.code = pin.code;
    this.clientIdentifier = pin.clientIdentifier;
    this.expiresAt = new Date(pin.expiresAt);
    this.qrUrl = pin.qrUrl;
  }

  /** Asks plex.tv for a PIN, with a client or the options of one. Throws what calls throw, for instance `PlexConnectionError` and `PlexRateLimitError`. */
  static async create(
    client: PinLoginClient | ClientOptions,
    { strong, signal, ...clock }: PinLoginOptions = {},
  ): Promise<PinLogin> {
    const caller = callerOf(client);
    const asked = (clock.now ?? Date.now)();
    const parameters = { strong: strong ? 'true' : undefined };
    const { id, code, expiresIn, qrUrl } = await caller.call(askForPin, parameters, { token: null, signal });
    const { clientIdentifier } = caller.identity;
    // Counted from here, not taken from the answer's dates: the clocks may differ.
    const expiresAt = new Date(asked + expiresIn * 1000);
    return new PinLogin(caller, { id, code, clientIdentifier, expiresAt, qrUrl }, clock);
  }

  /** Goes on with a stored sign-in. Throws `PlexUsageError` for a client of another identifier, which may not read the PIN. */
  static resume(client: PinLoginClient | ClientOptions, pin: SavedPin, clock: Clock = {}): PinLogin {
    const caller = callerOf(client);
    if (caller.identity.clientIdentifier !== pin.clientIdentifier)
      throw new PlexUsageError('A PIN is read by the client that asked for it: pass the same clientIdentifier.');
    return new PinLogin(caller, pin, clock);
  }

  /** Where the person types the code. */
  get linkUrl(): string {
    return 'https://plex.tv/link';
  }

  /** The same with the code filled in, for a QR code or a button. */
  get codeUrl(): string {
    return `${this.linkUrl}/?pin=${encodeURIComponent(this.code)}`;
  }

  /** The sign-in page for this PIN, which shows the person who asks. Meant for a strong PIN. */
  authUrl(options?: AuthUrlOptions): string {
    return authUrl(this.code, this.#client.identity, options);
  }

  /**
   * Looks once whether the person has signed in. Throws what calls throw where the answer says nothing of the PIN, for instance
   * `PlexConnectionError`: look again then.
   */
  async check({ signal }: { readonly signal?: AbortSignal } = {}): Promise<PinCheck> {
    try {
      const options = { token: null, retry: false, timeout: lookTimeout, signal } as const;
      return checkOf((await this.#client.call(lookAtPin, { pinId: this.id }, options)).token);
    } catch (error) {
      const check = checkOfError(error);
      if (check) return check;
      throw error;
    }
  }

  /**
   * Looks again and again until the person has signed in or cannot any more. A lost packet decides nothing.
   * When plex.tv says that it is asked too often, it is left alone for as long as it wants.
   * After `cancelled` a person may have signed in at the last moment: `check()` tells.
   * Throws only for errors that would come again, such as `PlexRequestError`.
   */
  async wait({ signal, interval = 2000 }: PinWaitOptions = {}): Promise<PinOutcome> {
    const pause = Math.max(shortestInterval, interval);
    for (;;) {
      if (signal?.aborted) return { status: 'cancelled' };
      const left = this.expiresAt.getTime() - this.#now();
      const check = await this.#look(signal);
      if (check.status === 'rate-limited') {
        const rest = Math.max(pause, (check.retryAfter ?? 0) * 1000);
        if (rest > left) return check;
        await this.#sleep(rest, signal);
      } else if (check.status !== 'pending') {
        return check;
      } else if (left <= 0) {
        return { status: 'expired' };
      } else {
        // The last look is at the very end.
        await this.#sleep(Math.min(pause, left), signal);
      }
    }
  }

  async #look(signal: AbortSignal | undefined): Promise<PinCheck | { readonly status: 'cancelled' }> {
    try {
      return await this.check({ signal });
    } catch (error) {
      if (codeOf(error) === 'abort') return { status: 'cancelled' };
      if (isPassing(error)) return { status: 'pending' };
      throw error;
    }
  }
}

function callerOf(client: PinLoginClient | ClientOptions): PinCaller {
  if ('call' in client) return client;
  const address = addressOf(client.hosts?.[askForPin.host] ?? 'https://plex.tv');
  const parts = { addresses: new Map([[askForPin.host, address]]), token: undefined, gate: new Map() };
  const { identity, settings } = setUp(client, parts);
  const call: PinCaller['call'] = async (...asked) => (await callWith(settings, ...asked)).value;
  return { identity, call };
}

import { signOut } from '../generated/plex-tv/authentication.ts';
import { exchangeDeviceToken, getAuthNonce, registerDeviceKey } from '../generated/plex-tv/device-keys.ts';
import { Once } from '../transport/once.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import { PlexAuthError, PlexError, PlexNotFoundError, PlexRequestError, PlexUsageError } from '../transport/errors.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { allScopes, generateDeviceKey, type JwtScope, publicKeyOf, signAsDevice } from './device-key.ts';
import type { PlexJwt } from './jwt.ts';
import { expiryOf } from './jwt-form.ts';
import { verifyJwt } from './jwt-verify.ts';
import { PlexSignInError } from './sign-in-error.ts';
import type { StoredDevice, TokenStore } from './token-store.ts';

/** How the tokens of a device are got. */
export interface JwtOptions {
  /** What of the account the token tells. Default: all that there is. */
  readonly scopes?: readonly JwtScope[];
  /** How long before its end a token is replaced, in milliseconds. Default: a day; tokens are good for seven. */
  readonly refreshBefore?: number;
  /** The time in milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}

const day = 24 * 60 * 60 * 1000;
const proofLifetime = 5 * 60 * 1000;

/**
 * The tokens of a device that has a key. It gives a good one whenever it is asked, and gets a new one before the old one ends: for
 * all who ask at the same time by the same two requests. A token that has expired is replaced as well.
 */
export class JwtSession {
  readonly #client: PlexClient<PlexHost>;
  readonly #store: TokenStore;
  readonly #scopes: readonly JwtScope[];
  readonly #refreshBefore: number;
  readonly #now: () => number;
  #device: StoredDevice | undefined;
  #refreshing: Once<PlexJwt> | undefined;

  /** Made of a client that has the device's `clientIdentifier`, and the store that has its key. */
  constructor(client: PlexClient<PlexHost>, store: TokenStore, options: JwtOptions = {}) {
    this.#client = client;
    this.#store = store;
    this.#scopes = options.scopes ?? allScopes;
    this.#refreshBefore = options.refreshBefore ?? day;
    this.#now = options.now ?? Date.now;
  }

  /**
   * A key for a device that is signed in by a token of 20 characters: `POST /api/v2/auth/jwk`, and then the exchange. plex.tv binds the
   * key to the token's device, and ends the token.
   *
   * @throws {PlexAuthError} For a token that is no longer good.
   */
  static async register(
    client: PlexClient<PlexHost>,
    store: TokenStore,
    token: string,
    { signal, ...options }: JwtOptions & Pick<RequestOptions, 'signal'> = {},
  ): Promise<JwtSession> {
    const { clientIdentifier } = client.identity;
    const key = await generateDeviceKey();
    await registerDeviceKey(client, { jwk: publicKeyOf(key) }, { token, signal });
    await store.set({ clientIdentifier, key });
    const session = new JwtSession(client, store, options);
    await session.refresh({ signal });
    return session;
  }

  /**
   * A token that is good for a while. Asks plex.tv only where the one at hand ends soon, or is the one that was `refused`.
   *
   * @throws {PlexSignInError} With the reason `rejected`: the device is no longer signed in; with `jwt`: what plex.tv gave is not good.
   */
  async token(refused?: string, options?: Pick<RequestOptions, 'signal'>): Promise<PlexJwt> {
    const { token } = await this.#load();
    const isGood = expiryOf(token) > this.#now() + this.#refreshBefore;
    return token !== undefined && isGood && token !== refused ? (token as PlexJwt) : this.refresh(options);
  }

  /**
   * Gets a new token: `GET /api/v2/auth/nonce`, whose word the device signs, and `POST /api/v2/auth/token` of clients.plex.tv; then it
   * is checked and stored. All who ask at the same time get the same one; a signal ends the waiting of its own caller, and nobody else's.
   */
  refresh(options?: Pick<RequestOptions, 'signal'>): Promise<PlexJwt> {
    this.#refreshing ??= new Once(() =>
      this.#exchange().finally(() => {
        this.#refreshing = undefined;
      }),
    );
    return this.#refreshing.get(options);
  }

  /** Whether the device has got a token before; whether it is still good is not asked. */
  async isSignedIn(): Promise<boolean> {
    this.#device ??= await this.#store.get();
    return this.#device?.token !== undefined;
  }

  /** Keeps a token that came another way, as by a PIN, when it passes the checks. */
  async keep(token: string, signal?: AbortSignal): Promise<PlexJwt> {
    const device = await this.#load();
    const { clientIdentifier, key } = device;
    const expected = { clientIdentifier, keyId: key.kid, now: this.#now() };
    await verifyJwt(this.#client, token, expected, { signal });
    this.#device = { ...device, token };
    await this.#store.set(this.#device);
    return token as PlexJwt;
  }

  /** Signs the device out, which ends its tokens, and forgets its key: `DELETE /api/v2/users/signout`. */
  async revoke(options: RequestOptions = {}): Promise<void> {
    // Where plex.tv has ended it already, there is nothing left to do but forget it.
    await this.token(undefined, options)
      .then((token) => signOut(this.#client, undefined, { ...options, token }))
      .catch((error: unknown) => {
        if (!(error instanceof PlexAuthError || error instanceof PlexSignInError)) throw error;
      });
    this.#device = undefined;
    await this.#store.set(undefined);
  }

  async #load(): Promise<StoredDevice> {
    this.#device ??= await this.#store.get();
    if (this.#device === undefined)
      throw new PlexUsageError('The store has no key of this device: sign in with `signIn({ store, onCode })`.');
    if (this.#device.clientIdentifier !== this.#client.identity.clientIdentifier)
      throw new PlexUsageError('The key in the store is of another clientIdentifier: pass the same one, or none.');
    return this.#device;
  }

  async #exchange(): Promise<PlexJwt> {
    const device = await this.#load();
    const { nonce } = await getAuthNonce(this.#client, undefined, { token: null });
    const claims = { lifetime: proofLifetime, scopes: this.#scopes, nonce, now: this.#now() };
    const jwt = await signAsDevice(device, claims);
    const { authToken } = await exchangeDeviceToken(this.#client, { jwt }, { token: null }).catch(refused);
    return this.keep(authToken);
  }
}

/** Says what a refusal of the exchange means. */
function refused(error: unknown): never {
  const isRefusal = [PlexAuthError, PlexRequestError, PlexNotFoundError].some((kind) => error instanceof kind);
  if (!(error instanceof PlexError) || !isRefusal) throw error;
  const advice = error.status === 498 ? 'Set the clock of this machine right' : 'Sign in again';
  const details = { reason: 'rejected', cause: error, status: error.status, errors: error.errors } as const;
  throw new PlexSignInError(`plex.tv takes the key of this device no longer. ${advice}.`, details);
}

/** A device's key for Ed25519 with its private part, as a JWK. Keep it secret. */
export interface StoredKey {
  /** The kind of the key: an octet key pair. */
  readonly kty: 'OKP';
  /** The curve of the key. */
  readonly crv: 'Ed25519';
  /** The public part. */
  readonly x: string;
  /** The private part. */
  readonly d: string;
  /** What plex.tv calls the key. */
  readonly kid: string;
}

/** What is kept of a device that signs in with a key: plain data, which can be stored as JSON. Keep it secret. */
export interface StoredDevice {
  /** The client that the key belongs to. */
  readonly clientIdentifier: string;
  /** The key of the device. */
  readonly key: StoredKey;
  /** The last token that plex.tv gave for it, which may have expired. Absent until the device is signed in. */
  readonly token?: string | undefined;
}

/**
 * Where a device keeps its key and its token: a file, `localStorage`, a keychain. What it throws fails the call that needs it.
 *
 * ```ts
 * const store: TokenStore = {
 *   get: () => JSON.parse(localStorage.getItem('plex') ?? 'null') ?? undefined,
 *   set: (device) => (device ? localStorage.setItem('plex', JSON.stringify(device)) : localStorage.removeItem('plex')),
 * };
 * ```
 */
export interface TokenStore {
  /** Gives what was stored last; undefined where there is nothing. */
  get(): StoredDevice | undefined | Promise<StoredDevice | undefined>;
  /** Stores a device in the place of what was there; undefined: forgets it. */
  set(device: StoredDevice | undefined): void | Promise<void>;
}

/** Keeps a device in memory, where neither printing nor serialising shows it: for tests, and programs that sign in each time. */
export class MemoryTokenStore implements TokenStore {
  #device: StoredDevice | undefined;

  constructor(device?: StoredDevice) {
    this.#device = device;
  }

  get(): StoredDevice | undefined {
    return this.#device;
  }

  set(device: StoredDevice | undefined): void {
    this.#device = device;
  }
}

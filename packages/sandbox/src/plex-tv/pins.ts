/** A sign-in that waits for a person. */
export interface PendingPin {
  readonly id: number;
  readonly code: string;
  readonly product: string;
  readonly clientIdentifier: string;
  /** In milliseconds. */
  readonly createdAt: number;
  /** How long it lasts, in seconds. */
  readonly lifetime: number;
  /** The token of the account that was signed in with. */
  token: string | null;
}

/** What is known of the client that asks for a PIN. */
export interface PinRequest {
  readonly clientIdentifier: string;
  readonly product: string;
  readonly isStrong: boolean;
}

/** The PINs of an account service. */
export class Pins {
  readonly #now: () => number;
  readonly #pins = new Map<number, PendingPin>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Makes a PIN: with a short code that a person types, or a long one for the sign-in page. */
  make({ isStrong, ...request }: PinRequest): PendingPin {
    const id = 1001 + this.#pins.size;
    const code = isStrong ? codeOf(id, 25, strongLetters) : codeOf(id, 4, letters);
    const pin = { ...request, id, code, createdAt: this.#now(), lifetime: isStrong ? 1800 : 900, token: null };
    this.#pins.set(id, pin);
    return pin;
  }

  /** A PIN, if its time is not over. Only the client that asked for it may read it. */
  read(id: number, clientIdentifier: string): PendingPin | undefined {
    const pin = this.#pins.get(id);
    return pin && pin.clientIdentifier === clientIdentifier && this.#isAlive(pin) ? pin : undefined;
  }

  /** Signs in the client that shows a code; false where nobody does. */
  link(code: string, token: string): boolean {
    const pin = [...this.#pins.values()].find((candidate) => candidate.code === code && this.#isAlive(candidate));
    if (pin) pin.token = token;
    return pin !== undefined;
  }

  #isAlive({ createdAt, lifetime }: PendingPin): boolean {
    return this.#now() < createdAt + lifetime * 1000;
  }
}

/** A PIN as plex.tv shows it. */
export function pinAnswer({ createdAt, lifetime, token, ...pin }: PendingPin, now: number): object {
  const expiresAt = createdAt + lifetime * 1000;
  return {
    id: pin.id,
    code: pin.code,
    product: pin.product,
    trusted: false,
    qr: `https://plex.tv/api/v2/pins/qr/${pin.code}`,
    clientIdentifier: pin.clientIdentifier,
    location: {
      code: 'NL',
      european_union_member: true,
      continent_code: 'EU',
      country: 'Netherlands',
      city: 'Utrecht',
      time_zone: 'Europe/Amsterdam',
      postal_code: '3511',
      in_privacy_restricted_country: true,
      in_privacy_restricted_region: false,
      subdivisions: 'Utrecht',
      coordinates: '52.09, 5.12',
    },
    expiresIn: Math.ceil((expiresAt - now) / 1000),
    createdAt: dateOf(createdAt),
    expiresAt: dateOf(expiresAt),
    authToken: token,
    newRegistration: token === null ? null : false,
  };
}

// Without signs that look like one another.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const strongLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The same number gives the same code, so that a run can be repeated. */
function codeOf(number: number, length: number, alphabet: string): string {
  let state = Math.imul(number, 2_654_435_761) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a sequence repeat soon.
    return alphabet[(state >>> 16) % alphabet.length];
  }).join('');
}

/** plex.tv gives whole seconds. */
const dateOf = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

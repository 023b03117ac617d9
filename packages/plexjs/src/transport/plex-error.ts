import type { Method } from '../wire/operation.ts';

const key = 'plexCode';

/** What the classes of errors are called in `error.code`, for those who rather switch than use `instanceof`. */
export type PlexErrorCode =
  | 'usage'
  | 'auth'
  | 'forbidden'
  | 'not-found'
  | 'rate-limit'
  | 'request'
  | 'server'
  | 'starting'
  | 'redirect'
  | 'connection'
  | 'timeout'
  | 'abort'
  | 'decode'
  | (string & {});

/** One of the errors that an answer's body names. */
export interface PlexErrorEntry {
  /** Plex's own number, for instance 1001. */
  readonly code?: number;
  /** What the host says. */
  readonly message: string;
  /** The HTTP status that the host gives it. */
  readonly status?: number;
}

/** What is known of a call that failed. Holds no secrets. */
export interface PlexErrorDetails {
  /** The operationId, for instance `getSections`. */
  readonly operation?: string;
  /** The HTTP method of the request. */
  readonly method?: Method;
  /** Where it was sent, with secrets masked. */
  readonly url?: string;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The answer's headers, with secrets masked. */
  readonly headers?: Headers;
  /** The beginning of the answer's body, at most 500 characters, with secrets masked. */
  readonly body?: string;
  /** What the answer's body says, where it is in one of Plex's forms. */
  readonly errors?: readonly PlexErrorEntry[];
  /** What it was made of. */
  readonly cause?: unknown;
}

/** What all errors of this package are. */
export abstract class PlexError extends Error implements PlexErrorDetails {
  /** By this `instanceof` knows a class: it is the same in every copy of the package, and after minification. */
  static readonly plexCode: PlexErrorCode = '';
  /** Names the class. */
  declare readonly code: PlexErrorCode;
  declare readonly operation?: string;
  /** The HTTP method of the request. */
  declare readonly method?: Method;
  declare readonly url?: string;
  declare readonly status?: number;
  declare readonly headers?: Headers;
  declare readonly body?: string;
  declare readonly errors?: readonly PlexErrorEntry[];

  constructor(message: string, { cause, ...details }: PlexErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details, { code: new.target.plexCode });
  }

  /** The class's name, for instance `PlexNotFoundError` of the code `not-found`. */
  override get name(): string {
    const { plexCode } = this.constructor as typeof PlexError;
    return `Plex${plexCode.replace(/(?:^|-)(.)/g, (_, initial: string) => initial.toUpperCase())}Error`;
  }

  /** The error as data, without stack and cause. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message, headers: undefined };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that somebody derives has no code of its own, and is itself only.
    if (!Object.hasOwn(this, key)) return super[Symbol.hasInstance](value);
    let proto = value as { readonly constructor?: Partial<typeof PlexError> } | null | undefined;
    for (; proto?.constructor; proto = Object.getPrototypeOf(proto) as typeof proto)
      if (Object.hasOwn(proto.constructor, key) && proto.constructor[key] === this[key]) return true;
    return false;
  }
}

/** The call was wrong and nothing was sent: an option or a parameter is missing or not of its form. */
export class PlexUsageError extends PlexError {
  static override readonly plexCode = 'usage';
  declare readonly code: 'usage';
}

/** No answer, or not all of it: name not found, connection refused or reset, certificate refused, body cut off. `cause` has the particulars. */
export class PlexConnectionError extends PlexError {
  static override readonly plexCode = 'connection';
  declare readonly code: 'connection';
}

/** The `timeout` of an attempt or the `deadline` of the call passed. */
export class PlexTimeoutError extends PlexError {
  static override readonly plexCode = 'timeout';
  declare readonly code: 'timeout';
}

/** The caller's signal aborted the call. `cause` is the signal's reason. */
export class PlexAbortError extends PlexError {
  static override readonly plexCode = 'abort';
  declare readonly code: 'abort';
}

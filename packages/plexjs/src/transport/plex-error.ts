import type { Method } from '../wire/operation.ts';

const nameKey = 'plexErrorName';

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
  readonly message: string;
  readonly status?: number;
}

/** What is known of a call that failed. Holds no secrets. */
export interface PlexErrorDetails {
  /** The operationId, for instance `getSections`. */
  readonly operation?: string;
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
  readonly cause?: unknown;
}

/** What all errors of this package are. */
export abstract class PlexError extends Error implements PlexErrorDetails {
  /** The class's name, by which `instanceof` knows it: the same in every copy of the package, and after minification. */
  static readonly plexErrorName: string = 'PlexError';
  /** Names the class. */
  abstract readonly code: PlexErrorCode;
  declare readonly operation?: string;
  declare readonly method?: Method;
  declare readonly url?: string;
  declare readonly status?: number;
  declare readonly headers?: Headers;
  declare readonly body?: string;
  declare readonly errors?: readonly PlexErrorEntry[];

  constructor(message: string, { cause, ...details }: PlexErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }

  override get name(): string {
    return (this.constructor as typeof PlexError).plexErrorName;
  }

  /** The error as data, without stack and cause. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message, headers: undefined };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that somebody derives has no name of its own here, and is itself only.
    if (!Object.hasOwn(this, nameKey)) return Function.prototype[Symbol.hasInstance].call(this, value);
    if (typeof value !== 'object') return false;
    for (let proto: unknown = value; proto !== null; proto = Object.getPrototypeOf(proto)) {
      const { constructor } = proto as { constructor?: Partial<typeof PlexError> };
      if (constructor && Object.hasOwn(constructor, nameKey) && constructor[nameKey] === this[nameKey]) return true;
    }
    return false;
  }
}

/** The call was wrong and nothing was sent: an option or a parameter is missing or not of its form. */
export class PlexUsageError extends PlexError {
  static override readonly plexErrorName: string = 'PlexUsageError';
  override readonly code = 'usage';
}

/** No answer, or not all of it: name not found, connection refused or reset, certificate refused, body cut off. `cause` has the particulars. */
export class PlexConnectionError extends PlexError {
  static override readonly plexErrorName: string = 'PlexConnectionError';
  override readonly code = 'connection';
}

/** The `timeout` of an attempt or the `deadline` of the call passed. */
export class PlexTimeoutError extends PlexError {
  static override readonly plexErrorName: string = 'PlexTimeoutError';
  override readonly code = 'timeout';
}

/** The caller's signal aborted the call. `cause` is the signal's reason. */
export class PlexAbortError extends PlexError {
  static override readonly plexErrorName: string = 'PlexAbortError';
  override readonly code = 'abort';
}

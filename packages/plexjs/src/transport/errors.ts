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

/** Status 401 or 498: no token, or one that is wrong, expired or revoked. */
export class PlexAuthError extends PlexError {
  static override readonly plexErrorName: string = 'PlexAuthError';
  override readonly code = 'auth';
}

/** Status 403: the token is good, its user may not do this. */
export class PlexForbiddenError extends PlexError {
  static override readonly plexErrorName: string = 'PlexForbiddenError';
  override readonly code = 'forbidden';
}

/** Status 404 or 410: the thing, or the endpoint, does not exist. */
export class PlexNotFoundError extends PlexError {
  static override readonly plexErrorName: string = 'PlexNotFoundError';
  override readonly code = 'not-found';
}

/** Status 429, or a host that answered so a moment ago and is left alone until then. */
export class PlexRateLimitError extends PlexError {
  static override readonly plexErrorName: string = 'PlexRateLimitError';
  override readonly code = 'rate-limit';
  /** How long to wait, in seconds, where the host said so. */
  declare readonly retryAfter?: number;

  constructor(message: string, details?: PlexErrorDetails & { readonly retryAfter?: number }) {
    super(message, details);
  }
}

/** Another status of 4xx (or 3xx without a place to go): the host refused the request as it is. Also errors of a GraphQL answer. */
export class PlexRequestError extends PlexError {
  static override readonly plexErrorName: string = 'PlexRequestError';
  override readonly code = 'request';
}

/** A status of 5xx: the host failed. */
export class PlexServerError extends PlexError {
  static override readonly plexErrorName: string = 'PlexServerError';
  override readonly code: 'server' | 'starting' = 'server';
}

/** Status 503 of a server that is starting or maintaining its database. It answers when it is done. */
export class PlexStartingError extends PlexServerError {
  static override readonly plexErrorName: string = 'PlexStartingError';
  override readonly code = 'starting';
}

/** A redirect that is not followed: a loop, too many, or one that would carry a body to another origin. */
export class PlexRedirectError extends PlexError {
  static override readonly plexErrorName: string = 'PlexRedirectError';
  override readonly code = 'redirect';
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

/** The host answered with success, and the body cannot be read: cut off, broken, or an HTML page where data was due. */
export class PlexDecodeError extends PlexError {
  static override readonly plexErrorName: string = 'PlexDecodeError';
  override readonly code = 'decode';
  /** Where reading stopped, in characters from the start of the body. */
  declare readonly position?: number;
  /** A little of the body around that position. */
  declare readonly excerpt?: string;

  constructor(message: string, details?: PlexErrorDetails & { readonly position?: number; readonly excerpt?: string }) {
    super(message, details);
  }
}

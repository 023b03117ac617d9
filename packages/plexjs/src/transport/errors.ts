import { PlexError, type PlexErrorDetails } from './plex-error.ts';

export {
  PlexAbortError,
  PlexConnectionError,
  PlexError,
  type PlexErrorCode,
  type PlexErrorDetails,
  type PlexErrorEntry,
  PlexTimeoutError,
  PlexUsageError,
} from './plex-error.ts';

/** Status 401 or 498: no token, or one that is wrong, expired or revoked. */
export class PlexAuthError extends PlexError {
  static override readonly plexCode = 'auth';
  declare readonly code: 'auth';
}

/** Status 403: the token is good, its user may not do this. */
export class PlexForbiddenError extends PlexError {
  static override readonly plexCode = 'forbidden';
  declare readonly code: 'forbidden';
}

/** Status 404 or 410: the thing, or the endpoint, does not exist. */
export class PlexNotFoundError extends PlexError {
  static override readonly plexCode = 'not-found';
  declare readonly code: 'not-found';
}

/** Status 429, or a host that answered so a moment ago and is left alone until then. */
export class PlexRateLimitError extends PlexError {
  static override readonly plexCode = 'rate-limit';
  declare readonly code: 'rate-limit';
  /** How long to wait, in seconds, where the host said so. */
  declare readonly retryAfter?: number;

  constructor(message: string, details?: PlexErrorDetails & { readonly retryAfter?: number }) {
    super(message, details);
  }
}

/** Another status of 4xx (or 3xx without a place to go): the host refused the request as it is. Also errors of a GraphQL answer. */
export class PlexRequestError extends PlexError {
  static override readonly plexCode = 'request';
  declare readonly code: 'request';
}

/** A status of 5xx: the host failed. */
export class PlexServerError extends PlexError {
  static override readonly plexCode: 'server' | 'starting' = 'server';
  declare readonly code: 'server' | 'starting';
}

/** Status 503 of a server that is starting or maintaining its database. It answers when it is done. */
export class PlexStartingError extends PlexServerError {
  static override readonly plexCode = 'starting';
  declare readonly code: 'starting';
}

/** A redirect that is not followed: a loop, too many, or one that would carry a body to another origin. */
export class PlexRedirectError extends PlexError {
  static override readonly plexCode = 'redirect';
  declare readonly code: 'redirect';
}

/** The host answered with success, and the body cannot be read: cut off, broken, or an HTML page where data was due. */
export class PlexDecodeError extends PlexError {
  static override readonly plexCode = 'decode';
  declare readonly code: 'decode';
  /** Where reading stopped, in characters from the start of the body. */
  declare readonly position?: number;
  /** A little of the body around that position. */
  declare readonly excerpt?: string;

  constructor(message: string, details?: PlexErrorDetails & { readonly position?: number; readonly excerpt?: string }) {
    super(message, details);
  }
}

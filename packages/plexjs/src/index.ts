export { createClient } from './transport/client.ts';
export type { PlexClient } from './transport/client.ts';
export {
  PlexAbortError,
  PlexAuthError,
  PlexConnectionError,
  PlexDecodeError,
  PlexError,
  PlexForbiddenError,
  PlexNotFoundError,
  PlexRateLimitError,
  PlexRedirectError,
  PlexRequestError,
  PlexServerError,
  PlexStartingError,
  PlexTimeoutError,
  PlexUsageError,
} from './transport/errors.ts';
export type { PlexErrorCode, PlexErrorDetails, PlexErrorEntry } from './transport/errors.ts';
export type { FetchHeaders, FetchInit, FetchLike, FetchResponse, RequestBody } from './transport/fetch.ts';
export type {
  ComingRetry,
  Hooks,
  IncomingResponse,
  Logger,
  OperationDrift,
  OutgoingRequest,
} from './transport/hooks.ts';
export { plexHosts } from './transport/hosts.ts';
export type { HostAddresses, PlexHost } from './transport/hosts.ts';
export type { Identity, IdentityOptions } from './transport/identity.ts';
export type { MediaQuery, MediaQueryValue } from './transport/media-query.ts';
export type { MediaUrlOptions } from './transport/media-url.ts';
export type { CallOptions, ClientOptions } from './transport/options.ts';
export type { RetryOptions } from './transport/retry-policy.ts';
export type { TokenOption } from './transport/token.ts';
export { version } from './transport/version.ts';
export type { Drift } from './wire/drift.ts';
export type { Call, Caller, Definition, HostName, Method, Operation, Reading, WithResponse } from './wire/operation.ts';

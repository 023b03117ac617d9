export { PinLogin } from './auth/pin-login.ts';
export type { PinLoginClient, PinLoginOptions, PinWaitOptions, SavedPin } from './auth/pin-login.ts';
export type { AuthUrlOptions } from './auth/auth-url.ts';
export type { PinCheck, PinOutcome } from './auth/pin-outcome.ts';
export { connect } from './discovery/connect.ts';
export type { Connected, ConnectOptions } from './discovery/connect.ts';
export type { ConnectionTier, InsecurePolicy } from './discovery/candidates.ts';
export type { AttemptOutcome, ConnectionAttempt } from './discovery/explain.ts';
export type { ServerResource } from './discovery/resource.ts';
export { PlexUnreachableError } from './discovery/unreachable-error.ts';
export type { Clock, Sleep } from './transport/sleep.ts';
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
export type { MediaUrlOptions } from './transport/media-url.ts';
export type { CallOptions, ClientOptions } from './transport/options.ts';
export type { RetryOptions } from './transport/retry-policy.ts';
export type { TokenOption } from './transport/token.ts';
export { version } from './transport/version.ts';
export type { Drift } from './wire/drift.ts';
export type { Call, Caller, Definition, HostName, Method, Operation, Reading, WithResponse } from './wire/operation.ts';
export { operation } from './wire/operation.ts';

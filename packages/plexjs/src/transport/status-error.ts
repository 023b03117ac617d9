import type { CallContext } from './call-context.ts';
import { readErrorBody } from './error-body.ts';
import {
  PlexAuthError,
  type PlexError,
  PlexForbiddenError,
  PlexNotFoundError,
  PlexRateLimitError,
  PlexRequestError,
  PlexServerError,
  PlexStartingError,
} from './errors.ts';
import { retryAfterOf } from './retry-timing.ts';
import type { Sent } from './send.ts';
import { webHeaders } from './web-headers.ts';

const excerptLength = 500;

/** The error for a status that is no success, with what its body says and what to do next. */
export function statusError(context: CallContext, { response, foreign }: Sent, body: string): PlexError {
  const { status, headers } = response;
  const { errors, title } = readErrorBody(body.slice(0, 20_000));
  const [ErrorClass, advice] = kindOf(status, title, foreign, context.tokens.length > 0);
  const wait = retryAfterOf(headers);
  const said = title === undefined ? '' : ` ${title}`;
  return new ErrorClass(context.redact(`${context.operation}: ${status}${said}. ${advice}`.trim()), {
    ...context.details,
    status,
    headers: webHeaders(headers, (value) => context.redact(value)),
    body: context.redact(body.slice(0, excerptLength)),
    errors: errors.map((error) => ({ ...error, message: context.redact(error.message) })),
    ...(status === 429 && wait !== undefined && { retryAfter: wait / 1000 }),
  });
}

type ErrorClass = new (message: string, details: object) => PlexError;

function kindOf(status: number, title = '', foreign: boolean, hadToken: boolean): [ErrorClass, string] {
  if (status === 401 || status === 498) {
    if (foreign)
      return [
        PlexAuthError,
        'A redirect led to another origin, where the token is not sent: use its address as baseUrl.',
      ];
    if (!hadToken)
      return [PlexAuthError, 'No token was sent, or none belongs to this origin: pass one as the option `token`.'];
    return [
      PlexAuthError,
      "The token is wrong, expired or of another server: sign in again, or use the server's own accessToken.",
    ];
  }
  if (status === 403) return [PlexForbiddenError, "The token's user may not do this; many operations are the owner's."];
  if (status === 404 || status === 410)
    return [PlexNotFoundError, 'Check the ids, and that the host is of a version that has this.'];
  if (status === 429) return [PlexRateLimitError, 'Send less, and not before `retryAfter` seconds have passed.'];
  if (status === 503 && /maintenance/i.test(title))
    return [PlexStartingError, 'The server is starting: try again in a minute, or allow a longer `deadline`.'];
  if (status >= 500) return [PlexServerError, 'The host failed; it may work later. `body` has what it says.'];
  return [
    PlexRequestError,
    'The host refused the request: check the parameters; `errors` and `body` have what it says.',
  ];
}

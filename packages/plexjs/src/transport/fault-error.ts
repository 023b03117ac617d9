import type { WireError } from '../wire/wire-error.ts';
import type { CallContext } from './call-context.ts';
import { PlexAuthError, PlexDecodeError, PlexError, type PlexErrorEntry, PlexRequestError } from './errors.ts';
import type { Fault } from './fault.ts';
import { PlexConnectionError } from './plex-error.ts';
import { redactError } from './redact-error.ts';
import type { Sent } from './send.ts';
import { statusError } from './status-error.ts';
import { webHeaders } from './web-headers.ts';

/** The error for what went wrong. */
export function faultError(context: CallContext, { kind, error, sent, text = '' }: Fault): PlexError {
  if (kind === 'timeout') return error as PlexError;
  if (sent === undefined || kind === 'cut-off')
    return kind === 'no-token' ? tokenError(context, error) : connectionError(context, kind, error);
  if (kind === 'status') return statusError(context, sent, text);
  return (kind === 'graphql' && graphqlError(context, error)) || decodeError(context, sent, text, error);
}

/** The error for what a token function threw. */
export function tokenError(context: CallContext, error: unknown): PlexError {
  if (error instanceof PlexError) return error;
  const cause = redactError(error, (text) => context.redact(text));
  const message = `${context.operation}: the function given as \`token\` failed; see cause.`;
  return new PlexAuthError(message, { ...context.details, cause });
}

function connectionError(context: CallContext, kind: Fault['kind'], error: unknown): PlexConnectionError {
  const cause = redactError(error, (text) => context.redact(text));
  const reasons = [cause?.cause, cause].flatMap((inner) => [inner?.code, inner?.message]);
  const what = kind === 'cut-off' ? 'the answer was cut off' : 'no answer';
  const message = `${context.operation}: ${what} (${reasons.find(Boolean) ?? 'no reason given'}). Check address, network and certificate.`;
  return new PlexConnectionError(message, { ...context.details, cause });
}

/** The error of a GraphQL answer that has errors and no data; such answers have status 200. */
function graphqlError(context: CallContext, wire: unknown): PlexError | undefined {
  const { errors } = Object(wire) as { errors?: readonly { message?: unknown }[] };
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const entries: PlexErrorEntry[] = errors.map((error) => ({ message: context.redact(String(error?.message)) }));
  const message = `${context.operation}: ${entries.map((entry) => entry.message).join('; ')}`;
  return new PlexRequestError(message, { ...context.details, status: 200, errors: entries });
}

/** The error for a success whose body cannot be read. */
function decodeError(context: CallContext, { response }: Sent, text: string, error: unknown): PlexDecodeError {
  const { position = 0, excerpt = text.slice(0, 80), message } = Object(error) as Partial<WireError>;
  const advice = 'Not what Plex sends: check the address, and proxies before it.';
  return new PlexDecodeError(context.redact(`${context.operation}: ${message ?? 'no data'}. ${advice}`), {
    ...context.details,
    status: response.status,
    headers: webHeaders(response.headers, (value) => context.redact(value)),
    body: context.redact(text.slice(0, 500)),
    cause: redactError(error, (text) => context.redact(text)),
    position,
    excerpt: context.redact(excerpt),
  });
}

import type { WireError } from '../wire/wire-error.ts';
import type { CallContext } from './call-context.ts';
import { PlexDecodeError } from './errors.ts';
import { type FetchResponse, webHeaders } from './fetch.ts';
import { redactError } from './redact.ts';

/** The error for a success whose body cannot be read. */
export function decodeError(
  context: CallContext,
  response: FetchResponse,
  text: string,
  error: unknown,
): PlexDecodeError {
  const { position = 0, excerpt = text.slice(0, 80), message } = error as Partial<WireError>;
  const advice = 'Not what Plex sends: check the address, and proxies before it.';
  return new PlexDecodeError(context.redact(`${context.operation}: ${message}. ${advice}`), {
    ...context.details,
    status: response.status,
    headers: webHeaders(response.headers, context.redact),
    body: context.redact(text.slice(0, 500)),
    cause: redactError(error, context.redact),
    position,
    excerpt: context.redact(excerpt),
  });
}

import type { CallContext } from './call-context.ts';
import { type PlexErrorEntry, PlexRequestError } from './errors.ts';

/** Throws `PlexRequestError` for a GraphQL answer that has errors and no data; such answers have status 200. */
export function refuseErrors(context: CallContext, wire: unknown): void {
  const { errors, data } = (wire ?? {}) as { errors?: readonly { message?: unknown }[]; data?: unknown };
  if (!Array.isArray(errors) || errors.length === 0 || (data !== null && data !== undefined)) return;
  const entries: PlexErrorEntry[] = errors.map((error) => ({ message: context.redact(String(error?.message)) }));
  throw new PlexRequestError(`${context.operation}: ${entries.map((entry) => entry.message).join('; ')}`, {
    ...context.details,
    status: 200,
    errors: entries,
  });
}

import { knownValues } from '../generated/known-values.ts';
import { decodeWith } from '../wire/drift.ts';
import type { Wire } from '../wire/values.ts';
import type { Running } from './perform.ts';

/** Decodes an answer and tells the hooks in which ways it differs from the contract. */
export function decodeHeard<T>({ context, settings }: Running<unknown>, decode: (wire: Wire) => T, wire: Wire): T {
  const tell: Parameters<typeof decodeWith>[2] = (drift) => {
    for (const owner of settings.hooks) owner.onDrift?.({ operation: context.operation, ...drift });
  };
  return decodeWith(decode, wire, tell, knownValues);
}

import type * as Detours from './detours.ts';
import type { Fault } from './fault.ts';
import type { Running } from './perform.ts';
import { PlexConnectionError } from './plex-error.ts';
import { within } from './watch.ts';

/**
 * Loads what a call needs only when it does not run straight. Throws `PlexConnectionError` where that has to come from the network,
 * and there is none.
 */
export function loadDetours(running: Running<unknown>, fault?: Fault): Promise<typeof Detours> {
  return within(running, Infinity, () =>
    import('./detours.ts').catch((cause: unknown) => {
      const { operation, details } = running.context;
      const status = fault?.sent?.response.status;
      const message = `${operation}: ${status ?? 'no answer'}. Check address, network and certificate.`;
      throw new PlexConnectionError(message, { ...details, ...(status && { status }), cause });
    }),
  );
}

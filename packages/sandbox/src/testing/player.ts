import { type CallOptions, createClient, type OperationDrift, type PlexClient } from 'plexjs';
import type { Sandbox } from '../sandbox.ts';

/** The address of the sandbox in tests. */
export const baseUrl = 'http://sandbox.test:32400';

/** The two forms of answers: tests that are run in both prove that they say the same. */
export const forms: readonly (readonly [name: string, options: CallOptions])[] = [
  ['JSON', {}],
  ['XML', { headers: { accept: '*/*' } }],
];

const drifts: OperationDrift[] = [];

/** Throws where an answer to the clients of a test did not fit the contract. For after each test. */
export function refuseDrift(): void {
  const seen = drifts.splice(0);
  if (seen.length > 0) throw new TypeError(`Answers do not fit the contract: ${JSON.stringify(seen)}`);
}

/** A client that is a player of its own, of a kind that the server knows the profile of. */
export function playerOn(
  sandbox: Sandbox,
  clientIdentifier: string,
  { token = sandbox.serverToken }: { readonly token?: string } = {},
): PlexClient {
  return createClient({
    baseUrl,
    fetch: sandbox.fetch,
    token,
    clientIdentifier,
    product: 'Plex Web',
    platform: 'Chrome',
    deviceName: clientIdentifier,
    retry: false,
    onDrift: (drift) => drifts.push(drift),
  });
}

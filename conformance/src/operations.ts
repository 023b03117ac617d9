import { createSandbox } from '@plexjs/sandbox';
import type { HostName } from 'plexjs';
import { operations } from 'plexjs/contract';
import { mediaServerRoutes } from '../../packages/sandbox/src/media-server/media-server.ts';
import { plexTvRoutes } from '../../packages/sandbox/src/plex-tv/plex-tv.ts';
import { playerRoutes } from '../../packages/sandbox/src/player/player.ts';
import { providerRoutes } from '../../packages/sandbox/src/providers/providers.ts';

/**
 * What the sandbox has of an operation: an answer from state that requests change; an answer from what the seed says, which stays as it is;
 * a socket, which it has on a port; a clear 501; or nothing that says so.
 */
export type OperationState = 'stateful' | 'seeded' | 'socket' | 'refused' | 'silent';

/** An operation of the contract, and what the sandbox has of it. */
export interface OperationEntry {
  readonly id: string;
  readonly host: HostName;
  readonly method: string;
  readonly path: string;
  readonly state: OperationState;
}

type Named = Omit<OperationEntry, 'state'>;

/** The sandbox's WebSockets are no routes: a port has them. */
const sockets: ReadonlySet<string> = new Set(['connectWebSocket', 'connectWebSocketPlural']);

const routes = new Map(
  [...mediaServerRoutes, ...plexTvRoutes, ...providerRoutes, ...playerRoutes].map(({ operation, state }) => [
    operation.id,
    state,
  ]),
);

/** All operations of the contract. Those without a route are asked for, to see what the sandbox says. */
export async function listOperations(): Promise<OperationEntry[]> {
  const ask = createSandbox({ player: true });
  return Promise.all(
    operations.map(async ({ id, host, method, path }) => {
      const entry: Named = { id, host, method, path };
      const known = routes.get(id) ?? (sockets.has(id) ? 'socket' : undefined);
      return { ...entry, state: known ?? (await stateOf(entry, ask)) };
    }),
  );
}

/** What an operation that has no route is answered: a refusal names the operation. */
async function stateOf(
  { id, host, method, path }: Named,
  { fetchAs, serverToken, accountToken }: ReturnType<typeof createSandbox>,
): Promise<OperationState> {
  const token = host === 'pms' || host === 'player' ? serverToken : accountToken;
  const url = `http://sandbox.test:32400${path.replaceAll(/\{\w+\}/g, '1')}`;
  const response = await fetchAs(host, new Request(url, { method, headers: { 'X-Plex-Token': token } }));
  return response.status === 501 && (await response.text()).includes(id) ? 'refused' : 'silent';
}

/** How many operations are in each state. */
export function countStates(entries: readonly OperationEntry[]): Record<OperationState, number> {
  const counts = { stateful: 0, seeded: 0, socket: 0, refused: 0, silent: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** The operations as a table, those of a host together, and how many there are of each state. */
export function readableOperations(entries: readonly OperationEntry[]): string {
  const rows = entries.map(({ id, host, method, path, state }) =>
    [state.padEnd(9), host.padEnd(14), id.padEnd(40), method.padEnd(7), path].join(' '),
  );
  const counts = Object.entries(countStates(entries)).map(([state, count]) => `${count} ${state}`);
  return `${rows.join('\n')}\n\n${entries.length} operations: ${counts.join(', ')}\n`;
}

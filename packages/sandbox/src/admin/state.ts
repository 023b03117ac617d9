import { serverName } from '../media-server/administration/preferences-values.ts';
import type { Sandbox } from '../sandbox.ts';

/** What the sandbox's own pages show and change. */
export type AdminView = Pick<
  Sandbox,
  'world' | 'faults' | 'log' | 'machineIdentifier' | 'reset' | 'snapshot' | 'restore'
>;

/** What is in a sandbox, for its page. */
export function stateOf({ world, faults, machineIdentifier }: AdminView): object {
  const { tables, clock, store } = world;
  const counts = new Map<number, Map<string, number>>();
  for (const { sectionId, type } of tables.items.values()) {
    const types = counts.get(sectionId) ?? new Map<string, number>();
    counts.set(sectionId, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return {
    name: serverName(world),
    machineIdentifier,
    seed: store.seed,
    now: clock.now(),
    sections: Array.from(tables.sections.values(), ({ id, title, type }) => ({
      id,
      title,
      type,
      items: Object.fromEntries(counts.get(id) ?? []),
    })),
    accounts: Array.from(tables.accounts.values(), ({ id, name, scope }) => ({ id, name, scope })),
    sessions: Array.from(tables.sessions.values(), ({ itemId, accountId, player, state, viewOffset, duration }) => ({
      title: tables.items.get(itemId)?.title ?? `item ${itemId}`,
      account: tables.accounts.get(accountId)?.name ?? '',
      player: player.title,
      state,
      viewOffset,
      duration,
    })),
    faults: faults.list(),
  };
}

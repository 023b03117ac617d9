import { serverName } from '../media-server/administration/preferences-values.ts';
import { countsOf } from '../query/lookup.ts';
import type { Sandbox } from '../sandbox.ts';

/** What the sandbox's own pages show and change. */
export type AdminView = Pick<
  Sandbox,
  'world' | 'faults' | 'log' | 'machineIdentifier' | 'reset' | 'snapshot' | 'restore'
>;

/** What is in a sandbox, for its page. */
export function stateOf({ world, faults, machineIdentifier }: AdminView): object {
  const { tables, clock, store } = world;
  return {
    name: serverName(world),
    machineIdentifier,
    seed: store.seed,
    now: clock.now(),
    sections: Array.from(tables.sections.values(), (section) => ({
      id: section.id,
      title: section.title,
      type: section.type,
      items: Object.fromEntries(countsOf(world, section)),
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

import { stateKey } from '../../world/state-key.ts';
import type { ItemRecord, StateRecord } from '../../world/records.ts';
import type { Source, Surroundings, Value } from './sources.ts';

type Sources = Readonly<Record<string, Source>>;

/** What a person did with an item itself. */
export const stateSources: Sources = {
  viewCount: ofState(({ viewCount = 0 }) => viewCount),
  viewOffset: ofState(({ viewOffset = 0 }) => viewOffset),
  lastViewedAt: ofState(({ lastViewedAt }) => lastViewedAt),
  viewUpdatedAt: ofState(({ lastViewedAt }) => lastViewedAt),
  skipCount: ofState(({ skipCount = 0 }) => skipCount),
  userRating: ofState(({ userRating }) => userRating),
  lastRatedAt: ofState(({ lastRatedAt }) => lastRatedAt),
  unwatched: ofState(({ viewCount = 0 }) => Number(viewCount === 0)),
  inProgress: ofState(({ viewOffset = 0 }) => Number(viewOffset > 0)),
};

/** What a person did with all that is below an item. */
export const leafSources: Sources = {
  viewCount: ofLeaves((states) => states.reduce((sum, { viewCount = 0 }) => sum + viewCount, 0)),
  lastViewedAt: ofLeaves((states) => {
    const last = Math.max(0, ...states.map(({ lastViewedAt = 0 }) => lastViewedAt));
    return last === 0 ? undefined : last;
  }),
  leafCount: ofLeaves(({ length }) => length),
  viewedLeafCount: ofLeaves((states) => states.length - unviewed(states)),
  unviewedLeafCount: ofLeaves(unviewed),
  unwatchedLeaves: ofLeaves((states) => Number(unviewed(states) > 0)),
  unwatched: ofLeaves((states) => Number(unviewed(states) > 0)),
  inProgress: ofLeaves((states) => Number(states.some(({ viewOffset = 0 }) => viewOffset > 0))),
};

function unviewed(states: readonly StateRecord[]): number {
  return states.filter(({ viewCount = 0 }) => viewCount === 0).length;
}

function ofState(read: (state: StateRecord) => Value): Source {
  return { form: 'number', of: 'state', read };
}

function ofLeaves(read: (states: readonly StateRecord[]) => Value): Source {
  return {
    form: 'number',
    of: 'leaves',
    read: (item: ItemRecord, { tables, hierarchy }: Surroundings, accountId: number) =>
      read(hierarchy.leafIdsOf(item.id).map((id) => tables.states.get(stateKey(accountId, id)) ?? {})),
  };
}

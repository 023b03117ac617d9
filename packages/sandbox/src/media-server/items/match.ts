import { getMatches, listMatches, matchItem, mergeItems, splitItem, unmatch } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { changeItem, keepOriginal } from '../../world/library-changes.ts';
import type { Fields, ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { candidates } from './match-candidates.ts';
import { mergeInto, splitUp } from './match-versions.ts';
import { aboutItems, itemsOf } from './metadata.ts';
import { startRefresh } from './refresh.ts';

const owner = { audience: 'owner' } as const;

const search: Handler = (ask) => {
  const [item] = itemsOf(ask, ask.path.ids);
  if (item === undefined) return refusal(404);
  const results = candidates(ask, item);
  return container(ask, {
    size: results.length,
    ...aboutItems(ask, [item]),
    ...(results.length > 0 && { SearchResult: results }),
  });
};

/** What items are taken for. */
export const matchRoutes: readonly Route[] = [
  stateful(getMatches, search, owner),
  stateful(listMatches, search, owner),
  stateful(
    matchItem,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      const guid = ask.text('guid');
      if (items.length === 0) return refusal(404);
      if (guid === undefined || !/^[\w.]+:\/\/./.test(guid)) return refusal(400);
      for (const item of items) match(ask, item, guid);
      return done({ 'X-Plex-Activity': startRefresh(ask.world, itemsOf(ask, ask.path.ids), ask.account?.id ?? 1) });
    },
    owner,
  ),
  stateful(
    unmatch,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      for (const item of items) forget(ask.world, item);
      return items.length === 0 ? refusal(404) : done();
    },
    owner,
  ),
  stateful(
    mergeItems,
    (ask) => {
      const [item] = itemsOf(ask, ask.path.id);
      const ids = ask.words('ids');
      const others = itemsOf(ask, ids.join(',')).filter((other) => other !== item);
      if (item === undefined || others.length === 0) return refusal(404);
      if (others.some(({ type, sectionId }) => type !== item.type || sectionId !== item.sectionId)) return refusal(400);
      mergeInto(ask.world, item, others);
      return done();
    },
    owner,
  ),
  stateful(
    splitItem,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      for (const item of items) splitUp(ask.world, item);
      return items.length === 0 ? refusal(404) : done();
    },
    owner,
  ),
];

/** Takes an item for what has an identifier. What an agent has said of it before comes back when it is taken for that again. */
function match(ask: Ask, item: ItemRecord, guid: string): void {
  const { tables } = ask.world;
  const original = tables.originals.get(item.id);
  const name = ask.text('name');
  const year = ask.number('year');
  const matched: ItemRecord =
    original?.guid === guid
      ? { ...item, ...described(original) }
      : {
          ...item,
          guid,
          title: name ?? item.title,
          fields: { ...item.fields, ...(year !== undefined && { year }) },
        };
  changeItem(ask.world, item.id, () => matched, { state: 2, metadataState: 'queued' });
  tables.originals.set(item.id, matched);
}

/** Forgets what an agent said of an item. What the owner gave it stays. */
function forget(world: World, item: ItemRecord): void {
  keepOriginal(world, item);
  const { collection, label } = item.tags;
  const kept: Fields = Object.fromEntries(
    Object.entries(item.fields).filter(([name]) => technical.has(name) || item.locked.includes(name)),
  );
  changeItem(world, item.id, (before) => ({
    ...before,
    guid: `local://${item.id}`,
    guids: [],
    fields: kept,
    tags: { ...(collection && { collection }), ...(label && { label }) },
  }));
}

/** What is known of the files, whatever an item is taken for. */
const technical: ReadonlySet<string> = new Set(['duration', 'year', 'originallyAvailableAt', 'parentIndex']);

function described({ guid, guids, title, fields, tags }: ItemRecord): Partial<ItemRecord> {
  return { guid, guids, title, fields, tags };
}

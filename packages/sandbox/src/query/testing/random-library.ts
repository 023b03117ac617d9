import fc from 'fast-check';
import { Hierarchy } from '../../world/hierarchy.ts';
import { MovableClock } from '../../world/clock.ts';
import type { ItemRecord, ItemType, SectionRecord, SectionType, StateRecord, TagRecord } from '../../world/records.ts';
import { Store } from '../../world/store.ts';
import type { World } from '../../world/world.ts';

/** As much of a world as queries look at. */
export type QueryWorld = Pick<World, 'tables' | 'hierarchy' | 'store' | 'clock'>;

const types: Readonly<Record<SectionType, readonly ItemType[]>> = {
  movie: ['movie'],
  show: ['show', 'season', 'episode'],
  artist: ['artist', 'album', 'track'],
  photo: ['photoalbum', 'photo'],
};

const titles = ['alpha', 'Alpha', 'Beta, Gamma', 'Ćma', 'cma', 'The End', 'end', 'Straße', '夜', ''];

/** Items with values from a small stock, so that conditions often fit and values are often the same. */
export const randomItem: fc.Arbitrary<Partial<ItemRecord>> = fc.record({
  title: fc.constantFrom(...titles),
  index: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  addedAt: fc.integer({ min: 0, max: 5 }).map((day) => 1_600_000_000 + day * 86_400),
  guid: fc.constantFrom('plex://one', 'plex://two', 'local://3'),
  fields: fc.record(
    {
      year: fc.integer({ min: 1998, max: 2003 }),
      studio: fc.constantFrom('North', 'South', 'north, south'),
      contentRating: fc.constantFrom('PG', 'PG-13', 'R'),
      originallyAvailableAt: fc.constantFrom('2000-01-01', '2000-01-02', '1999-12-31'),
      rating: fc.constantFrom(1, 7.5, 10),
    },
    { requiredKeys: [] },
  ),
  tags: fc.record({
    genre: fc.subarray([{ id: 1 }, { id: 2 }, { id: 3 }]),
    label: fc.subarray([{ id: 4 }]),
  }),
});

const randomState: fc.Arbitrary<StateRecord> = fc.record(
  {
    viewCount: fc.integer({ min: 0, max: 2 }),
    viewOffset: fc.integer({ min: 0, max: 2 }),
    lastViewedAt: fc.integer({ min: 1, max: 3 }),
    userRating: fc.integer({ min: 1, max: 10 }),
  },
  { requiredKeys: [] },
);

/** What a library is made of: items, each below one that comes before it, and what two people did with them. */
export const randomLibrary = (type: SectionType): fc.Arbitrary<QueryWorld> =>
  fc
    .record({
      drafts: fc.array(fc.tuple(randomItem, fc.nat(), fc.nat()), { maxLength: 25 }),
      states: fc.array(fc.tuple(fc.constantFrom(1, 2), fc.nat({ max: 30 }), randomState), { maxLength: 20 }),
    })
    .map(({ drafts, states }) => {
      const items: ItemRecord[] = [];
      for (const [draft, level, parent] of drafts) items.push(itemOf(type, items, draft, level, parent));
      return worldOf(type, items, states);
    });

/** An item of a library, on a level that it can be on. */
export function itemOf(
  type: SectionType,
  items: readonly ItemRecord[],
  draft: Partial<ItemRecord>,
  level: number,
  parent: number,
): ItemRecord {
  const levels = types[type];
  const itemType = levels[level % levels.length] ?? 'movie';
  const above = levels[levels.indexOf(itemType) - 1] ?? (itemType === 'photoalbum' ? 'photoalbum' : undefined);
  const parents = items.filter((item) => item.type === above);
  const parentId = parents.length === 0 ? undefined : parents[parent % parents.length]?.id;
  const id = Math.max(0, ...items.map((item) => item.id)) + 2;
  return {
    title: '',
    guid: '',
    addedAt: 0,
    fields: {},
    tags: {},
    ...draft,
    id,
    type: itemType,
    sectionId: 1,
    ...(parentId !== undefined && { parentId }),
    updatedAt: 0,
    guids: [],
    media: [],
    chapters: [],
    markers: [],
    locked: [],
  };
}

/** A section of a type, whose number is 1. */
export function sectionOf(type: SectionType): SectionRecord {
  const times = { createdAt: 0, updatedAt: 0, scannedAt: 0 };
  const names = { title: '', uuid: '', agent: '', scanner: '', language: 'en' };
  return { id: 1, type, ...names, locations: [{ id: 1, path: '/' }], ...times, hidden: 0, preferences: {} };
}

function worldOf(
  type: SectionType,
  items: readonly ItemRecord[],
  states: readonly (readonly [number, number, StateRecord])[],
): QueryWorld {
  const words = ['Drama', 'Comedy', '2001', 'Kids'];
  const tags = words.map((tag, at): TagRecord => ({ id: at + 1, kind: at === 3 ? 'label' : 'genre', tag }));
  const store = new Store('random', {
    sections: new Map([[1, sectionOf(type)]]),
    items: new Map(items.map((item) => [item.id, item])),
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    states: new Map(states.map(([account, id, state]) => [`${account}:${id}`, state])),
  });
  const clock = new MovableClock(() => 1_600_259_200_000);
  return { store, tables: store.tables, hierarchy: new Hierarchy(store.tables.items), clock };
}

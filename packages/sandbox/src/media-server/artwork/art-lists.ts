import { getArts, getRandomArtwork } from 'plexjs/operations';
import { refusal, type RowList, rowsOf } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { Bits } from '../../query/index/bits.ts';
import { itemsAt, type Shelf, shelvesOf } from '../../query/lookup.ts';
import { rootPlaces } from '../../query/lookup-numbers.ts';
import { seenIn, seenPlaces } from '../../query/restrictions.ts';
import { levelSchema } from '../../query/schema/library-schema.ts';
import { hashOf } from '../../world/derived.ts';
import { findsArtwork } from '../../world/found-artwork.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { aboutLibraries, aboutSection } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';
import { visibleTo } from '../library/visible-items.ts';
import { artworkFields } from './item-artwork.ts';
import { pictureAnswer } from './picture-answer.ts';

/** The art of libraries: all of it, or some by lot. */
export const artListRoutes: readonly Route[] = [
  stateful(getRandomArtwork, (ask) => {
    const wanted = new Set(ask.words('sections').map(Number));
    const sections = visibleSections(ask).filter(({ id }) => wanted.size === 0 || wanted.has(id));
    return pictureAnswer(ask, rowsOf(randomRows(ask, sections, 20)), aboutLibraries());
  }),
  stateful(getArts, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    return section === undefined ? refusal(404) : pictureAnswer(ask, artRows(ask, section), aboutSection(section));
  }),
];

interface ArtRow {
  readonly title: string;
  readonly type: 'image';
  readonly key: string;
}

const belowOthers: ReadonlySet<string> = new Set(['season', 'episode', 'album', 'track']);

function topShelves(world: World, section: SectionRecord): readonly Shelf[] {
  return shelvesOf(world, [section]).filter(({ scope }) => !belowOthers.has(scope.level));
}

/** The art of the topmost items of a library. */
function artRows(ask: Ask, section: SectionRecord): RowList {
  const { world } = ask;
  const shelves = topShelves(world, section).map((shelf) => ({ shelf, places: artPlaces(ask, shelf) }));
  return {
    total: shelves.reduce((sum, { places }) => sum + places.count(), 0),
    slice: (start, end) => {
      const rows: ArtRow[] = [];
      let before = 0;
      for (const { shelf, places } of shelves) {
        const wanted = places.slice(start - before, end - before);
        for (const item of itemsAt(world, shelf, wanted)) rows.push(...artRowsOf(world, item));
        before += places.count();
      }
      return rows;
    },
  };
}

/** The places of the items of a shelf that are in no other, have art, and may be seen. */
function artPlaces({ world, account }: Ask, shelf: Shelf): Bits {
  const { scope } = shelf;
  const withArt = findsArtwork(scope.level === 'extra' ? 'clip' : scope.level, 'art')
    ? Bits.all(scope.size)
    : new Bits(scope.size);
  for (const key of world.tables.artwork.keys()) {
    const [id, element] = key.split(':');
    const place = element === 'art' ? scope.placeOf(Number(id)) : -1;
    const selected = world.tables.artwork.get(key)?.selected;
    if (place < 0 || selected === undefined) continue;
    if (selected === null) withArt.delete(place);
    else withArt.add(place);
  }
  return withArt.and(rootPlaces(shelf)).and(seenOn(world, account?.id ?? 0, shelf));
}

function seenOn(world: World, accountId: number, { scope, section }: Shelf): Bits {
  const schema = levelSchema(section.type, scope.level);
  if (schema) return seenPlaces(world, accountId, section, schema).bits;
  // What is on no level, filters of shares say nothing of.
  return seenIn(world, accountId, section) === undefined ? scope.present : new Bits(scope.size);
}

function artRowsOf(world: World, item: ItemRecord): readonly ArtRow[] {
  const { art } = artworkFields(world, item);
  return art === undefined ? [] : [{ title: item.title, type: 'image', key: art }];
}

/** By lot, yet the same for the same library: the art of items here and there. */
function randomRows({ world, account }: Ask, sections: readonly SectionRecord[], count: number): readonly ArtRow[] {
  const shelves = sections.flatMap((section) => topShelves(world, section)).filter(({ scope }) => scope.size > 0);
  const isVisible = visibleTo(world, account?.id);
  const rows = new Map<string, ArtRow>();
  for (let draw = 0; draw < 20 * count && rows.size < count; draw++) {
    const shelf = shelves[hashOf(`shelf ${draw}`) % shelves.length];
    const place = shelf && hashOf(`place ${draw}`) % shelf.scope.size;
    if (shelf === undefined || place === undefined || !shelf.scope.present.has(place)) continue;
    for (const item of itemsAt(world, shelf, [place]))
      if (isVisible(item)) for (const row of artRowsOf(world, item)) rows.set(row.key, row);
  }
  return [...rows.values()];
}

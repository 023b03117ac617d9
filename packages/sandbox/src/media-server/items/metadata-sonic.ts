import { getSonicallySimilar, getSonicPath, listSonicallySimilar } from 'plexjs/operations';
import { page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { itemsAt, shelvesOf } from '../../query/lookup.ts';
import { placesWithValue } from '../../query/lookup-numbers.ts';
import { fractionOf } from '../../world/derived.ts';
import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import type { World } from '../../world/world.ts';
import { mixedRow } from './item-row.ts';
import { aboutItem, itemsOf } from './metadata.ts';
import { aboutSection } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';
import { visibleTo } from '../library/visible-items.ts';

/** How music sounds, as a place: what is near sounds alike. Each coordinate is from 0 to 1. */
type Sound = readonly number[];

/** Music that sounds alike, where its sound was analysed. */
export const sonicRoutes: readonly Route[] = [
  stateful(listSonicallySimilar, (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    if (item === undefined) return refusal(404);
    const around = isAnalysed(ask.world, item) ? nearest(ask, item.type, item.sectionId, soundOf(item)) : [];
    const [excludedParent, excludedGrandparent] = [ask.number('excludeParentID'), ask.number('excludeGrandparentID')];
    const rows = around
      .filter(({ item: other }) => {
        const [parent, grandparent] = ask.world.hierarchy.ancestorsOf(other);
        const isExcluded =
          (parent && parent.id === excludedParent) || (grandparent && grandparent.id === excludedGrandparent);
        return other.id !== item.id && !isExcluded;
      })
      .slice(0, ask.number('limit') ?? 50);
    return page(
      ask,
      rows.map((row) => nearRow(ask, row)),
      aboutItem(ask, item),
    );
  }),
  stateful(getSonicallySimilar, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    if (section === undefined) return refusal(404);
    const values = ask.words('values').map(Number);
    const type = typeNamed(ask.text('type')) ?? 'track';
    const rows = nearest(
      ask,
      type,
      section.id,
      dimensions.map((_, index) => values[index] ?? 0.5),
    );
    return page(
      ask,
      rows.slice(0, ask.number('limit') ?? 50).map((row) => nearRow(ask, row)),
      aboutSection(section),
    );
  }),
  stateful(getSonicPath, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    const [start] = itemsOf(ask, ask.text('startID'));
    const [end] = itemsOf(ask, ask.text('endID'));
    if (section === undefined || start === undefined || end === undefined) return refusal(404);
    const way = isAnalysed(ask.world, start) && isAnalysed(ask.world, end) ? path(ask, start, end) : [];
    return page(
      ask,
      way.map((item) => mixedRow(ask, item)),
      aboutSection(section),
    );
  }),
];

const dimensions = ['energy', 'mood', 'tempo'] as const;

interface Near {
  readonly item: ItemRecord;
  readonly distance: number;
}

/** What sounds like something, the nearest first, as far away as is asked for. */
function nearest(ask: Ask, type: ItemRecord['type'], sectionId: number, sound: Sound): readonly Near[] {
  const most = ask.number('maxDistance') ?? 0.25;
  const isVisible = visibleTo(ask.world, ask.account?.id);
  return analysed(ask.world, type, sectionId)
    .filter(isVisible)
    .map((item) => ({ item, distance: between(sound, soundOf(item)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.item.id - b.item.id);
}

/** Tracks from one to another, each a little more like the last. */
function path(ask: Ask, start: ItemRecord, end: ItemRecord): readonly ItemRecord[] {
  const count = Math.max(2, ask.number('count') ?? 20);
  const [from, to] = [soundOf(start), soundOf(end)];
  const isVisible = visibleTo(ask.world, ask.account?.id);
  const tracks = analysed(ask.world, 'track', start.sectionId).filter(isVisible);
  const way = new Set([start]);
  for (let step = 1; step < count - 1; step++) {
    const wanted = from.map((value, index) => value + (((to[index] ?? 0) - value) * step) / (count - 1));
    const [next] = tracks
      .filter((track) => !way.has(track) && track.id !== end.id && track.id !== start.id)
      .map((item) => ({ item, distance: between(wanted, soundOf(item)) }))
      .sort((a, b) => a.distance - b.distance);
    if (next) way.add(next.item);
  }
  return [...way, ...(end.id === start.id ? [] : [end])];
}

function nearRow(ask: Ask, { item, distance }: Near): object {
  return { ...mixedRow(ask, item), distance: Math.round(distance * 1e6) / 1e6 };
}

/** The sound of music. It belongs to the item, as its title does. */
function soundOf({ guid }: ItemRecord): Sound {
  return dimensions.map((dimension) => fractionOf(`${dimension} of ${guid}`));
}

/** The music of a library whose sound was analysed: of tracks found by a column, of what is above them through them. */
function analysed(world: World, type: ItemRecord['type'], sectionId: number): readonly ItemRecord[] {
  const section = world.tables.sections.get(sectionId);
  if (section === undefined) return [];
  return shelvesOf(world, [section], type).flatMap((shelf) => {
    const { scope } = shelf;
    const found = new Map<number, ItemRecord>();
    for (const item of itemsAt(world, shelf, placesWithValue(shelf, analysisField))) found.set(item.id, item);
    if (isFolder({ type }))
      for (const tracks of shelvesOf(world, [section], 'track'))
        for (const track of itemsAt(world, tracks, placesWithValue(tracks, analysisField)))
          for (const above of world.hierarchy.ancestorsOf(track))
            if (above.type === scope.level) found.set(above.id, above);
    return [...found.values()].sort((one, other) => one.id - other.id);
  });
}

const analysisField = 'musicAnalysisVersion';

function isAnalysed({ hierarchy }: World, item: ItemRecord): boolean {
  if (item.fields.musicAnalysisVersion !== undefined) return true;
  return isFolder(item) && hierarchy.leavesOf(item.id).some(({ fields }) => fields.musicAnalysisVersion !== undefined);
}

/** From 0 to 1. */
function between(first: Sound, second: Sound): number {
  const squares = first.map((value, index) => (value - (second[index] ?? 0)) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / first.length);
}

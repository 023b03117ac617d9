import { getSonicallySimilar, getSonicPath, listSonicallySimilar } from 'plexjs/operations';
import { page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { Bits } from '../../query/index/bits.ts';
import { itemsAt, type Shelf, shelfAt } from '../../query/lookup.ts';
import { seenPlaces } from '../../query/restrictions.ts';
import { levelSchema } from '../../query/schema/library-schema.ts';
import { analysedPlaces, nearestSounds } from '../../query/sounds.ts';
import { type Sound, soundDimensions, soundOf } from '../../world/derived.ts';
import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import type { World } from '../../world/world.ts';
import { mixedRow } from './item-row.ts';
import { aboutItem, itemsOf } from './metadata.ts';
import { aboutSection } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';

/** Music that sounds alike, where its sound was analysed. */
export const sonicRoutes: readonly Route[] = [
  stateful(listSonicallySimilar, (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    if (item === undefined) return refusal(404);
    const { hierarchy } = ask.world;
    const childrenOf = (id: number | undefined): readonly ItemRecord[] =>
      id === undefined ? [] : hierarchy.childrenOf(id);
    const excluded = [
      item,
      ...childrenOf(ask.number('excludeParentID')),
      ...childrenOf(ask.number('excludeGrandparentID')).flatMap(({ id }) => childrenOf(id)),
    ];
    const music = isAnalysed(ask.world, item) ? musicOf(ask, item.sectionId, item.type) : undefined;
    return page(ask, music ? nearRows(ask, without(music, excluded), soundOf(item)) : [], aboutItem(ask, item));
  }),
  stateful(getSonicallySimilar, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    if (section === undefined) return refusal(404);
    const values = ask.words('values').map(Number);
    const music = musicOf(ask, section.id, typeNamed(ask.text('type')) ?? 'track');
    const sound = soundDimensions.map((_, index) => values[index] ?? 0.5);
    return page(ask, music ? nearRows(ask, music, sound) : [], aboutSection(section));
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

/** Analysed music of a kind, as far as a person may see it. */
interface Music {
  readonly shelf: Shelf;
  readonly places: Bits;
}

function musicOf({ world, account }: Ask, sectionId: number, type: ItemType): Music | undefined {
  const section = world.tables.sections.get(sectionId);
  const schema = section && levelSchema(section.type, type);
  if (section === undefined || schema === undefined) return undefined;
  const shelf = shelfAt(world, section, schema.level);
  const { bits } = seenPlaces(world, account?.id ?? 0, section, schema);
  return { shelf, places: analysedPlaces(world, shelf).and(bits) };
}

function without({ shelf, places }: Music, items: readonly ItemRecord[]): Music {
  const left = places.resized(places.size);
  for (const { id } of items) {
    const place = shelf.scope.placeOf(id);
    if (place >= 0) left.delete(place);
  }
  return { shelf, places: left };
}

/** What sounds like something, the nearest first, as far away as is asked for. */
function nearRows(ask: Ask, { shelf, places }: Music, sound: Sound): readonly object[] {
  const wanted = { most: ask.number('maxDistance') ?? 0.25, count: Math.max(0, ask.number('limit') ?? 50) };
  return nearestSounds(shelf, places, sound, wanted).flatMap(({ place, distance }) =>
    [...itemsAt(ask.world, shelf, [place])].map((item) => ({
      ...mixedRow(ask, item),
      distance: Math.round(distance * 1e6) / 1e6,
    })),
  );
}

/** Tracks from one to another, each a little more like the last. */
function path(ask: Ask, start: ItemRecord, end: ItemRecord): readonly ItemRecord[] {
  const count = Math.max(2, ask.number('count') ?? 20);
  const [from, to] = [soundOf(start), soundOf(end)];
  const way = [start];
  const tracks = musicOf(ask, start.sectionId, 'track');
  if (tracks === undefined) return [];
  for (let step = 1; step < count - 1; step++) {
    const wanted = from.map((value, index) => value + (((to[index] ?? 0) - value) * step) / (count - 1));
    const { shelf, places } = without(tracks, [...way, end]);
    const nearest = nearestSounds(shelf, places, wanted, { most: 1, count: 1 });
    way.push(
      ...itemsAt(
        ask.world,
        shelf,
        nearest.map(({ place }) => place),
      ),
    );
  }
  return [...way, ...(end.id === start.id ? [] : [end])];
}

function isAnalysed({ hierarchy }: World, item: ItemRecord): boolean {
  if (item.fields.musicAnalysisVersion !== undefined) return true;
  return isFolder(item) && hierarchy.leavesOf(item.id).some(({ fields }) => fields.musicAnalysisVersion !== undefined);
}

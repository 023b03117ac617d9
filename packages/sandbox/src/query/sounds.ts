import { type Sound, soundDimensions } from '../world/derived.ts';
import type { World } from '../world/world.ts';
import type { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import { numberColumn, placesWithValue } from './lookup-numbers.ts';
import { type Shelf, shelvesOf } from './lookup.ts';

/** What sounds like something: an item by its place on a shelf. */
export interface NearSound {
  readonly place: number;
  /** From 0 to 1. */
  readonly distance: number;
}

/** The places of the music whose sound was analysed: of tracks themselves, or of those that are below an album or artist. */
export function analysedPlaces(world: World, shelf: Shelf): Bits {
  const found = placesWithValue(shelf, 'musicAnalysisVersion');
  if (shelf.scope.level === 'track') return found;
  for (const tracks of shelvesOf(world, [shelf.section], 'track')) {
    const above = libraryIndex(world).relations.above(tracks.scope, shelf.scope);
    const analysed = placesWithValue(tracks, 'musicAnalysisVersion');
    for (let track = 0; track < analysed.size; track++) {
      const place = above[track] ?? -1;
      if (place >= 0 && analysed.has(track)) found.add(place);
    }
  }
  return found.and(shelf.scope.present);
}

/** Of the music at places of a shelf, what sounds most like something, the nearest first; none that is farther away than `most`. */
export function nearestSounds(
  { scope }: Shelf,
  places: Bits,
  sound: Sound,
  { most, count }: { readonly most: number; readonly count: number },
): readonly NearSound[] {
  const columns = soundDimensions.map((name) =>
    numberColumn(scope, { name: `sound.${name}`, title: name, type: 'integer' }),
  );
  const found: NearSound[] = [];
  let farthest = most;
  for (let place = 0; place < places.size; place++) {
    if (!places.has(place)) continue;
    let squares = 0;
    for (let at = 0; at < columns.length; at++) {
      const apart = (columns[at]?.get(place) ?? Number.NaN) - (sound[at] ?? 0);
      squares += apart * apart;
    }
    const distance = Math.sqrt(squares / columns.length);
    if (!(distance <= farthest)) continue;
    found.push({ place, distance });
    // Now and then all but the nearest are forgotten, and nothing farther away is looked at from then on.
    if (found.length < count + batch) continue;
    found.sort(nearestFirst).length = count;
    farthest = found.at(-1)?.distance ?? farthest;
  }
  return found.sort(nearestFirst).slice(0, count);
}

const batch = 1000;

const nearestFirst = (one: NearSound, other: NearSound): number =>
  one.distance - other.distance || one.place - other.place;

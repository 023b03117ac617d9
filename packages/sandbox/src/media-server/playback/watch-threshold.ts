import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** The first seconds are not worth coming back to; of short items, a part of them. */
const floorMilliseconds = 60_000;
const floorShare = 0.05;

/** From where on a place in an item of a length is kept, in milliseconds. */
export function floorOf(duration: number): number {
  return duration > 0 ? Math.min(floorMilliseconds, duration * floorShare) : floorMilliseconds;
}

/** Where an item has to be passed to count as played, in milliseconds; infinite for one of unknown length. */
export function thresholdOf({ tables }: World, { type, markers }: ItemRecord, duration: number): number {
  if (duration <= 0) return Infinity;
  if (type === 'track') return duration / 2;
  const share = Number(tables.preferences.get('LibraryVideoPlayedThreshold') ?? 90) / 100;
  const atShare = duration * share;
  const credits = markers
    .filter(({ fields }) => fields.type === 'credits')
    .sort((a, b) => a.startTimeOffset - b.startTimeOffset);
  const [first] = credits;
  const final = credits.find(({ fields }) => Boolean(fields.final)) ?? credits.at(-1);
  switch (String(tables.preferences.get('LibraryVideoPlayedAtBehaviour') ?? '3')) {
    case '0':
      return atShare;
    case '1':
      return final?.startTimeOffset ?? atShare;
    case '2':
      return first?.startTimeOffset ?? atShare;
    default:
      return Math.min(atShare, first?.startTimeOffset ?? Infinity);
  }
}

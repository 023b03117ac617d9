import type { SectionRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { numberColumn } from './lookup-numbers.ts';
import { type AccountId, seenPlaces } from './restrictions.ts';
import type { LevelSchema } from './schema/definitions.ts';

/** The items of a day. Times are in Unix seconds. */
export interface Day {
  /** Days since 1970. */
  readonly day: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** The sum of what their pictures are wider than high; of those that it is not known of, 4 by 3. */
  readonly ratios: number;
}

/** The days on which the items of a level were taken that a person may see, the last day first. */
export function daysOf(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  schema: LevelSchema,
): readonly Day[] {
  const { scope, bits } = seenPlaces(world, accountId, section, schema);
  const times = numberColumn(scope, { name: 'originallyAvailableAt', title: 'Date Taken', type: 'date' });
  const ratios = numberColumn(scope, { name: 'aspectRatio', title: 'Aspect Ratio', type: 'integer' });
  const days = new Map<number, { -readonly [K in keyof Day]: Day[K] }>();
  for (let place = 0; place < bits.size; place++) {
    const time = times.get(place);
    if (!bits.has(place) || Number.isNaN(time)) continue;
    const day = Math.floor(time / 86_400);
    const ratio = ratios.get(place) || 1.33;
    const known = days.get(day);
    if (known === undefined) {
      days.set(day, { day, count: 1, first: time, last: time, ratios: ratio });
      continue;
    }
    known.count++;
    known.ratios += ratio;
    if (time < known.first) known.first = time;
    if (time > known.last) known.last = time;
  }
  return [...days.values()].sort((one, other) => other.day - one.day);
}

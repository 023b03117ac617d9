import { keysOf } from './keys.ts';
import type { ItemType } from './records.ts';

/** The numbers that queries and notifications have for kinds of items. */
export const typeNumbers: Readonly<Record<ItemType, number>> = {
  movie: 1,
  show: 2,
  season: 3,
  episode: 4,
  artist: 8,
  album: 9,
  track: 10,
  clip: 12,
  photo: 13,
  photoalbum: 14,
  playlist: 15,
  collection: 18,
};

/** The kind of items that a number, or a word, stands for. */
export function typeNamed(numberOrWord: string | undefined): ItemType | undefined {
  return keysOf(typeNumbers).find((type) => type === numberOrWord || String(typeNumbers[type]) === numberOrWord);
}

import { digitsFor } from '../../world/uuid.ts';
import type { Channel } from '../../world/channels.ts';
import { guidePath } from './epg-row.ts';

/** The genres that a guide's channels are chosen by, with what the channels of each air. */
const genres: readonly { readonly title: string; readonly airs: Channel['airs'] }[] = [
  { title: 'Entertainment', airs: 'episode' },
  { title: 'Movies', airs: 'movie' },
];

const keyOf = (title: string): string => `genre_${digitsFor(`genre ${title}`, 24)}`;

/** The choices of channels that the grid of a recorder's guide offers. */
export function genreFilters(dvrId: number): readonly object[] {
  return genres.map(({ title }) => ({
    key: `${guidePath(dvrId)}/lineups/dvr/channels?genre=${keyOf(title)}`,
    title,
    genreRatingKey: keyOf(title),
  }));
}

/** Whether a channel is of a genre; all are where none is asked for. */
export function isOfGenre({ airs }: Channel, genre: string | undefined): boolean {
  return genre === undefined || genres.some((one) => keyOf(one.title) === genre && one.airs === airs);
}

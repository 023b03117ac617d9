import type { Dvr } from '../generated/pms/dvrs.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** A lineup: one of those that were found, one of a recorder, or its identifier. */
export type LineupReference = { readonly uuid?: string | undefined; readonly id?: string | undefined } | string;

/** The identifier of a lineup. Throws `PlexUsageError` for what is none. */
export function lineupOf(lineup: LineupReference): string {
  const id = typeof lineup === 'string' ? lineup : (lineup.uuid ?? lineup.id);
  if (!id?.startsWith('lineup://'))
    throw new PlexUsageError(`A lineup’s identifier begins with lineup://, unlike “${id ?? ''}”.`);
  return id;
}

/** The number of a recorder. Throws `PlexUsageError` where the server gave none. */
export function dvrKeyOf({ key, lineupTitle }: Pick<Dvr, 'key' | 'lineupTitle'>): string {
  if (key === undefined) throw new PlexUsageError(`The recorder ${lineupTitle ?? ''} has no key.`);
  return key;
}

import type { Marker } from '../generated/models/markers.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { Playable } from './play-options.ts';

/** When a server takes something as watched. */
export interface WatchedRule {
  /** How much of a video has to be played, in percent: the server's setting `LibraryVideoPlayedThreshold`. Default: 90. */
  readonly percent?: number;
  /**
   * Which marker counts beside that: the setting `LibraryVideoPlayedAtBehaviour`. Default: `earliest` of the share and the first credits,
   * as on new servers.
   */
  readonly at?: 'threshold' | 'finalCredits' | 'firstCredits' | 'earliest';
}

const behaviours = ['threshold', 'finalCredits', 'firstCredits', 'earliest'] as const;

/** Reads a server's rule from its settings, which only the owner may read. */
export async function readWatchedRule(server: PlexServer, options?: RequestOptions): Promise<Required<WatchedRule>> {
  const preferences = await server.preferences(options);
  const percent = Number(preferences.value('LibraryVideoPlayedThreshold') ?? 90);
  const at = behaviours[Number(preferences.value('LibraryVideoPlayedAtBehaviour') ?? 3)] ?? 'earliest';
  return { percent, at };
}

/** From where on an item counts as watched, in milliseconds; infinite for one of unknown length. Credits are known of full items only. */
export function watchedThreshold(item: Playable, { percent = 90, at = 'earliest' }: WatchedRule = {}): number {
  const { duration = 0 } = item;
  if (!(percent > 0 && percent <= 100)) throw new PlexUsageError(`percent is above 0 and at most 100, not ${percent}.`);
  if (duration <= 0) return Infinity;
  // Music has no setting: half of a track is enough.
  if (item.type === 'track') return duration / 2;
  const share = (duration * percent) / 100;
  const markers: readonly Marker[] = item.markers;
  const credits = markers
    .filter(({ type, startTimeOffset }) => type === 'credits' && startTimeOffset !== undefined)
    .map(({ startTimeOffset = 0, final }) => ({ start: startTimeOffset, isFinal: final === true }))
    .sort((a, b) => a.start - b.start);
  const first = credits[0]?.start;
  const final = (credits.find(({ isFinal }) => isFinal) ?? credits.at(-1))?.start;
  switch (at) {
    case 'threshold':
      return share;
    case 'finalCredits':
      return final ?? share;
    case 'firstCredits':
      return first ?? share;
    default:
      return Math.min(share, first ?? Infinity);
  }
}

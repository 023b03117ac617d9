import type { Item } from '../generated/models/items.ts';
import type { Media } from '../generated/models/media.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Channel, isOn } from './channel.ts';

/** A programme at a time on a channel. */
export interface Airing {
  /**
   * What airs: a film or an episode of the guide, as plain data. It is nothing of a library; its `guid` says what `template` and `programme`
   * take.
   */
  readonly programme: Item;
  /** When and where, as the guide says it: `channelVcn`, `channelCallSign`, `videoResolution`, ... */
  readonly media: Media;
  /** When it begins. */
  readonly beginsAt: Date;
  /** When it ends. */
  readonly endsAt: Date;
  /** Whether it is shown for the first time. */
  readonly isPremiere: boolean;
}

/** A span of time. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Checks a span of time. Throws `PlexUsageError` for one that ends before it begins. */
export function checkedSpan({ from, to }: Span): Span {
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
    throw new PlexUsageError('The guide is read between two times, and one of these is no time.');
  if (from >= to)
    throw new PlexUsageError(
      `The guide is read from a time to a later one, not from ${from.toISOString()} to ${to.toISOString()}.`,
    );
  return { from, to };
}

/** What of some programmes airs, within a span of time and on a channel, where these are said. What begins first comes first. */
export function airingsOf(programmes: readonly Item[], span?: Span, channel?: Channel): Airing[] {
  return programmes
    .flatMap((programme) => ('media' in programme ? programme.media.map((media) => ({ programme, media })) : []))
    .flatMap(({ programme, media }): readonly Airing[] => {
      const { beginsAt, endsAt, premiere } = media;
      if (beginsAt === undefined || endsAt === undefined) return [];
      if (span && (beginsAt >= span.to || endsAt <= span.from)) return [];
      if (channel && !isOn(channel, media)) return [];
      return [{ programme, media, beginsAt, endsAt, isPremiere: premiere === true }];
    })
    .sort((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime());
}

import type { Stream } from '../generated/models/streams.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Streams that a player is to play, or their ids. What is left out stays as it is. */
export interface PlayerStreams {
  /** The audio stream, or its id. */
  readonly audio?: Pick<Stream, 'id'> | string;
  /** `null`: none. */
  readonly subtitle?: Pick<Stream, 'id'> | string | null;
  /** The video stream, or its id. */
  readonly video?: Pick<Stream, 'id'> | string;
}

/** The parameters of `setStreams`. Throws `PlexUsageError` where nothing is chosen. */
export function streamParams({ audio, subtitle, video }: PlayerStreams): Record<string, string> {
  const named = {
    audioStreamID: idOf(audio),
    subtitleStreamID: subtitle === null ? '0' : idOf(subtitle),
    videoStreamID: idOf(video),
  };
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (given.length === 0) throw new PlexUsageError('setStreams: name a stream of audio, video or subtitles.');
  return Object.fromEntries(given);
}

function idOf(stream: Pick<Stream, 'id'> | string | undefined): string | undefined {
  if (stream === undefined || typeof stream === 'string') return stream;
  if (stream.id === undefined) throw new PlexUsageError('This stream has no id, so the player cannot be told of it.');
  return stream.id;
}

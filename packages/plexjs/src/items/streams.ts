import type { Part } from '../generated/models/media.ts';
import type { Stream } from '../generated/models/streams.ts';
import { setStreamSelection } from '../generated/pms/library-parts.ts';
import { getStreamByKey, getStreamLevels, setStreamOffset, type StreamLevel } from '../generated/pms/streams.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Which streams of a part are to be played. What is left out stays as it is. */
export interface StreamSelection {
  /** The audio stream, or its id. */
  readonly audio?: Pick<Stream, 'id'> | string;
  /** The subtitles, or their id; `null`: none. */
  readonly subtitle?: Pick<Stream, 'id'> | string | null;
  /** Whether the choice is for all parts of the item. Default: true. */
  readonly allParts?: boolean;
}

/** See `PlayableItem.selectStreams`. */
export async function selectStreams(
  server: PlexServer,
  part: Part,
  selection: StreamSelection,
  options?: RequestOptions,
): Promise<void> {
  const { audio, subtitle, allParts = true } = selection;
  const params = {
    partId: idOf('part', part.id),
    allParts,
    ...(audio !== undefined && { audioStreamId: streamOf(part, audio, 2) }),
    ...(subtitle !== undefined && { subtitleStreamId: subtitle === null ? 0 : streamOf(part, subtitle, 3) }),
  };
  await setStreamSelection(server.client, params, options);
}

/** See `PlayableItem.setSubtitleOffset`. */
export async function shiftStream(
  server: PlexServer,
  stream: Stream,
  offset: number,
  options?: RequestOptions,
): Promise<void> {
  if (!Number.isFinite(offset)) throw new PlexUsageError(`The offset is a number of milliseconds, not ${offset}.`);
  const params = { streamId: idOf('stream', stream.id), ext: stream.codec ?? 'srt', offset: Math.round(offset) };
  await setStreamOffset(server.client, params, options);
}

/** See `PlayableItem.fetchLoudness`. */
export async function readLoudness(
  server: PlexServer,
  stream: Stream,
  { samples = 128, ...options }: RequestOptions & { readonly samples?: number } = {},
): Promise<readonly StreamLevel[]> {
  return (await getStreamLevels(server.client, { streamId: idOf('stream', stream.id), subsample: samples }, options))
    .levels;
}

/** How the text of a stream is wanted. */
export interface StreamTextOptions extends RequestOptions {
  /** The form that subtitles are turned into, for instance `srt` or `vtt`. Default: as they are. */
  readonly format?: string;
  /** Whether subtitles are shifted so that they fit what is spoken. Default: false. */
  readonly autoAdjust?: boolean;
}

/** See `PlayableItem.fetchStreamText`. */
export async function readStreamText(
  server: PlexServer,
  { id, key, displayTitle = '' }: Stream,
  { format, autoAdjust, ...options }: StreamTextOptions = {},
): Promise<string> {
  if (key === undefined)
    throw new PlexUsageError(`“${displayTitle}” has no file of its own: it is inside of the media, or of a list.`);
  const params = { streamId: idOf('stream', id), encoding: 'utf-8', format, autoAdjustSubtitle: autoAdjust };
  return (await getStreamByKey(server.client, params, options)).text();
}

function streamOf(part: Part, wanted: Pick<Stream, 'id'> | string, streamType: 2 | 3): string {
  const id = typeof wanted === 'string' ? wanted : idOf('stream', wanted.id);
  const known = part.streams.filter((stream) => stream.streamType === streamType);
  // Items of lists come without their streams, so there the server has to find out.
  if (part.streams.length === 0 || known.some((stream) => stream.id === id)) return id;
  const kind = streamType === 2 ? 'audio stream' : 'subtitles';
  const choices = known.map((stream) => `${stream.id} (${stream.displayTitle ?? stream.codec ?? ''})`).join(', ');
  throw new PlexUsageError(
    `The part has no ${kind} with the id ${id}. ${choices === '' ? 'It has none.' : `It has: ${choices}.`}`,
  );
}

function idOf(what: string, id: string | undefined): string {
  if (id === undefined) throw new PlexUsageError(`This ${what} has no id, so the server cannot be asked about it.`);
  return id;
}

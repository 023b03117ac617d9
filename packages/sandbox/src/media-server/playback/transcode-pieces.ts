import { getTranscodePlaylist, getTranscodeSegment } from 'plexjs/operations';
import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { type ConvertedMedia, convertedMedia } from '../../seed/segments.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import { livePlaylist } from '../live-tv/live-playlist.ts';
import { touchLiveSession } from '../live-tv/live-tv-session.ts';
import { pieceBytes } from './transcode-files.ts';
import { fragmentOf, isFragmented } from './transcode-fragments.ts';
import { renditionPlaylist, renditionSegment } from './transcode-rendition.ts';
import { seekTranscode, touchTranscode } from './transcode-session.ts';
import { dashSegment, hlsSegment, mediaPlaylist, type Piece } from './transcode-streams.ts';

/** What players fetch of a conversion, one after another. */
export const transcodePieceRoutes: readonly Route[] = [
  piece(getTranscodePlaylist, (ask, transcode) => {
    const { rendition } = ask.path;
    if (rendition === 'base') return playlistOf(ask, transcode);
    if (rendition !== 'vtt-base') return undefined;
    const found = renditionPlaylist(ask.world, transcode, mediaOf(ask, transcode), lengthOf(ask, transcode));
    return found === undefined ? undefined : playlist(found);
  }),
  piece(getTranscodeSegment, (ask, transcode) => {
    const { rendition = '', segment = '' } = ask.path;
    if (rendition === 'base') return segment === 'header' ? header(ask, transcode) : hlsPiece(ask, transcode, segment);
    if (rendition === 'vtt-base') return subtitlePiece(ask, transcode, segment);
    const wanted = { representation: rendition, name: segment, seconds: endOf(ask, transcode) };
    const type = rendition === '0' ? 'video/mp4' : 'audio/mp4';
    return given(ask, transcode, dashSegment(mediaOf(ask, transcode), wanted), type);
  }),
];

/**
 * Gives a piece of a conversion, which keeps that alive. Who knows its name needs no token: players follow the addresses in a playlist,
 * which have none.
 */
function piece(
  operation: Route['operation'],
  give: (ask: Ask, transcode: TranscodeRecord) => Response | Promise<Response | undefined> | undefined,
): Route {
  const handle = async (ask: Ask): Promise<Response> => {
    const transcode = ask.world.tables.transcodes.get(ask.path['sessionId'] ?? '');
    if (transcode === undefined) return refusal(404);
    touchTranscode(ask.world, transcode.id);
    if (transcode.liveSessionId !== undefined) touchLiveSession(ask.world, transcode.liveSessionId);
    return (await give(ask, transcode)) ?? refusal(404);
  };
  return stateful(operation, handle, { audience: 'everybody' });
}

/** What all fragments begin with. */
async function header(ask: Ask, transcode: TranscodeRecord): Promise<Response | undefined> {
  if (!isFragmented(transcode)) return undefined;
  const wanted = { part: 'header', seconds: lengthOf(ask, transcode) } as const;
  const found = await fragmentOf(ask.world, mediaOf(ask, transcode), wanted);
  return found && whole(found, 200, { 'Content-Type': 'video/mp4' });
}

/** A segment of HLS. Its name ends in `.ts` whatever is in it. */
async function hlsPiece(ask: Ask, transcode: TranscodeRecord, name: string): Promise<Response | undefined> {
  const number = numberIn(name, '.ts');
  if (number === undefined) return undefined;
  const [media, seconds] = [mediaOf(ask, transcode), endOf(ask, transcode)];
  const found = hlsSegment(media, number, seconds);
  if (!isFragmented(transcode)) return given(ask, transcode, found, 'video/mp2t');
  const fragment = await fragmentOf(ask.world, media, { part: number, seconds });
  if (fragment === undefined || found === undefined) return undefined;
  seekTranscode(ask.world, transcode.id, found.at * 1000);
  return whole(fragment, 200, { 'Content-Type': 'video/mp4' });
}

async function subtitlePiece(ask: Ask, transcode: TranscodeRecord, name: string): Promise<Response | undefined> {
  const number = numberIn(name, '.vtt');
  if (number === undefined) return undefined;
  const wanted = { number, seconds: lengthOf(ask, transcode) };
  const found = await renditionSegment(ask.world, transcode, mediaOf(ask, transcode), wanted);
  return found === undefined ? undefined : whole(found, 200, { 'Content-Type': 'text/vtt' });
}

/** The number that a segment's name is, before its ending. */
function numberIn(name: string, ending: string): number | undefined {
  const number = name.slice(0, -ending.length);
  return name.endsWith(ending) && /^\d+$/.test(number) ? Number(number) : undefined;
}

function playlistOf(ask: Ask, transcode: TranscodeRecord): Response {
  const form = { isFragmented: isFragmented(transcode) };
  if (transcode.liveSessionId === undefined)
    return playlist(mediaPlaylist(mediaOf(ask, transcode), lengthOf(ask, transcode), form));
  const session = ask.world.tables.liveSessions.get(transcode.liveSessionId);
  return session ? playlist(livePlaylist(ask.world, session, form)) : refusal(404);
}

/** Answers with a playlist of HLS. */
export function playlist(body: string): Response {
  return whole(body, 200, { 'Content-Type': 'application/vnd.apple.mpegurl' });
}

/** How long what is converted is, in seconds. */
export function lengthOf({ world }: Ask, { itemId, mediaId }: TranscodeRecord): number {
  const media = world.tables.items.get(itemId)?.media.find(({ id }) => id === mediaId);
  return Number(media?.fields.duration ?? 0) / 1000;
}

/** What is converted, as far as it is packaged: its sound alone where it has no picture. */
export function mediaOf(ask: Ask, transcode: TranscodeRecord): ConvertedMedia {
  const { dashVideo, ...sound } = convertedMedia(sourceOf(ask, transcode));
  return transcode.conversion.videoCodec === undefined || dashVideo === undefined ? sound : { ...sound, dashVideo };
}

/** The packaged file that is converted. */
export function sourceOf({ world }: Ask, { itemId, partId }: TranscodeRecord): string | undefined {
  const parts = world.tables.items.get(itemId)?.media.flatMap((media) => media.parts) ?? [];
  return parts.find(({ id }) => id === partId)?.source;
}

/** Where there are no more segments, in seconds. What is live has no end. */
function endOf(ask: Ask, transcode: TranscodeRecord): number {
  return transcode.liveSessionId === undefined ? lengthOf(ask, transcode) : Infinity;
}

/** Gives a piece of what is converted, and lets the conversion go on from there. */
async function given(
  ask: Ask,
  { id }: TranscodeRecord,
  found: Piece | undefined,
  type: string,
): Promise<Response | undefined> {
  if (found === undefined) return undefined;
  seekTranscode(ask.world, id, found.at * 1000);
  const bytes = await pieceBytes(ask.world.files, found);
  return bytes && whole(bytes, 200, { 'Content-Type': type });
}

import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import { type ConvertedMedia, convertedMedia } from '../../seed/segments.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import { livePlaylist } from '../live-tv/live-playlist.ts';
import { touchLiveSession } from '../live-tv/live-tv-session.ts';
import { pieceBytes } from './transcode-files.ts';
import { fragmentOf, isFragmented } from './transcode-fragments.ts';
import { renditionPlaylist, renditionSegment } from './transcode-rendition.ts';
import { seekTranscode, touchTranscode } from './transcode-session.ts';
import { dashSegment, hlsSegment, mediaPlaylist, type Piece } from './transcode-streams.ts';

/** The playlists, segments and subtitles that a conversion is fetched in. */
export const transcodePieceRoutes: readonly Route[] = [
  piece('base/index.m3u8', playlistOf),
  piece('base/header', async (ask, transcode) => {
    if (!isFragmented(transcode)) return undefined;
    const wanted = { part: 'header', seconds: lengthOf(ask, transcode) } as const;
    const found = await fragmentOf(ask.world, mediaOf(ask, transcode), wanted);
    return found && whole(found, 200, { 'Content-Type': 'video/mp4' });
  }),
  // The name ends like that whatever is in it.
  piece('base/{segment}.ts', async (ask, transcode) => {
    const [number, seconds] = [ask.id('segment'), endOf(ask, transcode)];
    const media = mediaOf(ask, transcode);
    const piece = hlsSegment(media, number, seconds);
    if (!isFragmented(transcode)) return given(ask, transcode, piece, 'video/mp2t');
    const found = await fragmentOf(ask.world, media, { part: number, seconds });
    if (found === undefined || piece === undefined) return undefined;
    seekTranscode(ask.world, transcode.id, piece.at * 1000);
    return whole(found, 200, { 'Content-Type': 'video/mp4' });
  }),
  piece('vtt-base/index.m3u8', (ask, transcode) => {
    const found = renditionPlaylist(ask.world, transcode, mediaOf(ask, transcode), lengthOf(ask, transcode));
    return found === undefined ? undefined : playlist(found);
  }),
  piece('vtt-base/{segment}.vtt', async (ask, transcode) => {
    const wanted = { number: ask.id('segment'), seconds: lengthOf(ask, transcode) };
    const found = await renditionSegment(ask.world, transcode, mediaOf(ask, transcode), wanted);
    return found === undefined ? undefined : whole(found, 200, { 'Content-Type': 'text/vtt' });
  }),
  piece('{representation}/{segment}', (ask, transcode) => {
    const { representation = '', segment: name = '' } = ask.path;
    const found = dashSegment(mediaOf(ask, transcode), { representation, name, seconds: endOf(ask, transcode) });
    return given(ask, transcode, found, representation === '0' ? 'video/mp4' : 'audio/mp4');
  }),
];

/**
 * Gives a piece of a conversion, which keeps that alive. Who knows its name needs no token: players follow the addresses in a playlist,
 * which have none.
 */
function piece(
  path: string,
  give: (ask: Ask, transcode: TranscodeRecord) => Response | Promise<Response | undefined> | undefined,
): Route {
  const handle = async (ask: Ask): Promise<Response> => {
    const transcode = ask.world.tables.transcodes.get(ask.path['sessionId'] ?? '');
    if (transcode === undefined) return refusal(404);
    touchTranscode(ask.world, transcode.id);
    if (transcode.liveSessionId !== undefined) touchLiveSession(ask.world, transcode.liveSessionId);
    return (await give(ask, transcode)) ?? refusal(404);
  };
  const full = `/{transcodeType}/:/transcode/universal/session/{sessionId}/${path}`;
  return stateful(uncharted('GET', full), handle, { audience: 'everybody' });
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

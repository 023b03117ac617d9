import {
  getTranscodeSessions,
  makeDecision,
  pingTranscodeSession,
  startTranscodeSession,
  startUniversalTranscode,
  stopTranscodeSession,
  stopUniversalTranscode,
  transcodeSubtitles,
  triggerFallback,
} from 'plexjs/operations';
import { container, done, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import { type ConvertedMedia, convertedMedia } from '../../seed/segments.ts';
import type { MediaFile } from '../../world/files.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import { uuidFor } from '../../world/uuid.ts';
import { liveDecision, liveRequestOf } from '../live-tv/live-conversion.ts';
import { livePlaylist } from '../live-tv/live-playlist.ts';
import { touchLiveSession } from '../live-tv/live-tv-session.ts';
import type { Outcome } from './decision-outcome.ts';
import { playedRow } from './decision-row.ts';
import { wishOf } from './decision-wish.ts';
import { aboutItems } from '../items/metadata.ts';
import { decidedOn, transcodeIdOf } from './transcode-request.ts';
import { convertedFile, pieceAnswer } from './transcode-files.ts';
import { endTranscode, seekTranscode, startTranscode, touchTranscode, transcodeRow } from './transcode-session.ts';
import { dashSegment, hlsSegment, manifest, masterPlaylist, mediaPlaylist, type Piece } from './transcode-streams.ts';
import { convertedSubtitles } from './transcode-subtitles.ts';

const root = '/{transcodeType}/:/transcode/universal';

/** How items are brought to players that cannot read their files. */
export const transcodeRoutes: readonly Route[] = [
  stateful(makeDecision, decision),
  stateful(startTranscodeSession, (ask) => start(ask, ask.path.extension)),
  stateful(startUniversalTranscode, (ask) => start(ask, 'mpd')),
  stateful(uncharted('GET', `${root}/start`), (ask) => start(ask, undefined)),
  pieceOfSession('base/index.m3u8', playlistOf),
  pieceOfSession('base/{segment}.ts', (ask, transcode) => {
    const found = hlsSegment(mediaOf(ask, transcode), ask.id('segment'), endOf(ask, transcode));
    return given(ask, transcode, found, 'video/mp2t');
  }),
  pieceOfSession('{representation}/{segment}', (ask, transcode) => {
    const { representation = '', segment: name = '' } = ask.path;
    const found = dashSegment(mediaOf(ask, transcode), { representation, name, seconds: endOf(ask, transcode) });
    return given(ask, transcode, found, representation === '0' ? 'video/mp4' : 'audio/mp4');
  }),
  stateful(pingTranscodeSession, (ask) => {
    touchTranscode(ask.world, transcodeIdOf(ask) ?? '');
    return done();
  }),
  stateful(stopUniversalTranscode, (ask) => {
    endTranscode(ask.world, transcodeIdOf(ask) ?? '');
    return done();
  }),
  stateful(triggerFallback, (ask) => {
    const id = transcodeIdOf(ask) ?? '';
    const transcode = ask.world.tables.transcodes.get(id);
    if (transcode === undefined) return refusal(404);
    const streams = transcode.conversion.streams.map((stream) =>
      stream.decision === 'copy' ? { ...stream, decision: 'transcode' as const } : stream,
    );
    // There is no other way left once all is converted.
    if (transcode.hasFallenBack || transcode.conversion.streams.every(({ decision }) => decision !== 'copy'))
      return refusal(412);
    const conversion = { ...transcode.conversion, streams };
    ask.world.tables.transcodes.set(id, { ...transcode, conversion, hasFallenBack: true });
    return done();
  }),
  stateful(transcodeSubtitles, convertedSubtitles),
  stateful(getTranscodeSessions, (ask) => {
    return listed(
      ask,
      [...ask.world.tables.transcodes.values()].filter((transcode) => isSeen(ask, transcode)),
    );
  }),
  stateful(uncharted('GET', '/transcode/sessions/{sessionKey}'), (ask) => {
    const transcode = ask.world.tables.transcodes.get(ask.path['sessionKey'] ?? '');
    return transcode && isSeen(ask, transcode) ? listed(ask, [transcode]) : refusal(404);
  }),
  stateful(stopTranscodeSession, (ask) => {
    const transcode = ask.world.tables.transcodes.get(ask.path.sessionKey ?? '');
    return transcode && isSeen(ask, transcode) && endTranscode(ask.world, transcode.id) ? done() : refusal(404);
  }),
];

/** Others than the owner see what is converted for them. */
function isSeen({ scope, account }: Ask, { accountId }: TranscodeRecord): boolean {
  return scope === 'owner' || accountId === account?.id;
}

function listed(ask: Ask, transcodes: readonly TranscodeRecord[]): Response {
  const rows = transcodes.map((transcode) => transcodeRow(ask.world, transcode));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { TranscodeSession: rows }) });
}

function decision(ask: Ask): Response {
  const live = liveRequestOf(ask);
  if (live !== undefined) return liveDecision(ask, live);
  if (!ask.said('X-Plex-Client-Identifier')) return refusal(400);
  const decided = decidedOn(ask);
  if (typeof decided === 'number') return refusal(decided);
  const { item, outcome } = decided;
  beginOffline(ask, decided);
  const resourceSession = `{${uuidFor(`playback ${transcodeIdOf(ask) ?? item.id}`)}}`;
  const about = { ...outcome.codes, ...(ask.flag('hasMDE') && mdeOf(outcome.codes)) };
  return container(
    ask,
    attributeTree({
      size: 1,
      ...aboutItems(ask, [item]),
      ...about,
      resourceSession,
      Metadata: [playedRow(ask, item, outcome)],
    }),
  );
}

/** What the decision engine of the server says, to players that ask it. */
function mdeOf({
  directPlayDecisionCode,
  generalDecisionCode,
  generalDecisionText,
}: Readonly<Record<string, unknown>>): object {
  const isDirect = directPlayDecisionCode === 1000;
  return isDirect || generalDecisionCode !== 1001
    ? { mdeDecisionCode: generalDecisionCode, mdeDecisionText: generalDecisionText }
    : { mdeDecisionCode: 1000, mdeDecisionText: 'Direct play OK.' };
}

/** What is to be taken along is converted from the decision on: it may be asked for when it is done. */
function beginOffline(ask: Ask, { item, outcome, wish }: Exclude<ReturnType<typeof decidedOn>, number>): void {
  const id = transcodeIdOf(ask);
  const { conversion } = outcome;
  if (id === undefined || conversion === undefined || !ask.flag('offlineTranscode')) return;
  startTranscode(ask.world, { ...about(ask, id, outcome), itemId: item.id, offset: wish.offset, conversion });
}

async function start(ask: Ask, extension: string | undefined): Promise<Response> {
  const begun = ask.world.tables.transcodes.get(transcodeIdOf(ask) ?? '');
  // What has begun needs to be named only.
  if (begun && (ask.text('path') === undefined || begun.conversion.context === 'static')) return streamOf(ask, begun);
  const asked = wishOf(ask, extension);
  const protocol = { m3u8: 'hls', mpd: 'dash' }[extension ?? ''] ?? asked.protocol;
  const live = liveRequestOf(ask, { ...asked, protocol });
  if (live !== undefined) return startLive(ask, live);
  const decided = decidedOn(ask, { ...asked, protocol });
  // Downloads of a conversion, as python-plexapi makes them, say neither who asks nor for which session.
  const id = transcodeIdOf(ask) ?? ask.said('X-Plex-Client-Identifier') ?? 'unnamed';
  if (typeof decided === 'number') return refusal(decided);
  const { item, outcome, wish } = decided;
  if (outcome.codes.generalDecisionCode === 1000 && protocol === 'http')
    return sent(ask, ask.world.files.read(outcome.part.source));
  const { conversion } = outcome.conversion ? outcome : withoutDirectPlay(ask, protocol);
  if (conversion === undefined) return refusal(400);
  const transcode = { ...about(ask, id, outcome), itemId: item.id, offset: wish.offset, conversion };
  startTranscode(ask.world, transcode);
  return streamOf(ask, transcode);
}

/** How a player gets what is converted: a list of its segments, or a file. */
function streamOf(ask: Ask, transcode: TranscodeRecord): Response | Promise<Response> {
  const { id, conversion } = transcode;
  touchTranscode(ask.world, id);
  if (conversion.protocol === 'hls') return text(masterPlaylist(id, conversion), 'application/vnd.apple.mpegurl');
  if (conversion.protocol === 'dash')
    return text(manifest(id, mediaOf(ask, transcode), lengthOf(ask, transcode)), 'application/dash+xml');
  const length = { offset: transcode.offset, duration: lengthOf(ask, transcode) * 1000 };
  return sent(ask, convertedFile(ask, sourceOf(ask, transcode), conversion, length));
}

/** Converts a live session, to HLS. */
function startLive(ask: Ask, live: Exclude<ReturnType<typeof liveRequestOf>, undefined>): Response {
  const id = transcodeIdOf(ask) ?? ask.said('X-Plex-Client-Identifier');
  if (typeof live === 'number') return refusal(live);
  const { session, outcome } = live;
  const { conversion } = outcome;
  if (conversion?.protocol !== 'hls' || id === undefined) return refusal(400);
  const liveSessionId = session.id;
  startTranscode(ask.world, { ...about(ask, id, outcome), itemId: 0, liveSessionId, offset: 0, conversion });
  return text(masterPlaylist(id, conversion), 'application/vnd.apple.mpegurl');
}

/** What is the same of all conversions: who they are for, and when they began. */
function about(
  ask: Ask,
  id: string,
  { media, part }: Outcome,
): Omit<TranscodeRecord, 'itemId' | 'offset' | 'conversion'> {
  const now = ask.world.clock.now();
  const client = ask.said('X-Plex-Client-Identifier') ?? '';
  return {
    id,
    kind: ask.path.transcodeType ?? 'video',
    accountId: ask.account?.id ?? 0,
    clientIdentifier: client,
    sessionIdentifier: ask.said('X-Plex-Session-Identifier') ?? client,
    mediaId: media.id,
    partId: part.id,
    startedAt: now,
    touchedAt: now,
    hasFallenBack: false,
    ...(ask.flag('autoAdjustQuality') && { isAdjusting: true }),
  };
}

function playlistOf(ask: Ask, transcode: TranscodeRecord): Response {
  const type = 'application/vnd.apple.mpegurl';
  if (transcode.liveSessionId === undefined)
    return text(mediaPlaylist(mediaOf(ask, transcode), lengthOf(ask, transcode)), type);
  const session = ask.world.tables.liveSessions.get(transcode.liveSessionId);
  return session ? text(livePlaylist(ask.world, session), type) : refusal(404);
}

function withoutDirectPlay(ask: Ask, protocol: string): { readonly conversion?: TranscodeRecord['conversion'] } {
  const decided = decidedOn(ask, { ...wishOf(ask), protocol, directPlay: false });
  return typeof decided === 'number' || decided.outcome.conversion === undefined
    ? {}
    : { conversion: decided.outcome.conversion };
}

async function sent(ask: Ask, reading: Promise<MediaFile | undefined>): Promise<Response> {
  const file = await reading;
  if (file === undefined) return refusal(404);
  return fileAnswer(ask.request, file, { download: ask.flag('download') });
}

/**
 * Gives a piece of a conversion, which keeps that alive. Who knows its name needs no token: players follow the addresses in a playlist,
 * which have none.
 */
function pieceOfSession(
  path: string,
  give: (ask: Ask, transcode: TranscodeRecord) => Response | Promise<Response | undefined> | undefined,
): Route {
  const handle = async (ask: Ask): Promise<Response> => {
    const transcode = ask.world.tables.transcodes.get(ask.path.sessionId ?? '');
    if (transcode === undefined) return refusal(404);
    touchTranscode(ask.world, transcode.id);
    if (transcode.liveSessionId !== undefined) touchLiveSession(ask.world, transcode.liveSessionId);
    return (await give(ask, transcode)) ?? refusal(404);
  };
  return stateful(uncharted('GET', `${root}/session/{sessionId}/${path}`), handle, { audience: 'everybody' });
}

function lengthOf({ world }: Ask, { itemId, mediaId }: TranscodeRecord): number {
  const media = world.tables.items.get(itemId)?.media.find(({ id }) => id === mediaId);
  return Number(media?.fields.duration ?? 0) / 1000;
}

/** What is converted, as far as it is packaged: its sound alone where it has no picture. */
function mediaOf(ask: Ask, transcode: TranscodeRecord): ConvertedMedia {
  const { dashVideo, ...sound } = convertedMedia(sourceOf(ask, transcode));
  return transcode.conversion.videoCodec === undefined || dashVideo === undefined ? sound : { ...sound, dashVideo };
}

function sourceOf({ world }: Ask, { itemId, partId }: TranscodeRecord): string | undefined {
  const parts = world.tables.items.get(itemId)?.media.flatMap((media) => media.parts) ?? [];
  return parts.find(({ id }) => id === partId)?.source;
}

/** Where there are no more segments, in seconds. What is live has no end. */
function endOf(ask: Ask, transcode: TranscodeRecord): number {
  return transcode.liveSessionId === undefined ? lengthOf(ask, transcode) : Infinity;
}

/** Gives a piece of what is converted, and lets the conversion go on from there. */
function given(
  ask: Ask,
  { id }: TranscodeRecord,
  found: Piece | undefined,
  type: string,
): Promise<Response | undefined> | undefined {
  if (found === undefined) return undefined;
  seekTranscode(ask.world, id, found.at * 1000);
  return pieceAnswer(ask, found, type);
}

function text(body: string, type: string): Response {
  return whole(body, 200, { 'Content-Type': type });
}

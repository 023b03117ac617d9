import {
  getTranscodeSession,
  getTranscodeSessions,
  makeDecision,
  pingTranscodeSession,
  startTranscodeByProtocol,
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
import type { MediaFile } from '../../world/files.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import { uuidFor } from '../../world/uuid.ts';
import { liveDecision, liveRequestOf } from '../live-tv/live-conversion.ts';
import type { Outcome } from './decision-outcome.ts';
import { playedRow } from './decision-row.ts';
import { wishOf } from './decision-wish.ts';
import { aboutItems } from '../items/metadata.ts';
import { decidedOn, transcodeIdOf } from './transcode-request.ts';
import { convertedFile } from './transcode-files.ts';
import { lengthOf, mediaOf, playlist, sourceOf } from './transcode-pieces.ts';
import { endTranscode, startTranscode, touchTranscode, transcodeRow } from './transcode-session.ts';
import { manifest, masterPlaylist } from './transcode-streams.ts';
import { renditionOf } from './transcode-rendition.ts';
import { convertedSubtitles } from './transcode-subtitles.ts';

/** How items are brought to players that cannot read their files. */
export const transcodeRoutes: readonly Route[] = [
  stateful(makeDecision, decision),
  stateful(startTranscodeSession, (ask) => start(ask, ask.path.extension)),
  stateful(startUniversalTranscode, (ask) => start(ask, 'mpd')),
  stateful(startTranscodeByProtocol, (ask) => start(ask, undefined)),
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
  stateful(getTranscodeSession, (ask) => {
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
  if (conversion.protocol === 'hls') return playlist(masterPlaylist(id, conversion, renditionOf(ask.world, transcode)));
  if (conversion.protocol === 'dash')
    return whole(manifest(id, mediaOf(ask, transcode), lengthOf(ask, transcode)), 200, {
      'Content-Type': 'application/dash+xml',
    });
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
  return playlist(masterPlaylist(id, conversion));
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

import {
  deleteStream,
  deleteStreamByKey,
  getStream,
  getStreamByKey,
  setStreamOffset,
  setStreamSelection,
} from 'plexjs/operations';
import { done, refusal, whole } from '../../http/answer.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { StreamChoice } from '../../world/records-artwork.ts';
import type { PartRecord, StreamRecord } from '../../world/records.ts';
import { textOf } from '../../world/blobs.ts';
import { dropDownloads, findPart, findStream, removeStream, streamBlob } from './streams-find.ts';
import { cuesOf, isStyled, subRipOf } from './subtitles-cues.ts';
import { asWebVtt, shifted } from './subtitles-text.ts';

const types = { audio: 2, subtitle: 3 } as const;

const give: Handler = (ask) => {
  const placed = findStream(ask, ask.id('streamId'));
  if (placed === undefined) return refusal(404);
  const { stream } = placed;
  const text = textOf(ask.world, streamBlob(stream.id));
  // A stream without a file of its own is not taken out of the media file.
  if (stream.fields.key === undefined || text === undefined) return refusal(501);
  const offset = ask.world.tables.streamOffsets.get(`${ask.account?.id}:${stream.id}`) ?? 0;
  const format = ask.text('format') ?? ask.path.ext;
  const isWebVtt = format === 'vtt' || format === 'webvtt';
  // What has styles keeps them where nothing else is wanted, and its times.
  const given = isStyled(text) && (isWebVtt || format === 'srt') ? subRipOf(cuesOf(text)) : text;
  const moved = shifted(given, offset);
  return whole(isWebVtt ? asWebVtt(moved) : moved, 200, {
    'Content-Type': isWebVtt ? 'text/vtt' : 'text/plain;charset=utf-8',
  });
};

const remove: Handler = (ask) => {
  const placed = findStream(ask, ask.id('streamId'));
  if (placed === undefined) return refusal(404);
  if (placed.stream.fields.key === undefined) return refusal(403);
  removeStream(ask.world, placed, placed.stream.id);
  return done();
};

/** Which streams files are played with, and streams with a file of their own. */
export const streamRoutes: readonly Route[] = [
  stateful(setStreamSelection, (ask) => {
    const placed = findPart(ask, ask.id('partId'));
    if (placed === undefined) return refusal(404);
    const audio = chosen(placed.part, 'audio', ask.text('audioStreamID'));
    const subtitle = chosen(placed.part, 'subtitle', ask.text('subtitleStreamID'));
    if (audio === 'wrong' || subtitle === 'wrong') return refusal(400);
    const parts = ask.flag('allParts') ? placed.item.media.flatMap((media) => media.parts) : [placed.part];
    for (const part of parts) {
      const key = `${ask.account?.id}:${part.id}`;
      const before = ask.world.tables.streamChoices.get(key) ?? {};
      ask.world.tables.streamChoices.set(key, {
        ...before,
        ...choiceFor(part, 'audioStreamId', audio),
        ...choiceFor(part, 'subtitleStreamId', subtitle),
      });
      if (ask.account) dropDownloads(ask.world, { ...placed, part }, ask.account.id);
    }
    return done();
  }),
  stateful(getStream, give),
  stateful(getStreamByKey, give),
  stateful(setStreamOffset, (ask) => {
    const placed = findStream(ask, ask.id('streamId'));
    if (placed === undefined) return refusal(404);
    const offset = ask.number('offset');
    const isText = placed.stream.streamType === types.subtitle && placed.stream.fields.key !== undefined;
    if (!isText || offset === undefined || !Number.isInteger(offset)) return refusal(400);
    ask.world.tables.streamOffsets.set(`${ask.account?.id}:${placed.stream.id}`, offset);
    return done();
  }),
  stateful(deleteStream, remove, { audience: 'owner' }),
  stateful(deleteStreamByKey, remove, { audience: 'owner' }),
];

/** The stream of a part that a request names; null for none at all, undefined where it names none. */
function chosen(
  part: PartRecord,
  kind: keyof typeof types,
  said: string | undefined,
): StreamRecord | null | undefined | 'wrong' {
  if (said === undefined || said === '') return undefined;
  if (said === '0') return kind === 'subtitle' ? null : 'wrong';
  return part.streams.find(({ id, streamType }) => String(id) === said && streamType === types[kind]) ?? 'wrong';
}

/** What is chosen for a part: the stream itself, or in another part one that is like it. */
function choiceFor(part: PartRecord, name: keyof StreamChoice, stream: StreamRecord | null | undefined): StreamChoice {
  if (stream === undefined) return {};
  if (stream === null) return { [name]: 0 };
  const same = part.streams.find(({ id }) => id === stream.id) ?? part.streams.find((other) => isLike(other, stream));
  return same ? { [name]: same.id } : {};
}

function isLike(other: StreamRecord, stream: StreamRecord): boolean {
  const names = ['languageCode', 'codec', 'channels', 'forced', 'hearingImpaired'];
  return other.streamType === stream.streamType && names.every((name) => other.fields[name] === stream.fields[name]);
}

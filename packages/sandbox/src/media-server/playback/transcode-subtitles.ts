import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { textOf } from '../../world/blobs.ts';
import type { PartRecord, StreamRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { streamBlob } from '../items/streams-find.ts';
import { type Cue, cuesOf, subRipOf, webVttOf } from '../items/subtitles-cues.ts';
import { subtitleText } from '../items/subtitles-text.ts';
import { profileOf } from './decision-profile.ts';
import { subtitleFormats } from './decision-subtitles.ts';
import { decidedOn } from './transcode-request.ts';

/** Gives the subtitles of an item as text: those that are chosen, or the first. SubRip's form, or WebVTT for players that name it. */
export async function convertedSubtitles(ask: Ask): Promise<Response> {
  const decided = decidedOn(ask);
  if (typeof decided === 'number') return refusal(decided);
  const { item, outcome } = decided;
  const stream = wanted(ask, outcome.part);
  if (stream === undefined) return refusal(404);
  const cues = await shownCues(ask.world, {
    part: outcome.part,
    stream,
    title: item.title,
    accountId: ask.account?.id,
  });
  const profile = profileOf(ask);
  return profile && subtitleFormats(profile, 'http')?.[0] === 'webvtt'
    ? whole(webVttOf(cues), 200, { 'Content-Type': 'text/vtt' })
    : whole(subRipOf(cues), 200, { 'Content-Type': 'text/srt' });
}

/** Subtitles of a file, and who sees them. */
interface Shown {
  readonly part: PartRecord;
  readonly stream: StreamRecord;
  /** Of the item. */
  readonly title: string;
  readonly accountId: number | undefined;
}

/** The cues of subtitles, as far as a person has moved them. */
export async function shownCues(world: World, { part, stream, title, accountId }: Shown): Promise<readonly Cue[]> {
  const offset = world.tables.streamOffsets.get(`${accountId}:${stream.id}`) ?? 0;
  return cuesOf(await subtitlesIn(world, part, stream, title)).map(({ start, end, text }) => ({
    start: Math.max(0, start + offset),
    end: Math.max(0, end + offset),
    text,
  }));
}

function wanted(ask: Ask, { streams }: PartRecord): StreamRecord | undefined {
  const subtitles = streams.filter(({ streamType }) => streamType === 3);
  const named = ask.number('subtitleStreamID');
  if (named !== undefined) return subtitles.find(({ id }) => id === named);
  return subtitles.find(({ fields }) => fields.selected === true || fields.selected === 1) ?? subtitles[0];
}

/** What a stream says: its own file, that of the packaged film, or a few lines that say what they belong to. */
async function subtitlesIn(world: World, { source }: PartRecord, stream: StreamRecord, title: string): Promise<string> {
  const own = textOf(world, streamBlob(stream.id));
  if (own !== undefined) return own;
  const isOfFilm = source === 'film.mkv' && stream.fields.languageCode === 'eng';
  const packaged = isOfFilm ? await world.files.read('film.en.srt') : undefined;
  return packaged
    ? new TextDecoder().decode(packaged.bytes)
    : subtitleText(title, String(stream.fields.language ?? 'Unknown'));
}

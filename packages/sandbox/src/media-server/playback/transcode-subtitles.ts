import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { textOf } from '../../world/blobs.ts';
import type { PartRecord, StreamRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { streamBlob } from '../items/streams-find.ts';
import { shifted, subtitleText, toWebVtt } from '../items/subtitles-text.ts';
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
  const offset = ask.world.tables.streamOffsets.get(`${ask.account?.id}:${stream.id}`) ?? 0;
  const text = await subtitlesIn(ask.world, outcome.part, stream, item.title);
  const shown = shifted(text, offset);
  const profile = profileOf(ask);
  return profile && subtitleFormats(profile, 'http')?.[0] === 'webvtt'
    ? whole(toWebVtt(shown), 200, { 'Content-Type': 'text/vtt' })
    : whole(shown, 200, { 'Content-Type': 'text/srt' });
}

function wanted(ask: Ask, { streams }: PartRecord): StreamRecord | undefined {
  const subtitles = streams.filter(({ streamType }) => streamType === 3);
  const named = ask.number('subtitleStreamID');
  if (named !== undefined) return subtitles.find(({ id }) => id === named);
  return subtitles.find(({ fields }) => fields.selected === true || fields.selected === 1) ?? subtitles[0];
}

/** What a stream says: its own file, that of the packaged film, or a few lines that say what they belong to. */
export async function subtitlesIn(
  world: World,
  { source }: PartRecord,
  stream: StreamRecord,
  title: string,
): Promise<string> {
  const own = textOf(world, streamBlob(stream.id));
  if (own !== undefined) return own;
  const isOfFilm = source === 'film.mkv' && stream.fields.languageCode === 'eng';
  const packaged = isOfFilm ? await world.files.read('film.en.srt') : undefined;
  return packaged
    ? new TextDecoder().decode(packaged.bytes)
    : subtitleText(title, String(stream.fields.language ?? 'Unknown'));
}

import { startActivity, type Worker } from '../../world/activities.ts';
import { keepBytes } from '../../world/blobs.ts';
import { fractionOf, hashOf } from '../../world/derived.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { Fields, ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { streamBlob } from './streams-find.ts';
import { languageFields, languageTags } from './subtitles-languages.ts';
import { subtitleText } from './subtitles-text.ts';

/** Subtitles that a search found. */
export interface FoundSubtitles {
  /** What they are downloaded by. */
  readonly key: string;
  readonly language: string;
  readonly score: number;
  readonly hearingImpaired: boolean;
  readonly forced: boolean;
}

/** What there is for an item in a language, best first: the same every time. */
export function foundSubtitles({ guid }: ItemRecord, language: string): readonly FoundSubtitles[] {
  if (!languageTags.includes(language)) return [];
  return Array.from({ length: 4 }, (_, index) => ({
    key: `/library/streams/${1_000_000_000 + (hashOf(`subtitles ${guid} ${language} ${index}`) % 1_000_000_000)}`,
    language,
    score: (1 - index / 5) * (0.6 + 0.4 * fractionOf(`score ${guid} ${language}`)),
    hearingImpaired: index === 1,
    forced: index === 3,
  }));
}

/** What a search gives of subtitles. The score is text. */
export function foundRow(
  { key, language, score, hearingImpaired, forced }: FoundSubtitles,
  { title }: ItemRecord,
): object {
  const names = languageFields(language);
  const name = `${String(names.language)}${hearingImpaired ? ' SDH' : ''}${forced ? ' Forced' : ''}`;
  return {
    key,
    streamType: 3,
    codec: 'srt',
    ...names,
    title: `${title}.${language}`,
    format: 'srt',
    providerTitle: 'OpenSubtitles',
    score: score.toFixed(5),
    sourceKey: key,
    ...(hearingImpaired && { hearingImpaired }),
    ...(forced && { forced }),
    displayTitle: `${name} (SRT External)`,
    extendedDisplayTitle: `${name} (SRT External)`,
  };
}

/** Begins to fetch subtitles that a search found. False where no search found them. */
export function downloadSubtitlesOf(world: World, item: ItemRecord, key: string, accountId: number): boolean {
  const found = languageTags
    .flatMap((language) => foundSubtitles(item, language))
    .find((subtitles) => subtitles.key === key);
  if (found === undefined) return false;
  const input = {
    itemId: item.id,
    key,
    language: found.language,
    accountId,
    sdh: found.hearingImpaired,
    forced: found.forced,
  };
  startActivity(world, {
    type: 'subtitles.download',
    title: 'Downloading subtitles',
    subtitle: item.title,
    accountId,
    context: { key: `/library/metadata/${item.id}` },
    steps: [
      { after: 300, progress: 50, work: { name: 'subtitles.install', input } },
      { after: 100, progress: 100 },
    ],
  });
  return true;
}

/** Gives a version of an item subtitles with a file of their own, and lets an account see them. */
export function addSidecar(
  world: World,
  item: ItemRecord,
  {
    bytes,
    fields,
    accountId,
    mediaId,
  }: { bytes: Uint8Array; fields: Fields; accountId: number; mediaId?: number | undefined },
): boolean {
  const version = item.media.find(({ id }) => mediaId === undefined || id === mediaId);
  const part = version?.parts[0];
  if (part === undefined) return false;
  const id = world.store.next('stream');
  keepBytes(world, streamBlob(id), 'application/x-subrip', bytes);
  const stream = { id, streamType: 3, fields: { key: `/library/streams/${id}`, ...fields } };
  changeItem(world, item.id, (before) => ({
    ...before,
    media: before.media.map((media) => ({
      ...media,
      parts: media.parts.map((same) => (same.id === part.id ? { ...same, streams: [...same.streams, stream] } : same)),
    })),
  }));
  const key = `${accountId}:${part.id}`;
  world.tables.streamChoices.set(key, { ...world.tables.streamChoices.get(key), subtitleStreamId: id });
  return true;
}

/** The step of a download. */
export const subtitleWorkers: Readonly<Record<string, Worker>> = {
  'subtitles.install': (world, { itemId, key, language, accountId, sdh, forced }) => {
    const item = world.tables.items.get(Number(itemId));
    if (item === undefined) return;
    const names = languageFields(String(language));
    const text = subtitleText(item.title, String(names.language));
    const displayTitle = `${String(names.language)}${sdh ? ' SDH' : ''}${forced ? ' Forced' : ''} (SRT External)`;
    addSidecar(world, item, {
      bytes: new TextEncoder().encode(text),
      accountId: Number(accountId),
      fields: {
        codec: 'srt',
        ...names,
        format: 'srt',
        providerTitle: 'OpenSubtitles',
        sourceKey: String(key),
        transient: true,
        userID: Number(accountId),
        ...(sdh && { hearingImpaired: true }),
        ...(forced && { forced: true }),
        displayTitle,
        extendedDisplayTitle: displayTitle,
      },
    });
  },
};

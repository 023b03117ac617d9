import { startActivity, type Worker } from '../../world/activities.ts';
import { keepBytes } from '../../world/blobs.ts';
import { fractionOf, hashOf } from '../../world/derived.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { Fields, ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { dropDownloads, streamBlob } from './streams-find.ts';
import { languageFields, languageTags } from './subtitles-languages.ts';
import { subtitleText } from './subtitles-text.ts';

/** Subtitles that there are. */
interface FoundSubtitles {
  readonly language: string;
  /** The name of the file that they were made for. */
  readonly release: string;
  /** How often they were downloaded. */
  readonly score: number;
  readonly sourceKey: string;
  readonly hearingImpaired: boolean;
  readonly forced: boolean;
}

/** Subtitles that a search found, with the number that they can be downloaded by. */
export interface OfferedSubtitles extends FoundSubtitles {
  readonly id: number;
}

const releases = ['1080p.WEB-DL', '1080p.BluRay.SDH', '720p.WEBRip', '2160p.BluRay.Forced'];

/** What there is for an item in a language, best first: the same every time. */
function foundSubtitles({ guid, title }: ItemRecord, language: string): readonly FoundSubtitles[] {
  if (!languageTags.includes(language)) return [];
  return releases.map((release, index) => ({
    language,
    release: `${title.replaceAll(' ', '.')}.${release}`,
    score: Math.round((1 - index / 5) * (500 + 4500 * fractionOf(`score ${guid} ${language}`))),
    sourceKey: `/library/streams/${1_000_000_000 + (hashOf(`subtitles ${guid} ${language} ${index}`) % 1_000_000_000)}`,
    hearingImpaired: index === 1,
    forced: index === 3,
  }));
}

/** Searches subtitles. Each search gives them new numbers, and the ones that were given before mean nothing any more. */
export function searchedSubtitles(world: World, item: ItemRecord, language: string): readonly OfferedSubtitles[] {
  const offered = foundSubtitles(item, language).map((found) => ({ ...found, id: world.store.next('stream') }));
  const [first] = offered;
  if (first) world.tables.subtitleOffers.set(item.id, { language, firstId: first.id });
  else world.tables.subtitleOffers.delete(item.id);
  return offered;
}

/** What a search gives of subtitles. All but the numbers and whether they can be synchronised is text. */
export function foundRow({
  id,
  language,
  release,
  score,
  sourceKey,
  hearingImpaired,
  forced,
}: OfferedSubtitles): object {
  const names = languageFields(language);
  return {
    id,
    key: `/library/streams/${id}`,
    streamType: 3,
    canAutoSync: false,
    codec: 'srt',
    ...names,
    // Three letters, although a search takes no more than two.
    languageTag: names.languageCode,
    title: release,
    format: 'srt',
    providerTitle: 'OpenSubtitles',
    score: String(score),
    sourceKey,
    ...(hearingImpaired && { hearingImpaired }),
    ...(forced && { forced }),
    displayTitle: names.language,
    extendedDisplayTitle: `${release} (${String(names.language)} SRT OpenSubtitles)`,
  };
}

/** Begins to fetch subtitles that the last search for an item found. A key of an earlier one does nothing. */
export function downloadSubtitlesOf(world: World, item: ItemRecord, key: string, accountId: number): void {
  const offer = world.tables.subtitleOffers.get(item.id);
  const index = Number(key.split('/').at(-1)) - (offer?.firstId ?? 0);
  if (offer === undefined || foundSubtitles(item, offer.language)[index] === undefined) return;
  const input = { itemId: item.id, language: offer.language, index, accountId };
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
  if (version === undefined || part === undefined) return false;
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
  dropDownloads(world, { item, media: version, part }, accountId);
  return true;
}

/** The step of a download. */
export const subtitleWorkers: Readonly<Record<string, Worker>> = {
  'subtitles.install': (world, { itemId, language, index, accountId }) => {
    const item = world.tables.items.get(Number(itemId));
    const found = item && foundSubtitles(item, String(language))[Number(index)];
    if (item === undefined || found === undefined) return;
    const { release, sourceKey, hearingImpaired, forced } = found;
    const names = languageFields(found.language);
    const displayTitle = `${String(names.language)}${hearingImpaired ? ' SDH' : ''}${forced ? ' Forced' : ''} (SRT External)`;
    addSidecar(world, item, {
      bytes: new TextEncoder().encode(subtitleText(item.title, String(names.language))),
      accountId: Number(accountId),
      fields: {
        codec: 'srt',
        ...names,
        format: 'srt',
        title: release,
        canAutoSync: false,
        providerTitle: 'OpenSubtitles',
        sourceKey,
        // Text, in JSON too.
        transient: '1',
        userID: Number(accountId),
        ...(hearingImpaired && { hearingImpaired }),
        ...(forced && { forced }),
        displayTitle,
        extendedDisplayTitle: displayTitle,
      },
    });
  },
};

import type { ConversionRecord, PlaylistRecord } from '../../world/records-playlists.ts';
import type { PlayQueueEntry } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { targetOf } from './conversion-targets.ts';
import { readSource } from '../library/source-uri.ts';

const settingNames = {
  numbers: ['videoQuality', 'maxVideoBitrate', 'audioBoost', 'subtitleSize', 'musicBitrate', 'photoQuality'],
  words: ['videoResolution', 'photoResolution'],
} as const;

/** The requests for optimised versions, as elements. */
export function conversionRows(world: World): readonly object[] {
  return [...world.tables.conversions.values()].map((conversion) => conversionRow(world, conversion));
}

/** The items that versions are still to be made of, with what the queue of conversions says of each. */
export function waitingConversions(world: World): readonly Pick<PlayQueueEntry, 'itemId' | 'fields'>[] {
  const list = listOfConversions(world);
  return [...world.tables.conversions.values()].flatMap(({ id, fields, items }) =>
    items
      .filter(({ state }) => state === 'pending')
      .map(({ itemId }) => ({
        itemId,
        fields: {
          playlistID: list?.id ?? 0,
          generatorID: id,
          generatorType: 42,
          target: targetOf(fields),
          targetTagID: Number(fields.targetTagID ?? 0),
          userID: 1,
          username: world.tables.accounts.get(1)?.name ?? '',
        },
      })),
  );
}

/** A request for optimised versions. */
export function conversionRow(world: World, conversion: ConversionRecord): object {
  const { id, title, fields, items, updatedAt } = conversion;
  const list = listOfConversions(world);
  const enabled = items.filter(({ state }) => state !== 'disabled');
  const done = enabled.filter(({ state }) => state === 'processed').length;
  const source = readSource(world, fields['Location.uri'] ?? '');
  const sectionId =
    source?.kind === 'list' ? source.sectionId : world.tables.items.get(items[0]?.itemId ?? 0)?.sectionId;
  return {
    id,
    type: 42,
    title,
    target: targetOf(fields),
    ...(fields.targetTagID && { targetTagID: Number(fields.targetTagID) }),
    composite: `/playlists/${list?.id ?? 0}/items/${id}/composite/${updatedAt}`,
    Status: {
      itemsCount: items.length,
      itemsCompleteCount: done,
      itemsSuccessfulCount: done,
      totalSize: sizeOf(world, conversion),
      state: done === enabled.length ? 'complete' : 'pending',
    },
    MediaSettings: settings(fields),
    Policy: {
      scope: fields['Policy.scope'] ?? 'all',
      ...(Number(fields['Policy.value']) > 0 && { value: Number(fields['Policy.value']) }),
      unwatched: fields['Policy.unwatched'] === '1',
    },
    Location: { uri: fields['Location.uri'] ?? '', ...(sectionId !== undefined && { librarySectionID: sectionId }) },
    Device: { profile: fields['Device.profile'] ?? 'Universal TV' },
  };
}

/** What the items of a playlist come from. */
export function additionRows({ id, content, additions, addedAt, updatedAt }: PlaylistRecord): readonly object[] {
  const all = content === undefined ? additions : [{ id, uri: content, createdAt: addedAt }];
  return all.map(({ id: number, uri, createdAt }) => ({
    id: number,
    playlistID: id,
    uri,
    createdAt,
    updatedAt: createdAt,
    changedAt: updatedAt,
    type: -1,
  }));
}

function listOfConversions({ tables }: World): PlaylistRecord | undefined {
  return [...tables.playlists.values()].find(({ isOfConversions }) => isOfConversions);
}

function settings(fields: ConversionRecord['fields']): object {
  const said = (name: string): string | undefined => fields[`MediaSettings.${name}`];
  const numbers = settingNames.numbers.filter((name) => said(name)).map((name) => [name, Number(said(name))]);
  const words = settingNames.words.filter((name) => said(name)).map((name) => [name, said(name)]);
  return { advancedSubtitles: 'auto', subtitles: 'auto', ...Object.fromEntries([...numbers, ...words]) };
}

function sizeOf({ tables }: World, { items }: ConversionRecord): number {
  return items.reduce((sum, { itemId, mediaId }) => {
    const media = tables.items.get(itemId)?.media.find(({ id }) => id === mediaId);
    return sum + (media?.parts ?? []).reduce((total, { fields }) => total + Number(fields.size ?? 0), 0);
  }, 0);
}

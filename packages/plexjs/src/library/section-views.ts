import type { FirstCharacter } from '../generated/models/directories.ts';
import type { ListContentParams } from '../generated/pms/content.ts';
import { getSectionHubs } from '../generated/pms/hubs.ts';
import { listPlaylists } from '../generated/pms/playlists.ts';
import { getSectionFirstCharacters } from '../generated/pms/sections-choices.ts';
import { type AutocompleteItem, autocomplete } from '../generated/pms/sections-edit.ts';
import { getCluster, listMoments, type PhotoCluster } from '../generated/pms/sections-views.ts';
import type { Tag } from '../generated/models/tags.ts';
import type { Hub } from '../items/hub.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import type { Playlist } from '../playlists/playlist.ts';
import type { Range, Slice } from '../paging/source.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { keyOf } from './section-key.ts';
import type { SectionUpkeep } from './section-upkeep.ts';

/** See `Section.firstCharacters`. */
export async function readFirstCharacters(
  section: SectionUpkeep,
  type: ItemType | undefined,
  options?: RequestOptions,
): Promise<readonly FirstCharacter[]> {
  const params = { sectionId: keyOf(section), type: type && typeNumbers[type] };
  return (await getSectionFirstCharacters(section.server.client, params, options)).characters;
}

/** What goes on with what a person has typed. */
export interface Suggestions {
  /** The items, where their titles were looked at. */
  readonly items: readonly AutocompleteItem[];
  /** The tags, where those were looked at. */
  readonly tags: readonly Tag[];
}

/** See `Section.suggest`. */
export async function readSuggestions(
  section: SectionUpkeep,
  text: string,
  { field = 'title', type, ...options }: RequestOptions & { readonly field?: string; readonly type?: ItemType } = {},
): Promise<Suggestions> {
  if (text.trim() === '') throw new PlexUsageError('suggest: the text is empty.');
  const params = { sectionId: keyOf(section), type: type && typeNumbers[type], fields: { [`${field}.query`]: text } };
  const { items, tags } = await autocomplete(section.server.client, params, options);
  return { items, tags };
}

/** See `PhotoSection.clusters` and `PhotoSection.moments`. */
export async function readClusters(
  section: SectionUpkeep,
  what: 'clusters' | 'moments',
  range: Range,
  options: RequestOptions,
): Promise<Slice<PhotoCluster>> {
  const operation = what === 'clusters' ? getCluster : listMoments;
  const { clusters, offset, totalSize } = await operation(
    section.server.client,
    { sectionId: keyOf(section), ...range },
    options,
  );
  return { items: clusters, offset, totalSize };
}

/** See `PhotoSection.photosOf`. What a group is asked for by is its address: `/library/sections/5/all?cluster=46&clustering<=4154`. */
export function photosOfCluster(
  sectionId: string,
  { fastKey = '', title = '' }: Pick<PhotoCluster, 'fastKey' | 'title'>,
): ListContentParams {
  const [path, filter] = fastKey.split('?');
  if (path !== `/library/sections/${sectionId}/all` || filter === undefined)
    throw new PlexUsageError(
      `“${title}” is no group of photos of this library. Take what \`clusters\` or \`moments\` gave.`,
    );
  return { sectionId, query: { ...Object.fromEntries(new URLSearchParams(filter)), type: typeNumbers.photo } };
}

/** See `Section.hubs`. */
export async function readSectionHubs(
  section: SectionUpkeep,
  count: number | undefined,
  options?: RequestOptions,
): Promise<Hub[]> {
  const params = { sectionId: keyOf(section), count, includeGuids: true, includeStations: true };
  const { hubs } = await getSectionHubs(section.server.client, params, options);
  return hubs.map((hub) => section.server.bindHub(hub));
}

/** See `Section.playlists`. */
export async function readPlaylists(
  section: SectionUpkeep,
  range: Range,
  options: RequestOptions,
): Promise<Slice<Playlist>> {
  const params = { sectionId: keyOf(section), ...range };
  const { items, offset, totalSize } = await listPlaylists(section.server.client, params, options);
  return { items: items.map((item) => section.server.bind(item) as Playlist), offset, totalSize };
}

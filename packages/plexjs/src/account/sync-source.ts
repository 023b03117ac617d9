import { libraryRoot } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { sectionIdOf } from '../items/relatives.ts';
import { kindOf, playableType } from '../playlists/media-kind.ts';
import { type LibraryQuery, queryAddress } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** What is kept on a device, as plex.tv wants to have it said. */
interface SyncSource {
  readonly title: string;
  readonly rootTitle: string;
  readonly metadataType: string;
  readonly contentType: string;
  readonly machineIdentifier: string;
  readonly uri: string;
}

/** What is played of items of a type. */
const played: Readonly<Record<string, string>> = {
  show: 'episode',
  season: 'episode',
  artist: 'track',
  album: 'track',
  photoalbum: 'photo',
};
const playedOfKind: Readonly<Record<string, string>> = { video: 'movie', audio: 'track', photo: 'photo' };

/** Describes what a device is to keep. Throws `PlexUsageError` for what is not played. */
export async function sourceOf(
  source: Item | (LibraryQuery & { readonly server: PlexServer }),
  options: RequestOptions,
): Promise<SyncSource> {
  const { server } = source;
  const machine = async (): Promise<string> => (await server.info(options)).machineIdentifier ?? '';
  if (!('ratingKey' in source)) {
    const found = await sourceOfQuery(source as LibraryQuery, server, options);
    return { ...found, machineIdentifier: await machine() };
  }
  const contentType = kindOf(source);
  if (contentType === undefined) throw new PlexUsageError(`The server did not say what “${source.title}” plays.`);
  const type = source.type === 'collection' ? (source.subtype ?? '') : source.type;
  const metadataType = type === 'playlist' ? (playedOfKind[contentType] ?? type) : (played[type] ?? type);
  const about = { title: source.title ?? '', metadataType, contentType, machineIdentifier: await machine() };
  if (source.type === 'playlist') {
    if (source.guid === undefined) throw new PlexUsageError(`The playlist “${source.title}” has no guid.`);
    return { ...about, rootTitle: about.title, uri: `playlist:///${encodeURIComponent(source.guid)}` };
  }
  const section = await server.library.section(sectionIdOf(source), undefined, options);
  const { grandparentTitle, parentTitle } = source as {
    readonly grandparentTitle?: string;
    readonly parentTitle?: string;
  };
  const rootTitle = grandparentTitle ?? parentTitle ?? section.title ?? '';
  const id = ratingKeyOf(source);
  const uri =
    source.type === 'collection'
      ? `library:///directory/${encodeURIComponent(`/library/collections/${id}/children?excludeAllLeaves=1`)}`
      : `library://${section.uuid ?? ''}/item/${encodeURIComponent(`/library/metadata/${id}`)}`;
  return { ...about, rootTitle, uri };
}

async function sourceOfQuery(
  query: LibraryQuery,
  server: PlexServer,
  options: RequestOptions,
): Promise<Omit<SyncSource, 'machineIdentifier'>> {
  const { uri, type, section } = await queryAddress(server, query, playableType, options);
  const path = uri.slice((await libraryRoot(server, options)).length);
  const title = section.title ?? '';
  return {
    title,
    rootTitle: title,
    metadataType: played[type] ?? type,
    contentType: kindOf({ type, title }) ?? 'video',
    uri: `library://${section.uuid ?? ''}/directory/${encodeURIComponent(path)}`,
  };
}

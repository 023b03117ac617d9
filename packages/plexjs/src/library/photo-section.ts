import type { PhotoCluster } from '../generated/pms/sections-views.ts';
import { listContent } from '../generated/pms/content.ts';
import type { ItemListOptions } from '../items/includes.ts';
import { typeNumbers } from '../items/item-types.ts';
import type { Photo, PhotoAlbum } from '../items/photos.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { Section, type SectionItemsOptions } from './section.ts';
import { keyOf } from './section-key.ts';

/** A library of photos. Its items are the albums and photos at its top. */
export class PhotoSection extends Section<'photoalbum' | 'photo' | 'clip'> {
  /** All its albums. */
  photoAlbums(options?: Omit<SectionItemsOptions<'photoalbum'>, 'type'>): List<PhotoAlbum> {
    return this.items({ ...options, type: 'photoalbum' });
  }

  /** All its photos, of all albums. */
  photos(options?: Omit<SectionItemsOptions<'photo'>, 'type'>): List<Photo> {
    return this.items({ ...options, type: 'photo' });
  }

  /** Its photos in groups, by the time or place at which they were taken: `GET /library/sections/{key}/cluster`. */
  clusters(options?: ListOptions): List<PhotoCluster> {
    return clustersOf(this, 'clusters', options);
  }

  /** Its photos in groups of what was taken at about the same time: `GET /library/sections/{key}/moment`. */
  moments(options?: ListOptions): List<PhotoCluster> {
    return clustersOf(this, 'moments', options);
  }

  /**
   * The photos of one of its clusters or moments.
   *
   * ```ts
   * for await (const moment of photos.moments()) console.log(moment.title, await photos.photosOf(moment).count());
   * ```
   *
   * @throws {PlexUsageError} For what is none of them.
   */
  photosOf(
    { fastKey = '', title = '' }: Pick<PhotoCluster, 'fastKey' | 'title'>,
    options?: ItemListOptions,
  ): List<Photo> {
    const [path, filter] = fastKey.split('?');
    const sectionId = keyOf(this);
    if (path !== `/library/sections/${sectionId}/all` || filter === undefined)
      throw new PlexUsageError(
        `“${title}” is no group of photos of this library. Take what \`clusters\` or \`moments\` gave.`,
      );
    return this.server.list(
      listContent,
      { sectionId, query: { ...conditionsOf(filter), type: typeNumbers.photo } },
      options,
    );
  }
}

// Not private methods: instances are made without a constructor, which private members need.
function clustersOf(section: PhotoSection, what: 'clusters' | 'moments', options?: ListOptions): List<PhotoCluster> {
  return new List(async (range, request) => {
    const { readClusters } = await import('./on-demand.ts');
    return readClusters(section, what, range, request);
  }, options);
}

/** The conditions of an address, by field and operator: `cluster=46&clustering<=4154`. */
function conditionsOf(filter: string): Record<string, string> {
  const pairs = filter.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))] as const;
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

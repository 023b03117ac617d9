import type { PhotoCluster } from '../generated/pms/sections-views.ts';
import { listContent, type ListContentParams } from '../generated/pms/content.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { Photo, PhotoAlbum } from '../items/photos.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
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
   * @throws {PlexUsageError} When it is read, for what is none of them.
   */
  photosOf(group: Pick<PhotoCluster, 'fastKey' | 'title'>, options?: ItemListOptions): List<Photo> {
    const params = async (): Promise<ListContentParams> =>
      (await import('./on-demand.ts')).photosOfCluster(keyOf(this), group);
    return this.server.list(listContent, params, options);
  }
}

// Not a private method: instances are made without a constructor, which private members need.
function clustersOf(section: PhotoSection, what: 'clusters' | 'moments', options?: ListOptions): List<PhotoCluster> {
  return new List(async (range, request) => {
    const { readClusters } = await import('./on-demand.ts');
    return readClusters(section, what, range, request);
  }, options);
}

import type { Photo, PhotoAlbum } from '../items/photos.ts';
import type { List } from '../paging/list.ts';
import { Section, type SectionItemsOptions } from './section.ts';

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
}

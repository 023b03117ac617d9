import type { Photo as PhotoData, PhotoAlbum as PhotoAlbumData } from '../generated/models/photos.ts';
import { getMetadataChildren } from '../generated/pms/metadata-relations.ts';
import type { List } from '../paging/list.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { editOf, type ItemEdit } from './edit.ts';
import type { IncludeOptions, ItemListOptions } from './includes.ts';
import { LibraryItem, ratingKeyOf } from './library-item.ts';
import { PlayableItem } from './playable-item.ts';
import { childOf, itemAbove } from './relatives.ts';
import type { Clip } from './video.ts';

/** A photo. */
export interface Photo extends PhotoData {}
/** A photo. */
export class Photo extends PlayableItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'photo'> {
    return editOf([this]);
  }

  /** The album that it is in, in full. */
  photoAlbum(options?: IncludeOptions & RequestOptions): Promise<PhotoAlbum> {
    return itemAbove<PhotoAlbum>(this, this.parentRatingKey, 'album', options);
  }
}

/** An album of photos, which may hold further albums and clips. */
export interface PhotoAlbum extends PhotoAlbumData {}
/** An album of photos, which may hold further albums and clips. */
export class PhotoAlbum extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'photoalbum'> {
    return editOf([this]);
  }

  /** What is in it: albums, photos and clips: `/library/metadata/{ratingKey}/children`. */
  contents(options?: ItemListOptions): List<Photo | PhotoAlbum | Clip> {
    return this.server.list(getMetadataChildren, { ids: ratingKeyOf(this) }, options);
  }

  /** The album, photo or clip in it of a title, in any case; undefined where it has none. */
  item(title: string, options?: ItemListOptions): Promise<Photo | PhotoAlbum | Clip | undefined> {
    return childOf(this.contents(options), title);
  }
}

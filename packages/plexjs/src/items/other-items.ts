import type { Collection as CollectionData } from '../generated/models/collections.ts';
import type { OtherItem as OtherItemData } from '../generated/models/other-item.ts';
import type { Person as PersonData } from '../generated/models/people.ts';
import type { Playlist as PlaylistData } from '../generated/models/playlists.ts';
import { editOf, type ItemEdit } from './edit.ts';
import { LibraryItem } from './library-item.ts';

/** A collection of a library. */
export interface Collection extends CollectionData {}
/** A collection of a library. */
export class Collection extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'collection'> {
    return editOf([this]);
  }
}

/** A list that a person keeps. */
export interface Playlist extends PlaylistData {}
/** A list that a person keeps. */
export class Playlist extends LibraryItem {}

/** An actor, director or another person. */
export interface Person extends PersonData {}
/** An actor, director or another person. */
export class Person extends LibraryItem {}

/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export interface OtherItem extends OtherItemData {}
/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export class OtherItem extends LibraryItem {}

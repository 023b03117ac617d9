import type { OtherItem as OtherItemData } from '../generated/models/other-item.ts';
import type { Person as PersonData } from '../generated/models/people.ts';
import type { List } from '../paging/list.ts';
import type { ItemListOptions } from './includes.ts';
import type { Item } from './item.ts';
import { LibraryItem } from './library-item.ts';

/** An actor, director or another person. */
export interface Person extends PersonData {}
/** An actor, director or another person. */
export class Person extends LibraryItem {
  /** The items that the person took part in: `GET /library/people/{id}/media`. */
  items(options?: ItemListOptions): List<Item> {
    return this.server.library.itemsOf(this, options);
  }
}

/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export interface OtherItem extends OtherItemData {}
/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export class OtherItem extends LibraryItem {}

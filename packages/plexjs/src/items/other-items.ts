import type { OtherItem as OtherItemData } from '../generated/models/other-item.ts';
import type { Person as PersonData } from '../generated/models/people.ts';
import { LibraryItem } from './library-item.ts';

/** An actor, director or another person. */
export interface Person extends PersonData {}
/** An actor, director or another person. */
export class Person extends LibraryItem {}

/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export interface OtherItem extends OtherItemData {}
/** An item of a type that this version does not know. The server's word for it is in `typeOnWire`. */
export class OtherItem extends LibraryItem {}

/** The levels of libraries: the kinds of items that queries are about; clips, which only searches find; and extras, which are only looked up. */
export type Level =
  | 'movie'
  | 'show'
  | 'season'
  | 'episode'
  | 'artist'
  | 'album'
  | 'track'
  | 'photoalbum'
  | 'photo'
  | 'collection'
  | 'clip'
  | 'extra';

/** The types that fields have in `Meta`, and `guid`, which is not told there. */
export type FieldType =
  | 'tag'
  | 'integer'
  | 'string'
  | 'boolean'
  | 'date'
  | 'subtitleLanguage'
  | 'audioLanguage'
  | 'resolution'
  | 'guid';

/** A field that a query can be about. */
export interface Field {
  /** Without the level, for instance `unwatched`. */
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  /** How a value is shown: `rating`, `duration`, `fileSize`. */
  readonly subType?: string;
}

/** A filter that lists of choices are offered for. */
export interface Filter {
  readonly name: string;
  readonly title: string;
  readonly filterType: 'string' | 'integer' | 'boolean';
  /** Shown only where advanced filters are asked for. */
  readonly isAdvanced?: boolean;
}

/** An order that lists are offered in. */
export interface Order {
  /** One sort key, or several with commas between them. */
  readonly key: string;
  readonly title: string;
  readonly defaultDirection: 'asc' | 'desc';
  /** Whether it is the order that the list has when none is asked for. */
  readonly isDefault?: boolean;
  /** Whether its first letters are counted, and of which level. */
  readonly firstCharacter?: 'own' | 'top';
}

/** What a level can be filtered and sorted by. */
export interface LevelSchema {
  readonly level: Level;
  /** The number that `type` has for it. */
  readonly number: number;
  /** In the plural. */
  readonly title: string;
  readonly filters: readonly Filter[];
  readonly orders: readonly Order[];
  readonly fields: readonly Field[];
  /** Fields that work and that servers do not tell of. */
  readonly hidden: readonly Field[];
}

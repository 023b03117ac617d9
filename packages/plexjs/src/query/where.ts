/** A value of a tag, a language or a resolution: its title, in any case, or its key on the server. */
export type TagValue = string | number;

/** What a tag has to be: one of the values, or what the object says. */
export type TagCondition =
  | TagValue
  | readonly TagValue[]
  | {
      /** One of them. */
      readonly is?: TagValue | readonly TagValue[];
      /** None of them. */
      readonly not?: TagValue | readonly TagValue[];
      /** All of them. */
      readonly all?: readonly TagValue[];
    };

/** What a number has to be: one of the values, or what the object says. */
export type NumberCondition =
  | number
  | readonly number[]
  | {
      readonly is?: number | readonly number[];
      readonly not?: number | readonly number[];
      readonly gt?: number;
      readonly gte?: number;
      readonly lt?: number;
      readonly lte?: number;
    };

/**
 * What a text has to be: just one of the values, or what the object says. Upper and lower case are the same. Servers take a comma for the
 * end of a value, whatever is done about it: `'a, b'` is `['a', ' b']`.
 */
export type TextCondition =
  | string
  | readonly string[]
  | {
      readonly is?: string | readonly string[];
      readonly not?: string | readonly string[];
      readonly contains?: string | readonly string[];
      readonly notContains?: string | readonly string[];
      readonly startsWith?: string | readonly string[];
      readonly endsWith?: string | readonly string[];
    };

/** A length of time: seconds, minutes, hours, days, weeks, months or years, for instance `30d` or `6mon`. */
export type Span = `${number}${'s' | 'm' | 'h' | 'd' | 'w' | 'mon' | 'y'}`;

/** When something has to have been. A text is a day, for instance `2024-02-29`, or a time with its zone. */
export interface DateCondition {
  /** Not longer ago than this. */
  readonly within?: Span;
  /** Longer ago than this. */
  readonly olderThan?: Span;
  /** Later than this. */
  readonly after?: Date | string;
  /** Earlier than this. */
  readonly before?: Date | string;
}

/** What a field has to be. Which forms fit says the field's type; others are refused before anything is sent. */
export type Condition = boolean | TagCondition | NumberCondition | TextCondition | DateCondition;

/** The fields that libraries usually have. Servers say which: see `section.schema()`. */
export interface KnownFields {
  readonly title?: TextCondition;
  readonly titleSort?: TextCondition;
  readonly studio?: TextCondition;
  readonly editionTitle?: TextCondition;
  readonly guid?: TextCondition;
  readonly year?: NumberCondition;
  readonly decade?: NumberCondition;
  readonly index?: NumberCondition;
  readonly duration?: NumberCondition;
  readonly viewCount?: NumberCondition;
  readonly userRating?: NumberCondition;
  readonly rating?: NumberCondition;
  readonly audienceRating?: NumberCondition;
  readonly contentRating?: TagCondition;
  readonly genre?: TagCondition;
  readonly collection?: TagCondition;
  readonly label?: TagCondition;
  readonly country?: TagCondition;
  readonly director?: TagCondition;
  readonly writer?: TagCondition;
  readonly producer?: TagCondition;
  readonly actor?: TagCondition;
  readonly network?: TagCondition;
  readonly mood?: TagCondition;
  readonly style?: TagCondition;
  readonly resolution?: TagCondition;
  readonly audioLanguage?: TagCondition;
  readonly subtitleLanguage?: TagCondition;
  readonly addedAt?: DateCondition;
  readonly updatedAt?: DateCondition;
  readonly lastViewedAt?: DateCondition;
  readonly lastRatedAt?: DateCondition;
  readonly originallyAvailableAt?: DateCondition;
  readonly unwatched?: boolean;
  readonly inProgress?: boolean;
  readonly unmatched?: boolean;
  readonly duplicate?: boolean;
  readonly hdr?: boolean;
  readonly trash?: boolean;
}

/**
 * Which items are wanted. All entries have to hold. A bare value means that the field is that value, a list that it is one of them:
 *
 * ```ts
 * { unwatched: true, genre: ['Drama', 'Comedy'], year: { gte: 1990 }, addedAt: { within: '30d' }, title: { contains: 'harbour' } }
 * ```
 *
 * A field of another level is named with it: `'show.title'`, `'episode.unwatched'`. `and` and `or` hold further ones, to any depth.
 */
export interface Where extends KnownFields {
  /** All of them have to hold. */
  readonly and?: readonly Where[];
  /** One of them has to hold. */
  readonly or?: readonly Where[];
  readonly [field: string]: Condition | readonly Where[] | undefined;
}

/** The way round that a list is sorted in. `nullsLast` puts what has no value at the end. */
export type SortDirection = 'asc' | 'desc' | 'nullsLast';

type KnownSort =
  | 'addedAt'
  | 'audienceRating'
  | 'duration'
  | 'index'
  | 'lastViewedAt'
  | 'originallyAvailableAt'
  | 'random'
  | 'rating'
  | 'titleSort'
  | 'title'
  | 'updatedAt'
  | 'userRating'
  | 'viewCount'
  | 'year';

/** What to sort by, for instance `addedAt:desc`. */
export type Sort = KnownSort | `${KnownSort}:${SortDirection}` | (string & {});

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
  /** What items are called. */
  readonly title?: TextCondition;
  /** What they are sorted by in place of their titles. */
  readonly titleSort?: TextCondition;
  /** Who made them. */
  readonly studio?: TextCondition;
  /** Which edition of a film. */
  readonly editionTitle?: TextCondition;
  /** Their identifier at the agent that described them. */
  readonly guid?: TextCondition;
  /** When they came out. */
  readonly year?: NumberCondition;
  /** The decade that they came out in, for instance 1990. */
  readonly decade?: NumberCondition;
  /** Their number: of a season, an episode, a track. */
  readonly index?: NumberCondition;
  /** How long they are, in milliseconds. */
  readonly duration?: NumberCondition;
  /** How often the person watched or heard them. */
  readonly viewCount?: NumberCondition;
  /** The person’s rating, 0 to 10. */
  readonly userRating?: NumberCondition;
  /** The critics’ rating, 0 to 10. */
  readonly rating?: NumberCondition;
  /** The audience’s rating, 0 to 10. */
  readonly audienceRating?: NumberCondition;
  /** For whom they are, for instance `PG-13`. */
  readonly contentRating?: TagCondition;
  /** Their genres. */
  readonly genre?: TagCondition;
  /** The collections that they are in. */
  readonly collection?: TagCondition;
  /** The labels that the owner gave them. */
  readonly label?: TagCondition;
  /** The countries that they are from. */
  readonly country?: TagCondition;
  /** Who directed them. */
  readonly director?: TagCondition;
  /** Who wrote them. */
  readonly writer?: TagCondition;
  /** Who produced them. */
  readonly producer?: TagCondition;
  /** Who plays in them. */
  readonly actor?: TagCondition;
  /** The networks that show them. */
  readonly network?: TagCondition;
  /** The moods of music. */
  readonly mood?: TagCondition;
  /** The styles of music. */
  readonly style?: TagCondition;
  /** How large the picture is, for instance `1080` or `4k`. */
  readonly resolution?: TagCondition;
  /** The languages that are spoken in them. */
  readonly audioLanguage?: TagCondition;
  /** The languages that they have subtitles in. */
  readonly subtitleLanguage?: TagCondition;
  /** When they came into the library. */
  readonly addedAt?: DateCondition;
  /** When they were last changed. */
  readonly updatedAt?: DateCondition;
  /** When the person last watched or heard them. */
  readonly lastViewedAt?: DateCondition;
  /** When the person rated them. */
  readonly lastRatedAt?: DateCondition;
  /** When they came out, or were taken. */
  readonly originallyAvailableAt?: DateCondition;
  /** Whether the person has not watched them. */
  readonly unwatched?: boolean;
  /** Whether the person began and did not end them. */
  readonly inProgress?: boolean;
  /** Whether no agent knows them. */
  readonly unmatched?: boolean;
  /** Whether they have several versions. */
  readonly duplicate?: boolean;
  /** Whether they have a large range of brightness. */
  readonly hdr?: boolean;
  /** Whether their files are gone. */
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

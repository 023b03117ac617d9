// Generated from contract/models/tags.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** A word or a person that is attached to items: a genre, a director, an actor's role, a label. */
export interface Tag extends Extra {
  /** The word, or the person's name. Example: `Comedy`. */
  tag?: string | undefined;

  /** The word in the item's own language, when a provider was asked for another. Example: `Komödie`. */
  originalTag?: string | undefined;

  /** The tag's number on this server; providers give a word. Absent in lists. Example: `104413`. */
  id?: string | undefined;

  /** The filter that lists the items with this tag. Example: `actor=104413`. */
  filter?: string | undefined;

  /** The character that an actor plays. Example: `O.W. Grant`. */
  role?: string | undefined;

  /** The tag's identifier at Plex's metadata service, the same on every server. Example: `5d7768255af944001f1f63c8`. */
  tagKey?: string | undefined;

  /** What kind of tag it is, for instance 1 genre, 4 director, 5 writer, 6 actor. Example: `1`. */
  tagType?: number | undefined;

  /** A number that belongs to the tag, for instance of a year. Example: `1999`. */
  tagValue?: number | undefined;

  /** The URL or path of a picture, mostly of people. */
  thumb?: string | undefined;

  /** The path of a background picture. */
  art?: string | undefined;

  /** How many items of the server have the tag. */
  count?: number | undefined;

  /** The Plex identifier of a collection. Example: `collection://6d66ad49-c50b-4c2e-8c65-1f40fb01b2b5`. */
  guid?: string | undefined;

  /** The path of the tag's own page at a provider. Example: `/library/people/5d776825880197001ec9038e`. */
  key?: string | undefined;

  /** The key of the tag's item at a provider, or of a photo's place. Example: `5d776825880197001ec9038e`. */
  ratingKey?: string | undefined;

  /** The tag's name in URLs of Plex's web pages. Example: `comedy`. */
  slug?: string | undefined;

  /** What a provider says that the tag is. Example: `person`. */
  type?: string | undefined;

  /** Where in an application the tag is shown. */
  context?: string | undefined;

  /** How sure the server is of a tag that it recognised in a photo, 0 to 1. Example: `0.87`. */
  confidence?: number | undefined;

  /** The place of a person in the list of credits. */
  order?: number | undefined;

  /** The country's ISO 3166-1 code, two letters. Example: `US`. */
  code?: string | undefined;

  /** Whether the tag has a list of its own that can be opened. */
  directory?: boolean | undefined;

  /** What a collection is about. */
  summary?: string | undefined;

  /** How many entries stand behind a tag that sums something up, such as a number of seasons. */
  size?: number | undefined;
}

/** Decodes {@link Tag}. */
export const decodeTag: Decode<Tag> = /* @__PURE__ */ decoder(() =>
  fields(
    'text tag originalTag id filter role tagKey thumb art guid key ratingKey slug type context code summary|number tagType tagValue count confidence order size|flag directory',
  ),
);

/** An identifier of an item at another service. */
export interface Guid extends Extra {
  /** The service and its identifier. Example: `imdb://tt0096895`. */
  id?: string | undefined;
}

/** Decodes {@link Guid}. */
export const decodeGuid: Decode<Guid> = /* @__PURE__ */ decoder(() => fields('text id'));

/** A field of an item that was edited and is kept from being refreshed. */
export interface Field extends Extra {
  /** The field's name on the wire, as edits take it. Example: `title`. */
  name?: string | undefined;

  /** Whether the field is kept as it is when the item is refreshed. */
  locked?: boolean | undefined;

  /** The entry of a play queue that the item is in; some servers repeat it here. Example: `15746`. */
  playQueueItemId?: string | undefined;
}

/** Decodes {@link Field}. */
export const decodeField: Decode<Field> = /* @__PURE__ */ decoder(() =>
  fields('text name playQueueItemId=|flag locked'),
);

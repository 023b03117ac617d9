// Generated from contract/models/people.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfItemBase, type ItemBase } from './item-base.ts';

/** An actor, director or another person. */
export interface Person extends ItemBase {
  /** What the item is. */
  type: 'person';

  /** The name, as tags of items give it. */
  tag?: string | undefined;

  /** The person's identifier at Plex's metadata service. Example: `5d776825880197001ec9038e`. */
  tagKey?: string | undefined;

  /** The character that the person plays. */
  role?: string | undefined;

  /** The day of birth. Example: `1965-11-30`. */
  bornAt?: string | undefined;

  /** The day of death. Example: `1980-04-29`. */
  diedAt?: string | undefined;

  /** Where the person was born. */
  birthplace?: string | undefined;
}

/** Decodes {@link Person}. */
export const decodePerson: Decode<Person> = /* @__PURE__ */ decoder(() =>
  fields('text tag tagKey role bornAt diedAt birthplace', { type: 'person' }, fieldsOfItemBase()),
);

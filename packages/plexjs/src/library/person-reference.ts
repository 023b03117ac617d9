import { PlexUsageError } from '../transport/plex-error.ts';

/** A person: one of an item's tags, such as an actor, or the person's number, or the `tagKey` that is the same on every server. */
export type PersonTagReference =
  | string
  | number
  | { readonly id?: string | undefined; readonly tagKey?: string | undefined; readonly tag?: string | undefined };

/** What servers know a person by. Throws `PlexUsageError` for a tag that does not say it. */
export function personIdOf(person: PersonTagReference): string | number {
  if (typeof person !== 'object') return person;
  const id = person.tagKey ?? person.id;
  if (id === undefined)
    throw new PlexUsageError(
      `“${person.tag ?? 'The person'}” has neither id nor tagKey, so the server cannot be asked.`,
    );
  return id;
}

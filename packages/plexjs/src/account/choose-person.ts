import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Somebody, as plex.tv's lists have people. */
export interface Person {
  /** Their number at plex.tv. */
  readonly id?: string | undefined;
  /** Their identifier at plex.tv. */
  readonly uuid?: string | undefined;
  /** What they are called. */
  readonly title?: string | undefined;
  /** Their user name. */
  readonly username?: string | null | undefined;
  /** Their address. */
  readonly email?: string | null | undefined;
  /** What they call themselves. */
  readonly friendlyName?: string | null | undefined;
}

/** Who is meant: an object that a list gave, or somebody's number, name, user name or e-mail address. */
export type PersonReference = Person | string | number;

/**
 * The one of a list who is meant.
 *
 * @param list What the list is of, for the message: `the Plex Home`.
 * @throws {PlexUsageError} Where nobody or several fit; the message has the names that there are.
 */
export function choosePerson<P extends Person>(people: readonly P[], who: PersonReference, list: string): P {
  const wish = typeof who === 'object' ? (who.id ?? who.uuid ?? '') : String(who).trim();
  const fitting = fittingPeople(people, wish);
  const [person, other] = fitting;
  if (person !== undefined && other === undefined) return person;
  if (other !== undefined)
    throw new PlexUsageError(
      `Several people in ${list} are called “${wish}”; say which one by the number: ${fitting.map(({ id }) => id).join(', ')}.`,
    );
  throw new PlexUsageError(`Nobody in ${list} is “${wish}”. ${suggestion(wish, people.map(nameOf))}`);
}

/** What somebody is called. */
export function nameOf({ title, username, email, id }: Person): string {
  return [title, username, email, id].find((name) => name != null && name !== '') ?? 'somebody';
}

function fittingPeople<P extends Person>(people: readonly P[], wish: string): readonly P[] {
  const lower = wish.toLowerCase();
  const ways: ((person: P) => boolean)[] = [
    ({ id, uuid }) => id === wish || uuid === wish,
    ({ username, email }) => [username, email].some((name) => name?.toLowerCase() === lower),
    ({ title, friendlyName }) => title === wish || friendlyName === wish,
    ({ title, friendlyName }) => [title, friendlyName].some((name) => name?.toLowerCase() === lower),
  ];
  return wish === '' ? [] : (ways.map((fits) => people.filter(fits)).find((found) => found.length > 0) ?? []);
}

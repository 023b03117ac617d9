import { getItemsByChoice, getItemsByFirstCharacter } from 'plexjs/operations';
import { pageOf, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { evaluateWithin } from '../../query/evaluate.ts';
import { placesWithLetter } from '../../query/first-letters.ts';
import { shelfAt } from '../../query/lookup.ts';
import { fieldOf } from '../../query/schema/library-schema.ts';
import { answerList, inSection, levelAsked, rowsOf } from './section-list.ts';
import { aboutList } from './section-row.ts';

/** The names that paths have for fields that are called otherwise in filters. */
const otherNames: Readonly<Record<string, string>> = {
  edition: 'editionTitle',
  collections: 'collection',
  labels: 'label',
};

/** What a filter is called whose menu has a path of this name. */
export const filterName = (name: string): string => otherNames[name] ?? name;

/**
 * What follows when the key of a choice, which is relative, is appended to the path of its menu, as old clients do that don't know
 * `fastKey`. Of first letters there is no other way: they are no field of queries, and lists ignore them there (measured with 1.43.3).
 */
export const sectionMenuListRoutes: readonly Route[] = [
  stateful(
    getItemsByFirstCharacter,
    inSection((ask, section) => {
      const schema = levelAsked(ask, section);
      if (schema === undefined) return refusal(400);
      const within = placesWithLetter(shelfAt(ask.world, section, schema.level), ask.path.letter ?? '');
      const found = evaluateWithin(ask.world, ask.account?.id ?? 0, section, schema, within, ask.url.search);
      return pageOf(ask, rowsOf(ask, found), { ...aboutList(section), title2: ask.path.letter });
    }),
  ),
  stateful(
    getItemsByChoice,
    inSection((ask, section) => {
      const name = filterName(ask.path.field ?? '');
      const schema = levelAsked(ask, section);
      if (schema === undefined || fieldOf(schema, name) === undefined) return refusal(404);
      const query = `${ask.url.search}&${name}=${encodeURIComponent(ask.path.choice ?? '')}`;
      return answerList(ask, section, query, aboutList(section));
    }),
  ),
];

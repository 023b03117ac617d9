import { autocomplete } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { countValues } from '../../query/choices.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { fieldOf } from '../../query/schema/library-schema.ts';
import { folded } from '../../query/values/folded.ts';
import { tagRow } from '../items/item-tags.ts';
import { listedRow } from '../items/item-row.ts';
import { aboutMenu, inSection, levelAsked } from './section-list.ts';

const longest = 20;

/** What goes on with what a person has typed into a field: items for titles, tags for tags. */
export const autocompleteRoutes: readonly Route[] = [
  stateful(
    autocomplete,
    inSection((ask, section) => {
      const schema = levelAsked(ask, section);
      const asked = [...ask.query].flatMap(([name, typed]) => {
        const field = schema && name.endsWith('.query') ? fieldOf(schema, name.slice(0, -'.query'.length)) : undefined;
        return field ? [{ field, typed }] : [];
      });
      if (schema === undefined || asked.length === 0) return refusal(400);
      const [world, accountId] = [ask.world, ask.account?.id ?? 0];
      const tags = asked.flatMap(({ field, typed }) => {
        if (field.type !== 'tag') return [];
        const counts = countValues(world, accountId, section, { schema, field, query: '' });
        return Array.from(counts.keys(), (key) => world.tables.tags.get(Number(key)))
          .filter((tag) => tag !== undefined)
          .filter(({ tag }) => folded(tag).startsWith(folded(typed)))
          .sort((a, b) => (folded(a.tag) < folded(b.tag) ? -1 : 1));
      });
      const items = asked
        .filter(({ field }) => field.type === 'string')
        .flatMap(({ field, typed }) => {
          const query = `type=${schema.number}&sort=titleSort&${field.name}%3C=${encodeURIComponent(typed.replaceAll(',', '\\,'))}`;
          return evaluateQuery(world, accountId, section, query).slice(0, longest);
        });
      const [tagRows, itemRows] = [tags.slice(0, longest).map(tagRow), items.map((item) => listedRow(ask, item))];
      return container(ask, {
        size: tagRows.length + itemRows.length,
        ...aboutMenu(section),
        viewMode: 65_592,
        ...(tagRows.length > 0 && { Directory: tagRows }),
        ...(itemRows.length > 0 && { Metadata: itemRows }),
      });
    }),
  ),
];

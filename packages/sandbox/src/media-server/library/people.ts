import { getPerson, getTags, listPersonMedia } from 'plexjs/operations';
import { container, page, pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { itemsAt, placesWithTag, shelvesOf } from '../../query/lookup.ts';
import type { ItemRecord, TagKind, TagRecord } from '../../world/records.ts';
import { mixedRow } from '../items/item-row.ts';
import { tagForms, tagRow } from '../items/item-tags.ts';
import { conversionTargets } from '../playlists/conversion-targets.ts';
import { aboutLibraries } from './section-row.ts';
import { visibleSections } from './sections.ts';
import { visibleTo } from './visible-items.ts';
import { visibleTags } from './visible-tags.ts';

const personKinds: ReadonlySet<TagKind> = new Set(['actor', 'director', 'writer', 'producer']);

/** The kind of tags that say what versions are optimised for. */
const processingTarget = 42;

/** People and other tags. */
export const peopleRoutes: readonly Route[] = [
  stateful(getTags, (ask) => {
    const type = ask.number('type');
    if (type === processingTarget)
      return container(ask, {
        size: conversionTargets.length,
        Tag: conversionTargets.map((tag, index) => ({ id: index + 1, tag, tagType: processingTarget })),
      });
    const tags = [...ask.world.tables.tags.values()].filter(
      ({ kind }) => type === undefined || tagForms[kind].type === type,
    );
    return page(ask, visibleTags(ask, tags).map(tagRow), aboutLibraries());
  }),
  stateful(getPerson, (ask) => {
    const [person] = tagsOfPerson(ask);
    return person === undefined ? refusal(404) : container(ask, { size: 1, Directory: [tagRow(person)] });
  }),
  stateful(listPersonMedia, (ask) => {
    const people = tagsOfPerson(ask);
    if (people.length === 0) return refusal(404);
    const items = itemsWith(ask, people);
    return pageOf(
      ask,
      { total: items.length, slice: (start, end) => items.slice(start, end).map((item) => mixedRow(ask, item)) },
      aboutLibraries(),
    );
  }),
];

/** The tags of a person, who may have directed and acted: by the number of one of them, or by the key that they have in common. */
function tagsOfPerson(ask: Ask): readonly TagRecord[] {
  const { world, path } = ask;
  const people = [...world.tables.tags.values()].filter(({ kind }) => personKinds.has(kind));
  const known = people.find(({ id, tagKey }) => String(id) === path.personId || tagKey === path.personId);
  if (known === undefined) return [];
  const others = people.filter(
    ({ id, tag, tagKey }) =>
      id !== known.id && (tag === known.tag || (tagKey !== undefined && tagKey === known.tagKey)),
  );
  return visibleTags(ask, [known, ...others]);
}

function itemsWith(ask: Ask, people: readonly TagRecord[]): readonly ItemRecord[] {
  const isVisible = visibleTo(ask.world, ask.account?.id);
  return shelvesOf(ask.world, visibleSections(ask))
    .flatMap((shelf) => {
      const places = new Set(people.flatMap(({ kind, id }) => [...placesWithTag(shelf, kind, id)]));
      return [...itemsAt(ask.world, shelf, places)];
    })
    .filter(isVisible)
    .sort((one, other) => one.id - other.id);
}

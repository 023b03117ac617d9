import {
  getActorsLibrary,
  getAvailableSorts,
  getCountriesLibrary,
  getFilterChoices,
  getFirstCharacters,
  getGenresLibrary,
  getLibraryItemsByCategory,
  getSectionFilters,
  getSectionFirstCharacters,
  librarySectionGetAudioCodecs,
  librarySectionGetAudioLayouts,
  librarySectionGetSubtitleCodecs,
  librarySectionGetVideoCodecs,
} from 'plexjs/operations';
import { container, page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { countValues } from '../../query/choices.ts';
import { letterField } from '../../query/first-letters.ts';
import { fieldOf, librarySchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord } from '../../world/records.ts';
import { choiceRows } from './section-filters-choices.ts';
import { aboutMenu, inSection, levelAsked } from './section-list.ts';
import { filterRows, sortRows } from './section-meta.ts';
import { filterName } from './section-menu-lists.ts';
import { categoryAnswer } from './section-views.ts';

/** What a library can be filtered and sorted by, and the values that filters can have. */
export const sectionFilterRoutes: readonly Route[] = [
  stateful(
    getSectionFilters,
    menu((ask, section) => {
      const schema = levelAsked(ask, section);
      return schema && filterRows(section, schema, true);
    }),
  ),
  stateful(
    getAvailableSorts,
    menu((ask, section) => {
      const schema = levelAsked(ask, section);
      return schema && sortRows(section, schema);
    }),
  ),
  stateful(getSectionFirstCharacters, inSection(firstCharacters)),
  stateful(getFirstCharacters, inSection(firstCharacters)),
  ...[
    getFilterChoices,
    getLibraryItemsByCategory,
    getActorsLibrary,
    getCountriesLibrary,
    getGenresLibrary,
    librarySectionGetAudioLayouts,
    librarySectionGetAudioCodecs,
    librarySectionGetVideoCodecs,
    librarySectionGetSubtitleCodecs,
  ].map((operation) =>
    stateful(
      operation,
      inSection((ask, section) => {
        const name = ask.path.field ?? ask.path.category ?? ask.url.pathname.split('/').at(-1) ?? '';
        return categoryAnswer(ask, section, name) ?? choices(ask, section, name);
      }),
    ),
  ),
];

function menu(rowsOf: (ask: Ask, section: SectionRecord) => readonly object[] | undefined): Route['handle'] {
  return inSection((ask, section) => {
    const rows = rowsOf(ask, section);
    return rows ? container(ask, { size: rows.length, ...aboutMenu(section), Directory: rows }) : refusal(400);
  });
}

function choices(ask: Ask, section: SectionRecord, name: string): Response {
  const known = filterName(name);
  const asked = levelAsked(ask, section);
  // The paths of flags say no level: also those that are known of what is below have one of the library's own.
  const levels = ask.text('type') === undefined ? librarySchema(section.type) : [asked];
  const schema = levels.find((level) => level && fieldOf(level, known));
  const field = schema && fieldOf(schema, known);
  if (schema === undefined || field === undefined) return refusal(404);
  const query = `${ask.url.search}&type=${schema.number}&sort=`;
  const counts = countValues(ask.world, ask.account?.id ?? 0, section, { schema, field, query });
  const isTyped = ask.text('type') !== undefined && schema.level !== section.type;
  const base = `/library/sections/${section.id}/all?${isTyped ? `type=${schema.number}&` : ''}`;
  return page(ask, choiceRows(ask.world, section, field, [...counts.keys()], base), {
    ...aboutMenu(section),
    title2: `By ${field.title}`,
  });
}

/** Counts titles by the letters that they are sorted by; what is no letter counts together, before all letters. */
function firstCharacters(ask: Ask, section: SectionRecord): Response {
  const schema = levelAsked(ask, section);
  if (schema === undefined) return refusal(400);
  const query = `${ask.url.search}&type=${schema.number}&sort=`;
  const counts = countValues(ask.world, ask.account?.id ?? 0, section, { schema, field: letterField, query });
  const rows = [...counts]
    .sort(([a], [b]) => Number(b === '#') - Number(a === '#') || (a < b ? -1 : 1))
    // Only the mark for what is no letter is written as paths need it (seen with 1.43.3).
    .map(([letter, size]) => ({ size, key: letter === '#' ? '%23' : letter, title: letter }));
  return page(ask, rows, { ...aboutMenu(section), title2: 'By First Letter' });
}

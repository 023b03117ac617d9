import { pageOf, refusal, type RowList } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import type { Handler } from '../../http/route.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import type { ItemList } from '../../query/item-list.ts';
import { MediaQueryError } from '../../query/parse.ts';
import type { LevelSchema } from '../../query/schema/definitions.ts';
import { levelSchema, librarySchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord } from '../../world/records.ts';
import { listedRow } from '../items/item-row.ts';
import { metaOf } from './section-meta.ts';
import { aboutSection } from './section-row.ts';
import { visibleSections } from './sections.ts';

/** Answers for a library that the one who asks may see; 404 for others, 400 for queries whose groups don't close. */
export function inSection(answer: (ask: Ask, section: SectionRecord) => Response): Handler {
  return (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    if (section === undefined) return refusal(404);
    try {
      return answer(ask, section);
    } catch (error) {
      if (error instanceof MediaQueryError) return refusal(400);
      throw error;
    }
  };
}

/** The rows of items, made as far as they are wanted. */
export function rowsOf(ask: Ask, { total, slice }: ItemList): RowList {
  return { total, slice: (start, end) => slice(start, end).map((item) => listedRow(ask, item)) };
}

/** Answers with the items of a library that a query finds, and, where that is asked for, with how they can be filtered. */
export function answerList(
  ask: Ask,
  section: SectionRecord,
  query: string,
  about: Readonly<Record<string, unknown>>,
): Response {
  const list = evaluateQuery(ask.world, ask.account?.id ?? 0, section, query);
  const meta = ask.flag('includeMeta') && { Meta: metaFor(ask, section, query) };
  return pageOf(ask, rowsOf(ask, list), { ...about, ...meta });
}

/** The level that a request is about: the library's own, unless it says another. Undefined for one that the library lacks. */
export function levelAsked(ask: Ask, { type }: SectionRecord): LevelSchema | undefined {
  const number = ask.number('type');
  return number === undefined ? librarySchema(type)[0] : levelSchema(type, number);
}

/** What is said of a library around lists that are menus. */
export function aboutMenu(section: SectionRecord): Readonly<Record<string, unknown>> {
  const { identifier, mediaTagPrefix, mediaTagVersion } = aboutSection(section);
  return {
    allowSync: false,
    art: `/:/resources/${section.type}-fanart.jpg`,
    content: 'secondary',
    identifier,
    mediaTagPrefix,
    mediaTagVersion,
    ...(section.type !== 'movie' && { nocache: true }),
    thumb: `/:/resources/${section.type}.png`,
    title1: section.title,
    viewGroup: 'secondary',
  };
}

function metaFor(ask: Ask, section: SectionRecord, query: string): object {
  const params = new URLSearchParams(query);
  const number = Number(params.getAll('type').at(-1) ?? Number.NaN);
  return metaOf(section, {
    active: Number.isNaN(number) ? librarySchema(section.type)[0] : levelSchema(section.type, number),
    sort: params.get('sort') ?? undefined,
    withAdvanced: ask.flag('includeAdvanced'),
  });
}

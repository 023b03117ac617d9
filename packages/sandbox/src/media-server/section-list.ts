import { pageOf, refusal, type RowList } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { evaluateQuery } from '../query/evaluate.ts';
import type { ItemList } from '../query/item-list.ts';
import { MediaQueryError } from '../query/parse.ts';
import { levelSchema } from '../query/schema/library-schema.ts';
import type { SectionRecord } from '../world/records.ts';
import { listedRow } from './item-row.ts';
import { metaOf } from './section-meta.ts';

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
  try {
    const list = evaluateQuery(ask.world, ask.account?.id ?? 0, section, query);
    return pageOf(ask, rowsOf(ask, list), {
      ...about,
      ...(ask.flag('includeMeta') && { Meta: meta(ask, section, query) }),
    });
  } catch (error) {
    if (error instanceof MediaQueryError) return refusal(400);
    throw error;
  }
}

function meta(ask: Ask, section: SectionRecord, query: string): object {
  const params = new URLSearchParams(query);
  const number = Number(params.get('type') ?? Number.NaN);
  return metaOf(section, {
    active: levelSchema(section.type, Number.isNaN(number) ? section.type : number),
    sort: params.get('sort') ?? undefined,
    withAdvanced: ask.flag('includeAdvanced'),
  });
}

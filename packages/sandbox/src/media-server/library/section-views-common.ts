import { getCommon } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { detailedRow, type Row } from '../items/item-row.ts';
import { aboutMenu, inSection, levelAsked } from './section-list.ts';

/** What may be told of items that are edited together. */
const fields = [
  'ratingKey',
  'key',
  'guid',
  'title',
  'titleSort',
  'originalTitle',
  'editionTitle',
  'parentTitle',
  'parentRatingKey',
  'grandparentTitle',
  'grandparentRatingKey',
  'year',
  'originallyAvailableAt',
  'studio',
  'contentRating',
  'rating',
  'userRating',
  'summary',
  'tagline',
];

const elements = ['Genre', 'Country', 'Director', 'Writer', 'Role', 'Producer', 'Collection', 'Label', 'Mood', 'Style'];

/** What several items have in common. */
export const commonRoutes: readonly Route[] = [
  stateful(
    getCommon,
    inSection((ask, section) => {
      const schema = levelAsked(ask, section);
      if (ask.number('type') === undefined || schema === undefined) return refusal(400);
      const found = evaluateQuery(ask.world, ask.account?.id ?? 0, section, ask.url.search);
      const rows = found.slice(0, found.total).map((item) => detailedRow(ask, item));
      const common = rows.length === 0 ? [] : [commonRow(rows)];
      return container(ask, {
        size: common.length,
        ...aboutMenu(section),
        title2: 'Common',
        viewMode: 65_592,
        ...(common.length > 0 && { Metadata: common }),
      });
    }),
  ),
];

function commonRow(rows: readonly Row[]): Row {
  const [first = {}] = rows;
  const isSame = (name: string): boolean => rows.every((row) => row[name] === first[name]);
  const shared = fields.filter((name) => first[name] !== undefined && isSame(name));
  const mixed = fields.filter((name) => !isSame(name));
  return {
    index: 1,
    ...(mixed.length > 0 && { mixedFields: mixed.join(',') }),
    ratingCount: 0,
    ...Object.fromEntries(shared.map((name) => [name, first[name]])),
    type: 'common',
    ...Object.fromEntries(
      elements.map((name) => [name, sharedTags(rows, name)] as const).filter(([, tags]) => tags.length > 0),
    ),
  };
}

/** The tags that all of the items have. */
function sharedTags(rows: readonly Row[], name: string): readonly object[] {
  const [first = [], ...others] = rows.map((row) => (row[name] ?? []) as readonly { readonly tag: string }[]);
  return first.filter(({ tag }) => others.every((tags) => tags.some((other) => other.tag === tag)));
}

import type { SectionRecord } from '../../world/records.ts';
import type { Field, Filter, LevelSchema, Order } from '../../query/schema/definitions.ts';
import { librarySchema } from '../../query/schema/library-schema.ts';

/** What is told of how a list can be filtered and sorted. */
export interface MetaOptions {
  /** The level whose items are listed. */
  readonly active: LevelSchema | undefined;
  /** The order that they are listed in, as it was asked for. */
  readonly sort: string | undefined;
  /** Whether advanced filters are told as well. */
  readonly withAdvanced: boolean;
}

/** What a library's lists can be filtered and sorted by. Collections are told of by their own list only. */
export function metaOf(section: SectionRecord, options: MetaOptions): object {
  const isOfCollections = options.active?.level === 'collection';
  const levels = librarySchema(section.type).filter(({ level }) => (level === 'collection') === isOfCollections);
  const folders = { key: `/library/sections/${section.id}/folder`, type: 'folder', title: 'Folders', active: false };
  return {
    Type: [...levels.map((schema) => typeRow(section, schema, options)), ...(isOfCollections ? [] : [folders])],
    FieldType: fieldTypes,
  };
}

/** A level, with its filters, orders and fields. */
export function typeRow(
  section: SectionRecord,
  schema: LevelSchema,
  { active, sort, withAdvanced }: MetaOptions,
): object {
  const isActive = active === schema;
  return {
    key: `/library/sections/${section.id}/all?type=${schema.number}`,
    type: schema.level,
    title: schema.title,
    active: isActive,
    Filter: filterRows(section, schema, withAdvanced),
    Sort: sortRows(section, schema, isActive ? (sort ?? defaultOrder(schema)) : undefined),
    Field: schema.fields.map((field) => fieldRow(schema, field)),
  };
}

/** The filters of a level. */
export function filterRows({ id }: SectionRecord, schema: LevelSchema, withAdvanced: boolean): readonly object[] {
  return schema.filters
    .filter(({ isAdvanced = false }) => withAdvanced || !isAdvanced)
    .map(({ name, title, filterType, isAdvanced }) => ({
      ...(isAdvanced && { advanced: true }),
      filter: name,
      filterType,
      key: `/library/sections/${id}/${name}${typeQuery(schema, filterType)}`,
      title,
      type: 'filter',
    }));
}

/** Movies need no type, being all that their library has; flags are the same on all levels. */
function typeQuery({ level, number }: LevelSchema, filterType: Filter['filterType']): string {
  return level === 'movie' || filterType === 'boolean' ? '' : `?type=${number}`;
}

/** The orders of a level. */
export function sortRows({ id }: SectionRecord, schema: LevelSchema, active?: string): readonly object[] {
  const [activeKey, direction] = activeOrder(active);
  return schema.orders.map((order) => ({
    ...(bareKeys(order.key, schema) === bareKeys(activeKey, schema) && { active: true, activeDirection: direction }),
    ...(order.isDefault && { default: order.defaultDirection }),
    defaultDirection: order.defaultDirection,
    descKey: descKey(order.key),
    ...(order.firstCharacter && {
      firstCharacterKey: `/library/sections/${id}/firstCharacter${order.firstCharacter === 'own' ? `?type=${schema.number}` : ''}`,
    }),
    key: order.key,
    title: order.title,
  }));
}

function defaultOrder({ orders }: LevelSchema): string | undefined {
  const order = orders.find(({ isDefault }) => isDefault);
  return order && (order.defaultDirection === 'desc' ? descKey(order.key) : order.key);
}

/** An order as it was asked for, without its direction, and that. */
function activeOrder(sort = ''): readonly [key: string, direction: Order['defaultDirection']] {
  const [first = '', ...rest] = sort.split(',');
  const isDescending = first.endsWith(':desc');
  return [[first.replace(/:(desc|asc)$/, ''), ...rest].join(','), isDescending ? 'desc' : 'asc'];
}

/** python-plexapi writes the level before each key, also where it need not be. */
function bareKeys(key: string, { level }: LevelSchema): string {
  return key
    .split(',')
    .map((part) => (part.startsWith(`${level}.`) ? part.slice(level.length + 1) : part))
    .join(',');
}

function descKey(key: string): string {
  const [first = '', ...rest] = key.split(',');
  return [`${first}:desc`, ...rest].join(',');
}

function fieldRow({ level }: LevelSchema, { name, title, type, subType }: Field): object {
  const key = level === 'movie' ? name : `${level}.${name}`;
  return { key, ...(subType && { subType }), title, type };
}

const operator = (key: string, title: string): object => ({ key, title });
const equality = [operator('=', 'is'), operator('!=', 'is not')];

const fieldTypes = [
  { type: 'tag', Operator: equality },
  { type: 'integer', Operator: [...equality, operator('>>=', 'is greater than'), operator('<<=', 'is less than')] },
  {
    type: 'string',
    Operator: [
      operator('=', 'contains'),
      operator('!=', 'does not contain'),
      operator('==', 'is'),
      operator('!==', 'is not'),
      operator('<=', 'begins with'),
      operator('>=', 'ends with'),
    ],
  },
  { type: 'boolean', Operator: [operator('=', 'is true'), operator('!=', 'is false')] },
  // Queries take `=` and `!=` as well; servers tell of these two alone (seen with 1.22).
  { type: 'date', Operator: [operator('<<=', 'is before'), operator('>>=', 'is after')] },
  { type: 'subtitleLanguage', Operator: equality },
  { type: 'audioLanguage', Operator: equality },
  { type: 'resolution', Operator: [operator('=', 'is')] },
];

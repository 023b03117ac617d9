import { defined } from '../world/defined.ts';
import type { ItemRecord, ItemType, SectionRecord, SectionType, TagKind, TagUse } from '../world/records.ts';
import { settingsFor } from '../world/sharing-settings.ts';
import {
  checkDescription,
  type ItemDescription,
  type LibraryDescription,
  type SectionDescription,
} from './description.ts';
import { LibraryBuilder } from './library-builder.ts';
import { mediaRecords } from './media-records.ts';
import type { Seed } from './seed.ts';
import { takenNumbers } from './taken-numbers.ts';

const topTypes: Readonly<Record<SectionType, ItemType>> = {
  movie: 'movie',
  show: 'show',
  artist: 'artist',
  photo: 'photoalbum',
};

const typesBelow: Readonly<Partial<Record<ItemType, ItemType>>> = {
  show: 'season',
  season: 'episode',
  artist: 'album',
  album: 'track',
  photoalbum: 'photo',
};

/** Items that are numbered among those beside them. */
const numbered: ReadonlySet<ItemType> = new Set(['season', 'episode', 'track']);

/** Items of which servers say that each is the first, whatever their place. */
const firsts: ReadonlySet<ItemType> = new Set(['show', 'artist', 'album']);

/** The lists of words, and the kind of tags that each gives. */
const tagLists = [
  ['genres', 'genre'],
  ['directors', 'director'],
  ['writers', 'writer'],
  ['producers', 'producer'],
  ['countries', 'country'],
  ['collections', 'collection'],
  ['labels', 'label'],
  ['moods', 'mood'],
  ['styles', 'style'],
  ['similar', 'similar'],
  ['tags', 'tag'],
] as const satisfies readonly (readonly [list: keyof ItemDescription, kind: TagKind])[];

const ownFields = [
  'summary',
  'year',
  'titleSort',
  'originalTitle',
  'editionTitle',
  'tagline',
  'studio',
  'contentRating',
  'originallyAvailableAt',
  'rating',
  'audienceRating',
  'duration',
] as const;

/** Makes of a description what a world begins with. Throws `TypeError` for one that is none, or that contradicts itself. */
export function describeLibrary(description: LibraryDescription, ownerToken: string): Seed {
  return seedOf(checkDescription(description), ownerToken);
}

/** The same of a description that is known to be one, like the sandbox's own: checking it takes longer than all else of a start. */
export function seedOf(description: LibraryDescription, ownerToken: string): Seed {
  const { name = 'described', madeAt, sections, accounts = [], history = [], files = [] } = description;
  const builder = new LibraryBuilder(takenNumbers(description), madeAt);
  const records = new Map(sections.map((section) => [section.title, builder.section(section)]));
  if (records.size < sections.length) throw new TypeError('Two libraries have the same title; give each its own.');

  builder.account({ id: 1, name: 'sandbox', scope: 'owner', token: ownerToken });
  for (const [index, { name, id = index + 2, scope, token, sections: seen, sharing }] of accounts.entries()) {
    const sectionIds = seen?.map((title) => named(records, title, `The account "${name}" sees the library`).id);
    builder.account({
      id,
      name,
      scope,
      token: token ?? `sandbox-${name}-token`,
      ...(sectionIds && { sectionIds }),
      ...(sharing && { sharing: settingsFor(defined(sharing)) }),
    });
  }

  for (const section of sections) addSection(builder, named(records, section.title, 'The library'), section);
  // Servers number what was played in the order in which it was.
  for (const { account = 'sandbox', ratingKey, viewedAt } of history.toSorted((a, b) => a.viewedAt - b.viewedAt))
    builder.viewing(account, ratingKey, viewedAt);
  for (const { size = 0, ...file } of files) builder.file({ exists: true, size, fields: {}, ...file });
  builder.collections();
  return builder.finish(name);
}

function named<T>(records: ReadonlyMap<string, T>, name: string, what: string): T {
  const record = records.get(name);
  if (record !== undefined) return record;
  throw new TypeError(`${what} "${name}", which is not described. There are: ${[...records.keys()].join(', ')}.`);
}

/** An extra, and what it is an extra of. */
type Extra = readonly [extra: ItemDescription, of: ItemRecord];

function addSection(builder: LibraryBuilder, record: SectionRecord, { type, items = [] }: SectionDescription): void {
  // Extras come last, so that the items of a library are numbered in their order.
  const later: Extra[] = [];
  for (const [index, item] of items.entries()) addItem(builder, record, item, topTypes[type], index, later);
  for (const [extra, extraOf] of later) addItem(builder, record, extra, 'clip', 0, [], { extraOf });
}

function addItem(
  builder: LibraryBuilder,
  section: SectionRecord,
  description: ItemDescription,
  usualType: ItemType,
  place: number,
  later: Extra[],
  relation: { readonly parent?: ItemRecord; readonly extraOf?: ItemRecord } = {},
): void {
  const { type = usualType, title, guids = [], children = [], extras = [], state, states = {} } = description;
  const { ratingKey, guid, addedAt, updatedAt } = description;
  const index = description.index ?? (numbered.has(type) ? place + 1 : firsts.has(type) ? 1 : undefined);
  const item = builder.add(section, {
    ...relation,
    type,
    title,
    ...defined({ index, id: ratingKey, guid, addedAt, updatedAt }),
    fields: fieldsOf(description),
    tags: tagsOf(builder, description),
    guids,
    media: mediaRecords(builder, type, title, section, description),
    chapters: (description.chapters ?? []).map((chapter, index) => builder.span(chapter, { index: index + 1 })),
    markers: (description.markers ?? []).map((marker) => builder.span(marker, {})),
    locked: description.locked ?? [],
    ...opinionsOf(builder, description),
  });
  if (state) builder.state('sandbox', item.id, defined(state));
  for (const [account, record] of Object.entries(states)) builder.state(account, item.id, defined(record));
  for (const [index, child] of children.entries())
    addItem(builder, section, child, typesBelow[type] ?? type, index, later, { parent: item });
  later.push(...extras.map((extra): Extra => [extra, item]));
}

/** What others say of an item. Servers number the reviews as they do tags. */
function opinionsOf(
  builder: LibraryBuilder,
  { ratings, reviews, commonSenseMedia }: ItemDescription,
): Pick<ItemRecord, 'ratings' | 'reviews' | 'commonSenseMedia'> {
  return {
    ...(ratings && { ratings }),
    ...(reviews && { reviews: reviews.map((review) => ({ id: builder.next('tag'), ...review })) }),
    ...(commonSenseMedia && { commonSenseMedia: { id: builder.next('tag'), ...commonSenseMedia } }),
  };
}

function fieldsOf(description: ItemDescription): ItemRecord['fields'] {
  const own = Object.fromEntries(ownFields.map((name) => [name, description[name]] as const));
  return { ...defined(own), ...description.fields };
}

function tagsOf(builder: LibraryBuilder, description: ItemDescription): ItemRecord['tags'] {
  const tags: Partial<Record<TagKind, readonly TagUse[]>> = {};
  for (const [list, kind] of tagLists) {
    const words = description[list] ?? [];
    if (words.length > 0) tags[kind] = builder.tags(kind, words);
  }
  if (description.roles && description.roles.length > 0) tags.actor = builder.roles(description.roles);
  return tags;
}

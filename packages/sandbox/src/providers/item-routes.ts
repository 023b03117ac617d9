import {
  getAvailabilities,
  getCommonSenseMedia,
  getDiscoverChildren,
  getDiscoverItem,
  getDiscoverUserState,
  getProviderChildren,
  getProviderGrandchildren,
  getProviderItem,
  getProviderReviews,
  getProviderUserState,
  getDiscoverPerson,
  matchDiscoverItem,
  matchProviderItem,
  rateDiscover,
  rateProvider,
  scrobbleDiscover,
  scrobbleProvider,
  unscrobbleDiscover,
  unscrobbleProvider,
} from 'plexjs/operations';
import { container, pageOf } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { UserRecord } from '../world/records-account.ts';
import { offersOf } from './availability.ts';
import type { CatalogueItem } from './catalogue.ts';
import { catalogueRow, slugOf } from './catalogue-row.ts';
import { rate, scrobble, stateFields, unscrobble } from './online-state.ts';
import { acted, providerRefusal } from './provider-answer.ts';
import { forItem, forUser } from './provider-ask.ts';

const identifier = 'tv.plex.provider.metadata';

/** Items of the online catalogue, and what the account does with them. Two of Plex's hosts have these routes. */
export const itemRoutes: readonly Route[] = [
  ...[getProviderItem, getDiscoverItem].map((operation) => forUser(operation, items)),
  ...[matchProviderItem, matchDiscoverItem].map((operation) => forUser(operation, matches)),
  forUser(getDiscoverPerson, person),
  ...[getProviderChildren, getDiscoverChildren].map((operation) =>
    forItem(operation, (ask, item, user) => listed(ask, user, ask.world.catalogue.childrenOf(item.ratingKey))),
  ),
  forItem(getProviderGrandchildren, (ask, item, user) => {
    const { catalogue } = ask.world;
    const children = catalogue.childrenOf(item.ratingKey);
    return listed(
      ask,
      user,
      children.flatMap(({ ratingKey }) => catalogue.childrenOf(ratingKey)),
    );
  }),
  ...[getProviderUserState, getDiscoverUserState].map((operation) =>
    forItem(operation, (ask, item, user) =>
      container(ask, { size: 1, identifier, UserState: stateFields(ask.world, user.id, item) }),
    ),
  ),
  forItem(getAvailabilities, (ask, item) => {
    const offers = offersOf(item);
    return container(ask, { size: offers.length, identifier, ...(offers.length > 0 && { Availability: offers }) });
  }),
  forItem(getCommonSenseMedia, (ask, item) =>
    container(ask, { size: 1, identifier, CommonSenseMedia: [commonSense(item)] }),
  ),
  forItem(getProviderReviews, (ask, item) => {
    const reviews = reviewsOf(item);
    return container(ask, { size: reviews.length, identifier, Review: reviews });
  }),
  ...[scrobbleProvider, scrobbleDiscover].map((operation) => marking(operation, scrobble)),
  ...[unscrobbleProvider, unscrobbleDiscover].map((operation) => marking(operation, unscrobble)),
  ...[rateProvider, rateDiscover].map((operation) =>
    forItem(operation, (ask, item, user) => {
      const rating = ask.number('rating');
      if (rating === undefined || rating > 10) return providerRefusal(ask, 400, 'Invalid rating');
      rate(ask.world, user.id, item, rating);
      return acted();
    }),
  ),
];

function marking(operation: Route['operation'], mark: typeof scrobble): Route {
  return forItem(
    operation,
    (ask, item, user) => {
      mark(ask.world, user.id, item);
      return acted();
    },
    { also: ['PUT'] },
  );
}

/** The items of a comma list of keys; those that Plex has removed are missing. */
function items(ask: Ask, user: UserRecord): Response {
  const keys = (ask.path['ratingKey'] ?? '').split(',');
  const found = keys.map((key) => ask.world.catalogue.get(key)).filter((item) => item !== undefined);
  if (found.length === 0) return providerRefusal(ask, 404, `Item '${keys.join(',')}' not found!`);
  const rows = found.map((item) => catalogueRow(ask.world, item, optionsFor(ask, user)));
  return container(ask, { offset: 0, totalSize: rows.length, identifier, size: rows.length, Metadata: rows });
}

function listed(ask: Ask, user: UserRecord, found: readonly CatalogueItem[]): Response {
  const slice = (start: number, end: number): readonly object[] =>
    found.slice(start, end).map((item) => catalogueRow(ask.world, item, optionsFor(ask, user)));
  return pageOf(ask, { total: found.length, slice }, { identifier });
}

function optionsFor(ask: Ask, { id }: UserRecord): { readonly isDetailed: boolean; readonly userId?: number } {
  return { isDetailed: true, ...(ask.flag('includeUserState') && { userId: id }) };
}

const types: Readonly<Record<number, string>> = {
  1: 'movie',
  2: 'show',
  3: 'season',
  4: 'episode',
  8: 'artist',
  9: 'album',
};

/** Items by an identifier of another service or, where there is none, by title and year. */
function matches(ask: Ask, user: UserRecord): Response {
  const type = types[ask.number('type') ?? 0];
  if (type === undefined) return providerRefusal(ask, 400, 'Invalid type');
  const [guid, title, year] = [ask.text('guid'), ask.text('title')?.toLowerCase(), ask.number('year')];
  const found = [...ask.world.catalogue.items(type)].filter(({ record }) =>
    guid !== undefined
      ? record.guids.includes(guid) || record.guid === guid
      : record.title.toLowerCase() === title && (year === undefined || record.fields['year'] === year),
  );
  return listed(ask, user, found);
}

/** A person of the catalogue, by the identifier or the word of one. Who is unknown is nobody, and no error. */
function person(ask: Ask): Response {
  const wanted = ask.path['personId'] ?? '';
  if (/^\d+$/.test(wanted)) return providerRefusal(ask, 404, 'Invalid value provided for metadataId!');
  const everybody = [...ask.world.catalogue.items('movie', 'show')].flatMap(({ tags }) => [
    ...(tags.actor ?? []),
    ...(tags.director ?? []),
    ...(tags.writer ?? []),
  ]);
  const found = everybody.find(({ tag }) => slugOf(tag) === wanted || tagKeyOf(ask, tag) === wanted);
  if (found === undefined) return container(ask, { size: 0, totalSize: 0, identifier });
  const { tag } = found;
  const row = { type: 'person', tag, title: tag, guid: `plex://person/${slugOf(tag)}` };
  return container(ask, {
    size: 1,
    totalSize: 1,
    identifier,
    Directory: [{ ...row, summary: `${tag} has worked on films and shows.` }],
  });
}

function tagKeyOf({ world }: Ask, name: string): string | undefined {
  return [...world.tables.tags.values()].find(({ tag, tagKey }) => tag === name && tagKey !== undefined)?.tagKey;
}

function commonSense({ ratingKey, record }: CatalogueItem): object {
  const age = /^(G|TV-Y|TV-G)$/.test(String(record.fields['contentRating'])) ? 5 : 12;
  return {
    id: `csm-${ratingKey}`,
    key: `/library/metadata/${ratingKey}/commonsensemedia`,
    oneLiner: `${record.title}, for those of ${age} and older.`,
    anyGood: 'Somebody thought so.',
    parentsNeedToKnow: 'Nothing in it is real.',
    AgeRating: [
      { type: 'official', age, ageGroup: age > 9 ? 'Tweens' : 'Little Kids', rating: 4 },
      { type: 'adult', age: age + 1, rating: 3.5, ratingCount: 12 },
      { type: 'child', age: age - 1, rating: 4.5, ratingCount: 20 },
    ],
    ParentalAdvisoryTopic: [
      { id: 'violence', label: 'Violence & Scariness', positive: false, rating: 1, tag: 'A little' },
    ],
    TalkingPoint: [{ tag: 'What would you have done?' }],
  };
}

function reviewsOf({ record }: CatalogueItem): readonly object[] {
  return [
    {
      id: 1,
      tag: 'Ottilie Grau',
      source: 'The Tidewater Review',
      text: `I would watch “${record.title}” again.`,
      image: 'rottentomatoes://image.review.fresh',
      link: 'https://reviews.example/1',
    },
    {
      id: 2,
      tag: 'Bram Ackers',
      source: 'Evening Column',
      text: `“${record.title}” is a little long.`,
      image: 'rottentomatoes://image.review.rotten',
      link: 'https://reviews.example/2',
    },
  ];
}

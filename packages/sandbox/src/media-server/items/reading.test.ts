import { createClient, type PlexClient } from 'plexjs';
import * as operations from 'plexjs/operations';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';

const baseUrl = 'http://sandbox.test:32400';
const xml = { headers: { accept: '*/*' } };

/** A client of a new sandbox, and a list of what its answers had that the contract does not say. */
function setUp(): {
  readonly server: PlexClient;
  readonly drifts: unknown[];
  readonly ids: (type: string) => number[];
} {
  const sandbox = createSandbox();
  const drifts: unknown[] = [];
  const server = createClient({
    baseUrl,
    fetch: sandbox.fetch,
    token: sandbox.serverToken,
    onDrift: (drift) => drifts.push(drift),
  });
  const ids = (type: string): number[] =>
    [...sandbox.world.tables.items.values()].filter((item) => item.type === type).map(({ id }) => id);
  return { server, drifts, ids };
}

type Call = (server: PlexClient, ids: (type: string) => number[], options: object) => Promise<unknown>;

const everything = {
  includeGuids: true,
  includeChapters: true,
  includeMarkers: true,
  includeExtras: true,
  includeReviews: true,
  includePreferences: true,
  includeOnDeck: true,
  includeChildren: true,
  includePopularLeaves: true,
  includeStations: true,
  includeRelated: true,
  includeRelatedCount: true,
  checkFiles: true,
  includeOptionalFields: ['thumbBlurHash', 'artBlurHash'],
};
const kinds = ['movie', 'show', 'season', 'episode', 'artist', 'album', 'track', 'photoalbum', 'photo', 'clip'];
const first = (ids: number[]): string => String(ids[0]);

const calls: readonly (readonly [name: string, call: Call])[] = [
  ...kinds.map((kind): readonly [string, Call] => [
    `${kind} with everything`,
    (server, ids, options) =>
      operations.getMetadataItem(server, { ids: ids(kind).slice(0, 3).join(','), ...everything }, options),
  ]),
  ...['show', 'season', 'artist', 'album', 'photoalbum'].map((kind): readonly [string, Call] => [
    `children of ${kind}`,
    (server, ids, options) => operations.getMetadataChildren(server, { ids: first(ids(kind)) }, options),
  ]),
  [
    'grandchildren',
    (server, ids, options) => operations.getMetadataGrandchildren(server, { ids: first(ids('show')) }, options),
  ],
  ['a parent', (server, ids, options) => operations.getMetadataParent(server, { ids: first(ids('episode')) }, options)],
  [
    'a grandparent',
    (server, ids, options) => operations.getMetadataGrandparent(server, { ids: first(ids('track')) }, options),
  ],
  ['extras', (server, ids, options) => operations.getExtras(server, { ids: first(ids('movie')) }, options)],
  [
    'what is related',
    (server, ids, options) => operations.getRelatedItems(server, { ids: first(ids('movie')) }, options),
  ],
  ['what is similar', (server, ids, options) => operations.listSimilar(server, { ids: first(ids('artist')) }, options)],
  [
    'what sounds alike',
    (server, ids, options) => operations.listSonicallySimilar(server, { ids: first(ids('track')) }, options),
  ],
  ['reviews', (server, ids, options) => operations.getMetadataReviews(server, { ids: first(ids('movie')) }, options)],
  [
    'the tree of a show',
    (server, ids, options) => operations.getItemTree(server, { ids: first(ids('show')) }, options),
  ],
  ['posters', (server, ids, options) => operations.getMediaPosters(server, { ids: first(ids('movie')) }, options)],
  ['themes', (server, ids, options) => operations.getMediaThemes(server, { ids: first(ids('show')) }, options)],
  ['pictures by lot', (server, _, options) => operations.getRandomArtwork(server, {}, options)],
  ['tags', (server, _, options) => operations.getTags(server, { type: 1 }, options)],
  ['what was added', (server, _, options) => operations.getRecentlyAddedLibrary(server, {}, options)],
  [
    'what fits a title',
    (server, _, options) => operations.getLibraryMatches(server, { type: 1, title: 'lighthouse' }, options),
  ],
  ['home', (server, _, options) => operations.getAllHubs(server, {}, options)],
  ['what was promoted', (server, _, options) => operations.getPromotedHubs(server, { count: 2 }, options)],
  ['what to go on with', (server, _, options) => operations.getContinueWatching(server, {}, options)],
  ...[1, 2, 3, 4].map((sectionId): readonly [string, Call] => [
    `page of library ${sectionId}`,
    (server, _, options) => operations.getSectionHubs(server, { sectionId, includeStations: true }, options),
  ]),
  ['how hubs are arranged', (server, _, options) => operations.listHubs(server, { sectionId: 1 }, options)],
  ['a search', (server, _, options) => operations.searchHubs(server, { query: 'the', limit: 10 }, options)],
  [
    'a search by voice',
    (server, _, options) => operations.voiceSearchHubs(server, { query: 'a lihgthouse for tow' }, options),
  ],
  ['an old search', (server, _, options) => operations.getSearchResults(server, { query: 'harbour' }, options)],
  ['a flat search', (server, _, options) => operations.getSearchAllLibraries(server, { query: 'drama' }, options)],
  ['the root', (server, _, options) => operations.getServerInfo(server, {}, options)],
  ['the library', (server, _, options) => operations.getLibraryRoot(server, {}, options)],
  ['providers', (server, _, options) => operations.listProviders(server, {}, options)],
  ['agents', (server, _, options) => operations.getAgents(server, {}, options)],
  ['the account', (server, _, options) => operations.getMyPlexAccount(server, {}, options)],
  ['the disk', (server, _, options) => operations.browsePath(server, { base64path: btoa('/media') }, options)],
  ['colours', (server, _, options) => operations.getColors(server, { url: '/library/metadata/1/art/1' }, options)],
];

describe('what is read', () => {
  test.each(calls)('%s is the same in JSON and XML, and as the contract says', async (_, call) => {
    const { server, drifts, ids } = setUp();
    const inJson = await call(server, ids, {});
    expect(await call(server, ids, xml)).toEqual(inJson);
    expect(drifts).toEqual([]);
  });
});

test('a chapter has a picture, which is there', async () => {
  const sandbox = createSandbox();
  const film = [...sandbox.world.tables.items.values()].find(({ chapters }) => chapters.length > 0)!;
  const client = createClient({
    baseUrl: 'http://sandbox.test:32400',
    fetch: sandbox.fetch,
    token: sandbox.serverToken,
  });
  const { items } = await operations.getMetadataItem(client, { ids: String(film.id), includeChapters: true });
  const [chapter] = (items[0] as { chapters: readonly { thumb?: string }[] }).chapters;
  const picture = await sandbox.fetch(`http://sandbox.test:32400${chapter!.thumb!}`, {
    headers: { 'X-Plex-Token': sandbox.serverToken },
  });
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
});

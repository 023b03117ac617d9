import { createSandbox, type Sandbox } from '@plexjs/sandbox';
import { readAnswer } from '../../packages/plexjs/src/wire/answer.ts';

/** What to ask the sandbox for, to have answers like the captured ones of an endpoint. */
interface StructureEndpoint {
  readonly host: string;
  /** As manifests name it. */
  readonly endpoint: string;
  /** Paths, or what does something first and then gives paths. */
  readonly asks: readonly string[];
}

const base = 'http://sandbox.test:32400';
const paged = 'X-Plex-Container-Start=0&X-Plex-Container-Size=50';

/** The endpoints that are compared: those with most captures. */
export const structureEndpoints: readonly StructureEndpoint[] = [
  pms('/library/metadata/{ratingKey}', '{every}', '{every}?includeExtras=1&includeReviews=1&includePreferences=1'),
  pms(
    '/library/sections/{sectionId}/all',
    '/library/sections/{section}/all',
    '/library/sections/{music}/all?type=9',
    '/library/sections/{music}/all?type=10',
  ),
  pms('/library/metadata/{ratingKey}/children', '{folder}/children'),
  pms('/library/sections', '/library/sections'),
  pms('/', '/'),
  pms('/:/prefs/get', '/:/prefs/get?id=FriendlyName'),
  pms('/media/providers', '/media/providers'),
  pms('/:/prefs', '/:/prefs'),
  pms('/library/sections/{sectionId}', '/library/sections/{section}'),
  pms('/library/sections/{sectionId}/collections', '/library/sections/{section}/collections'),
  pms('/playlists/{playlistId}/items', `{playlist}/items?${paged}`),
  pms('/clients', '/clients'),
  pms('/status/sessions', '/status/sessions'),
  pms('/library/sections/{sectionId}/folder', '/library/sections/{section}/folder'),
  pms('/identity', '/identity'),
  pms('/playlists', `/playlists?${paged}`),
  pms('/library/sections/{sectionId}/albums', '/library/sections/{music}/albums'),
  pms('/library/sections/{sectionId}/allLeaves', '/library/sections/{shows}/allLeaves'),
  pms(
    '/library/sections/{sectionId}/autocomplete',
    '/library/sections/1/autocomplete?type=1&title.query=a',
    '/library/sections/1/autocomplete?type=1&genre.query=d',
  ),
  pms('/library/sections/{sectionId}/common', '/library/sections/1/common?type=1&id=1,2'),
  pms('/playQueues/{playQueueId}', '{playQueue}'),
  pms('/transcode/sessions', '/transcode/sessions'),
  pms(
    '/video/:/transcode/universal/decision',
    '/video/:/transcode/universal/decision?path={movie}&protocol=hls&directPlay=0&directStream=0',
  ),
  pms('/library/collections/{collectionId}/children', `{collection}/children?${paged}`),
  pms('/library/metadata/{ratingKey}/related', '{folder}/related'),
  pms('/library/metadata/{ratingKey}/similar', '{artist}/similar'),
  pms('/library', '/library'),
  pms('/library/sections/{sectionId}/newest', '/library/sections/1/newest'),
  pms('/library/sections/{sectionId}/onDeck', '/library/sections/{shows}/onDeck'),
  pms('/library/metadata/{ratingKey}/allLeaves', '{show}/allLeaves'),
  pms('/library/recentlyAdded', '/library/recentlyAdded'),
  pms('/servers', '/servers'),
  pms('/statistics/resources', '/statistics/resources?timespan=6'),
  pms('/playlists/all', '/playlists/all'),
  pms('/library/onDeck', '/library/onDeck'),
  plexTv('/api/v2/user', '/api/v2/user'),
  plexTv('/api/v2/friends', '/api/v2/friends?includeSharingSettings=1&includeSharedServers=1&includeSharedSources=1'),
  plexTv('/api/v2/resources', '/api/v2/resources?includeHttps=1&includeRelay=1'),
  plexTv('/devices.xml', '/devices.xml'),
  plexTv('/api/resources', '/api/resources?includeHttps=1'),
];

function pms(endpoint: string, ...asks: readonly string[]): StructureEndpoint {
  return { host: 'pms', endpoint, asks };
}

function plexTv(endpoint: string, ...asks: readonly string[]): StructureEndpoint {
  return { host: 'plex.tv', endpoint, asks };
}

/** What an endpoint of the sandbox answered. */
export interface SandboxAnswers {
  /** Without their envelopes, in the form of JSON. */
  readonly values: readonly unknown[];
  /** Requests that were refused, with their status. */
  readonly refused: readonly string[];
}

/** Asks a sandbox for all endpoints that are compared; by host and endpoint. */
export async function sandboxAnswers(): Promise<ReadonlyMap<string, SandboxAnswers>> {
  const sandbox = createSandbox();
  const words = await prepare(sandbox);
  const answers = new Map<string, SandboxAnswers>();
  for (const { host, endpoint, asks } of structureEndpoints) {
    const values: unknown[] = [];
    const refused: string[] = [];
    for (const path of new Set(asks.flatMap((ask) => filled(ask, words)))) {
      const { status, value } = await read(sandbox, host, path);
      if (value === undefined) refused.push(`${path} (${status})`);
      else values.push(value);
    }
    answers.set(`${host} ${endpoint}`, { values, refused });
  }
  return answers;
}

async function read(
  sandbox: Sandbox,
  host: string,
  path: string,
  method = 'GET',
): Promise<{ readonly status: number; readonly value: unknown }> {
  const token = host === 'pms' ? sandbox.serverToken : sandbox.accountToken;
  const answer = await sandbox.fetch((host === 'pms' ? base : 'https://plex.tv') + path, {
    method,
    headers: { ...client, 'X-Plex-Token': token, Accept: 'application/json' },
  });
  const text = await answer.text();
  if (!answer.ok || text === '') return { status: answer.status, value: undefined };
  const value = (await readAnswer(text, answer.headers.get('content-type') ?? undefined)) as Record<string, unknown>;
  return { status: answer.status, value: value.MediaContainer ?? value };
}

const client = {
  'X-Plex-Client-Identifier': 'plexjs-structure',
  'X-Plex-Product': 'plexjs',
  'X-Plex-Platform': 'Generic',
  'X-Plex-Device-Name': 'structure',
};

/** Does what has to be done before there is something to compare, and says which paths stand for which word. */
async function prepare(sandbox: Sandbox): Promise<ReadonlyMap<string, readonly string[]>> {
  const items = [...sandbox.world.tables.items.values()];
  const sections = [...sandbox.world.tables.sections.values()];
  const paths = (type: string, count = 3): string[] =>
    items
      .filter((item) => item.type === type && item.extraOf === undefined)
      .slice(0, count)
      .map(({ id }) => `/library/metadata/${id}`);
  const sectionsOf = (type: string): string[] =>
    sections.filter((section) => section.type === type).map(({ id }) => String(id));
  const uri = (path = ''): string =>
    encodeURIComponent(`server://${sandbox.machineIdentifier}/com.plexapp.plugins.library${path}`);
  const made = async (path: string, method = 'POST'): Promise<Record<string, unknown>> =>
    ((await read(sandbox, 'pms', path, method)).value ?? {}) as Record<string, unknown>;
  const [movie = '', track = ''] = [paths('movie')[0], paths('track')[0]];
  const key = (answer: Record<string, unknown>): string[] =>
    ((answer.Metadata ?? []) as { readonly ratingKey: string }[]).map(({ ratingKey }) => ratingKey);
  const albums = paths('album', 2).map((path) => path.split('/').at(-1));
  const [collection] = key(
    await made(
      `/library/collections?type=9&title=Two&smart=0&sectionId=${sectionsOf('artist')[0]}&uri=${uri(`/library/metadata/${albums.join(',')}`)}`,
    ),
  );
  const [playlist] = key(await made(`/playlists?type=audio&title=Some&smart=0&uri=${uri(track)}`));
  const queues = await Promise.all(
    [
      ['video', movie],
      ['audio', track],
    ].map(([type, path]) => made(`/playQueues?type=${type}&uri=${uri(path)}`)),
  );
  await made(`/:/timeline?ratingKey=${movie.split('/').at(-1)}&key=${movie}&state=playing&time=1000&duration=9000`);
  await made(`/video/:/transcode/universal/decision?path=${movie}&protocol=hls&directPlay=0&directStream=0`, 'GET');
  await made(
    `/video/:/transcode/universal/start.m3u8?path=${movie}&protocol=hls&directPlay=0&directStream=0&session=structure`,
    'GET',
  );
  for (const path of [...paths('artist'), ...(playlist ? [`/playlists/${playlist}`] : [])])
    await made(`/:/scrobble?key=${path.split('/').at(-1)}&identifier=com.plexapp.plugins.library`, 'GET');
  const shows = paths('show');
  for (const episode of paths('episode', 1))
    await made(`/:/scrobble?key=${episode.split('/').at(-1)}&identifier=com.plexapp.plugins.library`, 'GET');
  return new Map<string, readonly string[]>([
    ['every', [...new Set(items.map(({ type }) => type))].flatMap((type) => paths(type))],
    ['folder', ['show', 'season', 'artist', 'album', 'photoalbum'].flatMap((type) => paths(type, 2))],
    ['artist', paths('artist')],
    ['show', shows],
    ['movie', paths('movie')],
    ['section', sections.map(({ id }) => String(id))],
    ['music', sectionsOf('artist')],
    ['shows', sectionsOf('show')],
    ['collection', collection === undefined ? [] : [`/library/collections/${collection}`]],
    ['playlist', playlist === undefined ? [] : [`/playlists/${playlist}`]],
    ['playQueue', queues.map(({ playQueueID }) => `/playQueues/${String(playQueueID)}`)],
  ]);
}

function filled(ask: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [slot, word] = /\{(\w+)\}/.exec(ask) ?? [];
  return slot === undefined || word === undefined
    ? [ask]
    : (words.get(word) ?? []).map((path) => ask.replace(slot, path));
}

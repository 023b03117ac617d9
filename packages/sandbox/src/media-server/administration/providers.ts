import { addProvider, deleteMediaProvider, listProviders, refreshProviders } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { sumOf } from '../../query/lookup-numbers.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { guideProvider } from '../live-tv/epg-provider.ts';
import { isClaimed, serverConfiguration } from './root-configuration.ts';
import { visibleSections } from '../library/sections.ts';

/** Where the server has media from: its libraries, and providers that were added by their address. */
export const providerRoutes: readonly Route[] = [
  stateful(listProviders, (ask) => {
    const guides = [...ask.world.tables.dvrs.values()].map((dvr) => guideProvider(ask.world, dvr));
    const providers = [library(ask), ...guides, ...[...ask.world.tables.mediaProviders.values()].map(providerRow)];
    return container(ask, { size: providers.length, ...serverConfiguration(ask), MediaProvider: providers });
  }),
  stateful(
    addProvider,
    ({ world, query }) => {
      const url = query.get('url') ?? '';
      if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) return refusal(400);
      const { hostname } = new URL(url);
      const id = world.store.next('mediaProvider');
      world.tables.mediaProviders.set(id, { id, identifier: hostname, title: hostname, url });
      return done();
    },
    { audience: 'owner' },
  ),
  stateful(refreshProviders, () => done(), { audience: 'owner' }),
  stateful(
    deleteMediaProvider,
    ({ world, path }) => {
      for (const { id, identifier } of world.tables.mediaProviders.values())
        if (identifier === path.provider || String(id) === path.provider) {
          world.tables.mediaProviders.delete(id);
          return done();
        }
      return refusal(404);
    },
    { audience: 'owner' },
  ),
];

function library(ask: Ask): object {
  return {
    identifier: 'com.plexapp.plugins.library',
    title: 'Library',
    types: 'video,audio,photo',
    protocols: 'stream,download',
    Feature: [
      {
        key: '/library/sections',
        type: 'content',
        Directory: [
          { hubKey: '/hubs', title: 'Home' },
          ...visibleSections(ask).map((section) => sectionDirectory(ask, section)),
        ],
      },
      { key: '/hubs/search', type: 'search' },
      { key: '/library/matches', type: 'match' },
      { key: '/library/metadata', type: 'metadata' },
      { key: '/:/rate', type: 'rate' },
      { key: '/photo/:/transcode', type: 'imagetranscoder' },
      { key: '/hubs/promoted', type: 'promoted' },
      { key: '/hubs/continueWatching', type: 'continuewatching' },
      {
        key: '/actions',
        type: 'actions',
        Action: [{ id: 'removeFromContinueWatching', key: '/actions/removeFromContinueWatching' }],
      },
      { flavor: 'universal', key: '/playlists', type: 'playlist' },
      { flavor: 'universal', key: '/playQueues', type: 'playqueue' },
      ...(isClaimed(ask.world) ? [{ key: '/library/collections', type: 'collection' }] : []),
      { scrobbleKey: '/:/scrobble', unscrobbleKey: '/:/unscrobble', key: '/:/timeline', type: 'timeline' },
      ...(ask.scope === 'owner' ? [{ type: 'manage' }] : []),
      { type: 'queryParser' },
      { flavor: 'download', type: 'subscribe' },
    ],
  };
}

const typeNumbers = { movie: 1, show: 2, artist: 8, photo: undefined } as const;

function sectionDirectory(ask: Ask, section: SectionRecord): object {
  const { id, type, title, agent, language, scanner, uuid, updatedAt, scannedAt } = section;
  const number = typeNumbers[type];
  const key = `/library/sections/${id}`;
  const hubKey = `/hubs/sections/${id}`;
  const pivot = (name: string, path: string, kind: string, label: string, context: string, symbol = name): object => ({
    id: name,
    key: path,
    type: kind,
    title: label,
    context,
    symbol,
  });
  const list = number === undefined ? `${key}/all` : `${key}/all?type=${number}`;
  return {
    agent,
    language,
    refreshing: false,
    scanner,
    uuid,
    id: String(id),
    key,
    hubKey,
    type,
    title,
    updatedAt,
    scannedAt,
    ...(ask.flag('includeStorage') && totals(ask.world, section)),
    Pivot: [
      pivot('recommended', hubKey, 'hub', 'Recommended', 'content.discover', 'star'),
      ...(type === 'photo' ? [pivot('timeline', 'view://photo/timeline', 'view', 'Timeline', 'content.discover')] : []),
      pivot('library', list, 'list', 'Library', 'content.library'),
    ],
  };
}

/** How long all of a library is, in milliseconds, and how much it takes, in bytes. */
function totals(world: World, section: SectionRecord): object {
  return {
    durationTotal: sumOf(world, section, 'mediaDuration'),
    storageTotal: sumOf(world, section, 'mediaSize'),
  };
}

function providerRow({
  id,
  identifier,
  title,
  url,
}: {
  id: number;
  identifier: string;
  title: string;
  url: string;
}): object {
  return {
    id,
    identifier,
    title,
    types: 'video',
    protocols: 'stream',
    Feature: [{ key: `${url}/library/metadata`, type: 'metadata' }],
  };
}

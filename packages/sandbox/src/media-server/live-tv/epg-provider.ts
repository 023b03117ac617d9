import { serverName } from '../administration/preferences-values.ts';
import type { DvrRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
import { genreFilters } from './epg-genres.ts';
import { guidePath } from './epg-row.ts';

/** A recorder's guide, as a provider of media. */
export function guideProvider(world: World, { id }: DvrRecord): object {
  const path = guidePath(id);
  const identifier = path.slice(1);
  const title = 'Live TV & DVR';
  return {
    id,
    parentID: id,
    identifier,
    providerIdentifier: 'tv.plex.providers.epg.cloud',
    title,
    types: 'video',
    protocols: 'livetv',
    epgSource: 'Gracenote',
    friendlyName: serverName(world),
    Feature: [
      {
        key: `${path}/sections`,
        type: 'content',
        Directory: [
          { id: identifier, hubKey: `${path}/hubs/discover`, title, Pivot: pivotsOf(path) },
          { type: 'mixed', key: `${path}/watchnow`, title: 'Guide', icon: '/:/resources/dvr/dvr-watchnow-icon.png' },
        ],
      },
      { key: `${path}/hubs/search`, type: 'search' },
      { key: `${path}/metadata`, type: 'metadata' },
      { key: '/photo/:/transcode', type: 'imagetranscoder' },
      { key: `${path}/hubs/discover?promoted=1`, type: 'promoted' },
      { key: `${path}/grid`, type: 'grid', GridChannelFilter: genreFilters(id) },
      { scrobbleKey: '/:/scrobble', unscrobbleKey: '/:/unscrobble', key: '/:/timeline', type: 'timeline' },
      { flavor: 'record', type: 'subscribe' },
    ],
  };
}

/** The views of live television that applications offer. */
function pivotsOf(path: string): readonly object[] {
  const view = (name: string, key: string, title: string, symbol: string): object => ({
    id: `dvr.${name}`,
    key,
    type: key.startsWith('view:') ? 'view' : 'hub',
    title,
    context: `content.dvr.${name === 'whatson' ? 'discover' : name}`,
    symbol,
  });
  return [
    view('whatson', `${path}/hubs/discover`, "What's On", 'star'),
    view('guide', 'view://dvr/guide', 'Guide', 'guide'),
    view('schedule', 'view://dvr/recording-schedule', 'DVR Schedule', 'schedule'),
    view('priority', 'view://dvr/recording-priority', 'Recording Priority', 'list'),
  ];
}

import { serverName } from '../administration/preferences-values.ts';
import type { DvrRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
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
          { id: identifier, hubKey: `${path}/hubs/discover`, title },
          { type: 'mixed', key: `${path}/watchnow`, title: 'Guide' },
        ],
      },
      { key: `${path}/hubs/search`, type: 'search' },
      { key: `${path}/metadata`, type: 'metadata' },
      { key: '/photo/:/transcode', type: 'imagetranscoder' },
      { key: `${path}/hubs/discover?promoted=1`, type: 'promoted' },
      { key: `${path}/grid`, type: 'grid' },
      { scrobbleKey: '/:/scrobble', unscrobbleKey: '/:/unscrobble', key: '/:/timeline', type: 'timeline' },
      { flavor: 'record', type: 'subscribe' },
    ],
  };
}

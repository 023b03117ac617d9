import { getIdentity, getLibraryRoot, getServerInfo } from 'plexjs/operations';
import { container } from '../../http/answer.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { apiVersion, isClaimed, serverConfiguration, serverVersion } from './root-configuration.ts';
import { aboutLibraries } from '../library/section-row.ts';

const parts = `
  actions activities butler channels clients devices diagnostics hubs identity library livetv media metadata neighborhood
  playQueues player playlists resources search server serverList servers statistics status system transcode updater user
`
  .trim()
  .split(/\s+/);

/** Who the server is, and what it can do. */
export const rootRoutes: readonly Route[] = [
  stateful(
    getIdentity,
    (ask) => {
      const { machineIdentifier } = ask.world.names;
      return container(ask, {
        size: 0,
        apiVersion,
        claimed: isClaimed(ask.world),
        machineIdentifier,
        version: serverVersion,
      });
    },
    { audience: 'everybody' },
  ),
  stateful(getServerInfo, (ask) => {
    const { voiceSearch, ...configuration } = serverConfiguration(ask);
    return container(ask, {
      size: parts.length,
      ...configuration,
      hubSearch: true,
      itemClusters: true,
      mediaProviders: true,
      multiuser: true,
      requestParametersInCookie: true,
      transcoderPhoto: true,
      voiceSearch,
      Directory: parts.map((key) => ({ count: 1, key, title: key })),
    });
  }),
  seeded(getLibraryRoot, (ask) =>
    container(ask, {
      size: 3,
      ...aboutLibraries(),
      art: '/:/resources/library-art.png',
      title1: 'Plex Library',
      title2: '',
      content: '',
      Directory: [
        { key: 'sections', title: 'Library Sections' },
        { key: 'recentlyAdded', title: 'Recently Added Content' },
        { key: 'onDeck', title: 'On Deck Content' },
      ],
    }),
  ),
];

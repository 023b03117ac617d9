import {
  getDiscoverProvider,
  getEpgProvider,
  getMetadataProviderRoot,
  getMusicProvider,
  getPodcastsProvider,
  getVodProvider,
  getWebshowsProvider,
} from 'plexjs/operations';
import { enveloped } from '../http/answer.ts';
import { type Route, seeded } from '../http/route.ts';

type Feature = Readonly<Record<string, unknown>>;

interface Provider {
  readonly name: string;
  readonly title: string;
  readonly sourceTitle?: string;
  readonly protocol?: string;
  /** The actions that it takes, with those that undo them. */
  readonly actions?: readonly (readonly [id: string, reverse?: string])[];
  readonly features: readonly Feature[];
}

const watchlisting = ['addToWatchlist', 'removeFromWatchlist'] as const;
const scrobbling = ['scrobble', 'unscrobble'] as const;
const saving = ['save', 'unsave'] as const;

const search = { type: 'search', key: '/hubs/search' };
const promoted = { type: 'promoted', key: '/hubs/promoted' };
const timeline = { type: 'timeline', key: '/timeline' };
const match = { type: 'match', key: '/library/metadata/matches' };

const discover: Provider = {
  name: 'discover',
  title: 'Discover',
  actions: [watchlisting, ['rate'], scrobbling],
  features: [
    { type: 'universalsearch', key: '/library/search' },
    promoted,
    content('home', 'Discover', 'movie', [['watchlist', 'Watchlist', '/library/sections/watchlist/all']]),
  ],
};

const metadata: Provider = {
  name: 'metadata',
  title: 'Metadata',
  actions: [watchlisting],
  features: [
    { type: 'collection', key: '/library/collections' },
    { type: 'availability', key: '/availability' },
    { type: 'availability-platforms', key: '/availability-platforms' },
    { type: 'location', key: '/location' },
    { type: 'universalsearch', key: '/library/search' },
    match,
  ],
};

const vod: Provider = {
  name: 'vod',
  title: 'Movies & Shows',
  sourceTitle: 'On Plex',
  actions: [watchlisting, ['rate'], ['removeFromContinueWatching'], scrobbling],
  features: [
    { type: 'continuewatching', key: '/hubs/continueWatching' },
    search,
    timeline,
    promoted,
    content('movies', 'Movies & Shows', 'movie', [['watchlist', 'Watchlist', '/library/sections/watchlist/all']]),
  ],
};

const music: Provider = {
  name: 'music',
  title: 'Music',
  sourceTitle: 'On TIDAL',
  actions: [['pick', 'unpick'], ['rate'], saving],
  features: [search, timeline, promoted, content('tidal', 'Music', 'artist', []), match],
};

const epg: Provider = {
  name: 'epg',
  title: 'Live TV',
  sourceTitle: 'On Plex',
  protocol: 'livetv',
  features: [
    {
      type: 'grid',
      key: '/grid',
      GridFilter: [
        { key: '/grid/movies', title: 'Movies' },
        { key: '/grid/sports', title: 'Sports' },
      ],
    },
    { type: 'lineups', key: '/lineups' },
    timeline,
    promoted,
    content('home', 'Live TV', 'episode', []),
  ],
};

const podcasts: Provider = {
  name: 'podcasts',
  title: 'Podcasts',
  actions: [saving, scrobbling],
  features: [search, timeline, promoted, content('home', 'Podcasts', 'show', [])],
};

const webshows: Provider = {
  name: 'webshows',
  title: 'Web Shows',
  actions: [saving, scrobbling],
  features: [search, timeline, promoted, content('home', 'Web Shows', 'show', [])],
};

/** What each of Plex's providers says of itself. */
export const rootRoutes: readonly Route[] = [
  seeded(getDiscoverProvider, rootOf(discover)),
  seeded(getMetadataProviderRoot, rootOf(metadata)),
  seeded(getVodProvider, rootOf(vod)),
  seeded(getMusicProvider, rootOf(music)),
  seeded(getEpgProvider, rootOf(epg)),
  seeded(getPodcastsProvider, rootOf(podcasts)),
  seeded(getWebshowsProvider, rootOf(webshows)),
];

function rootOf({ name, title, sourceTitle, protocol = 'stream', actions = [], features }: Provider): Route['handle'] {
  return (ask) =>
    enveloped(ask, 'MediaProvider', {
      icon: `https://provider-static.plex.tv/icons/${name}-560.svg`,
      identifier: `tv.plex.provider.${name}`,
      // A list in JSON, words in XML.
      protocols: ask.wantsJson ? [protocol] : protocol,
      version: '1.3.0',
      ...(sourceTitle !== undefined && { sourceTitle }),
      title,
      Feature: [
        { type: 'metadata', key: '/library/metadata' },
        ...(actions.length > 0 ? [{ type: 'actions', Action: actions.map(action) }] : []),
        { public: true, type: 'imagetranscoder', key: 'https://images.plex.tv/photo' },
        ...features,
      ],
    });
}

function action([id, reverse]: readonly [id: string, reverse?: string]): Feature {
  return { id, key: `/actions/${id}`, ...(reverse !== undefined && { reverseKey: `/actions/${reverse}` }) };
}

function content(
  id: string,
  title: string,
  type: string,
  lists: readonly (readonly [id: string, title: string, key: string])[],
): Feature {
  const hubKey = `/hubs/sections/${id}`;
  const recommended = { id: 'recommended', key: hubKey, symbol: 'star', type: 'hub', title, context: `content.${id}` };
  const pivots = lists.map(([name, title, key]) => ({
    id: name,
    key,
    symbol: name,
    type: 'list',
    title,
    context: `content.${name}`,
  }));
  return {
    type: 'content',
    key: '/library/sections',
    Directory: [{ id, title, type, context: `content.${id}`, hubKey, Pivot: [recommended, ...pivots] }],
  };
}

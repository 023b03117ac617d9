import type { Sandbox } from '@plexjs/sandbox';
import type { PlexClient, PlexHost } from 'plexjs';
import type { ContractOperation } from 'plexjs/contract';
import {
  addDownloadQueueItems,
  createCollection,
  createDownloadQueue,
  createPlaylist,
  createPlayQueue,
  createSubscription,
  getPin,
  getPlaylistGenerators,
  getPlexChannels,
  markPlayed,
  mediaProviderEpgGrid,
  pollProxiedCommands,
  report,
  startUniversalTranscode,
  tuneChannel,
} from 'plexjs/operations';
import { prepareAccount } from './both-forms-account.ts';
import { liveSamples, prepareFiles, prepareServer, type Subjects } from './both-forms-server.ts';

type Client = PlexClient<PlexHost | 'pms' | 'player'>;
type Parameters = Readonly<Record<string, unknown>>;

/** What operations can be called with. */
export interface Samples {
  readonly of: (operation: ContractOperation) => Parameters;
}

const identifier = 'com.plexapp.plugins.library';
const guide = { identifier: 'cloud', deviceId: '2' } as const;
const today = { beginsUntil: new Date(Date.UTC(2026, 5, 1, 23)), endsFrom: new Date(Date.UTC(2026, 5, 1, 12)) };

/** Lets something happen in a sandbox, so that there is something to ask for. Gives what operations can be called with then. */
export async function prepare(sandbox: Sandbox, server: Client, account: Client): Promise<Samples> {
  const { machineIdentifier, world } = sandbox;
  const items = [...world.tables.items.values()];
  const first = (type: string): (typeof items)[number] => {
    const found = items.find((item) => item.type === type && item.extraOf === undefined);
    if (found === undefined) throw new TypeError(`There is no ${type} in the library.`);
    return found;
  };
  const [film, episode, track] = ['movie', 'episode', 'track'].map(first) as [
    (typeof items)[number],
    (typeof items)[number],
    (typeof items)[number],
  ];
  const part = film.media[0]?.parts[0];
  const path = `/library/metadata/${film.id}`;
  const uri = `server://${machineIdentifier}/${identifier}${path}`;
  const playing = { ratingKey: String(film.id), key: path, state: 'playing', time: 1000, duration: 12_000 };

  const playlist = await createPlaylist(server, { title: 'Some', type: 'video', smart: false, uri });
  const playlistId = playlist.items[0]?.ratingKey ?? '';
  const { generators } = await getPlaylistGenerators(server, { playlistId });
  const few = { title: 'Few', type: 1, smart: false, sectionId: film.sectionId, uri } as const;
  const collection = await createCollection(server, few);
  const another = await createCollection(server, { ...few, title: 'Fewer' });
  const queue = await createPlayQueue(server, { type: 'video', uri });
  const otherFilm = items.find((item) => item.type === 'movie' && item.extraOf === undefined && item.id !== film.id);
  const subjects: Subjects = {
    film: film.id,
    otherFilm: otherFilm?.id ?? 0,
    track: track.id,
    sectionId: film.sectionId,
    collectionId: another.items[0]?.ratingKey ?? '',
    playQueueId: queue.playQueueId ?? '',
  };
  const { downloadQueues } = (await createDownloadQueue(server)) as unknown as { downloadQueues: { id?: string }[] };
  const queueId = downloadQueues[0]?.id ?? '1';
  await addDownloadQueueItems(server, { queueId, keys: [path] });
  const ofFiles = await prepareFiles(sandbox, server, subjects);
  await markPlayed(server, { identifier, key: String(episode.id) });
  await report(server, { ...playing, sessionIdentifier: 'playing' });
  const decided = { path, protocol: 'hls', directPlay: false, transcodeSessionId: 'converting' };
  await startUniversalTranscode(server, decided);
  const films = await mediaProviderEpgGrid(server, { ...guide, ...today, type: 1 });
  const [guid = '', nextGuid] = new Set(films.items.map((airing) => airing.guid));
  const { subscriptions } = await createSubscription(server, { type: 1, hints: { guid } });
  await tuneChannel(server, { dvrId: '2', channel: '2.1' });
  const onlineKey = film.guid.split('/').at(-1) ?? '';
  const ofServer = await prepareServer(sandbox, server, subjects);
  const ofAccount = await prepareAccount(sandbox, account, onlineKey);
  const pin = await getPin(account);
  const [channel] = (await getPlexChannels(account)).channels;
  await pollProxiedCommands(server);
  const keyOf = (table: { keys(): Iterable<number | string> }): unknown => [...table.keys()][0];
  const { tables } = world;

  const names: Parameters = {
    ids: String(film.id),
    id: String(film.id),
    ratingKey: String(film.id),
    itemId: String(film.id),
    metadataId: String(film.id),
    metadataItemId: String(film.id),
    key: String(film.id),
    sectionId: film.sectionId,
    partId: part?.id,
    streamId: part?.streams[0]?.id,
    mediaId: film.media[0]?.id,
    mediaItem: film.media[0]?.id,
    playlistId,
    generatorId: generators[0]?.id,
    collectionId: collection.items[0]?.ratingKey,
    playQueueId: queue.playQueueId,
    playQueueItemId: queue.items[0]?.playQueueItemId,
    historyId: keyOf(tables.history),
    sessionKey: 'converting',
    queueId,
    dvrId: '2',
    lineup: 'lineup://tv.plex.providers.epg.cloud/antenna',
    subscriptionId: subscriptions[0]?.key,
    operationId: keyOf(tables.grabs),
    sessionId: keyOf(tables.liveSessions),
    identifier,
    uri,
    url: `${path}/thumb/1`,
    query: 'light',
    type: 1,
    title: 'Word',
    machineIdentifier,
    clientIdentifier: machineIdentifier,
    targetClientIdentifier: 'sandbox-player',
    personId: film.tags.director?.[0]?.id,
    element: 'thumb',
    field: 'genre',
    category: 'all',
    pinId: pin.id,
    code: pin.code,
    userId: 1006,
    inviteId: 1007,
    guid,
  };
  const online: Parameters = { ratingKey: onlineKey, key: onlineKey };
  const converting = { sessionId: 'converting', rendition: 'base' };
  const byPath = { path, protocol: 'hls', directPlay: false };
  const section = { name: 'New', type: 'movie', agent: 'tv.plex.agents.movie', language: 'en-US' };
  const byId: Readonly<Record<string, Parameters>> = {
    ingestTransientItem: { virtualFilePath: String(part?.fields.file) },
    getPartIndex: { index: 'sd' },
    getImageFromBif: { index: 'sd', offset: 1000 },
    getAlbums: { sectionId: track.sectionId },
    addSection: { ...section, locations: ['/media/New'], scanner: 'Plex Movie' },
    createSection: { ...section, locations: ['/media/New'], scanner: 'Plex Movie' },
    editSection: { agent: 'tv.plex.agents.movie' },
    getCommon: { type: 1 },
    autocomplete: { type: 1, query: { 'title.query': 'a' } },
    getCluster: { sectionId: first('photo').sectionId },
    listMoments: { sectionId: first('photo').sectionId },
    getMetadataParent: { ids: String(episode.id) },
    getMetadataGrandparent: { ids: String(episode.id) },
    addExtras: { url: 'http://sandbox.test:32400/x.mp4', title: 'Trailer' },
    matchItem: { guid: film.guid, name: film.title },
    createCustomHub: { metadataItemId: collection.items[0]?.ratingKey },
    moveHub: { identifier: 'movie.recentlyadded' },
    moveManagedHub: { identifier: 'movie.recentlyadded' },
    updateHubVisibility: { identifier: 'movie.recentlyadded' },
    createPlayQueue: { type: 'video', uri },
    addToPlayQueue: { uri },
    createPlaylist: { title: 'New', type: 'video', smart: false, uri },
    addPlaylistItems: { uri },
    makeDecision: { transcodeType: 'video', ...byPath },
    startTranscodeSession: { transcodeType: 'video', extension: 'm3u8', ...byPath },
    startUniversalTranscode: byPath,
    startTranscodeByProtocol: { transcodeType: 'video', ...byPath },
    getTranscodePlaylist: { transcodeType: 'video', ...converting },
    getTranscodeSegment: { transcodeType: 'video', ...converting, segment: '00000.ts' },
    triggerFallback: { transcodeType: 'video', transcodeSessionId: 'converting' },
    report: playing,
    getTimeline: playing,
    markPlayed: { key: String(film.id) },
    unscrobble: { key: String(film.id) },
    terminateSession: { sessionId: 'playing' },
    terminateSessionByGet: { sessionId: 'playing' },
    transcodeImage: { url: `${path}/thumb/1`, width: 20, height: 30 },
    getPreference: { id: 'FriendlyName' },
    startTask: { butlerTask: 'BackupDatabase' },
    stopTask: { butlerTask: 'BackupDatabase' },
    writeMessage: { message: 'Said' },
    getTransientToken: { type: 'delegation', scope: 'all' },
    getTransientTokenByGet: { type: 'delegation', scope: 'all' },
    getSourceConnectionInformation: { source: `server://${machineIdentifier}` },
    getColors: { url: `${path}/thumb/1` },
    addDownloadQueueItems: { keys: [path] },
    ...Object.fromEntries(
      ['getDownloadQueueItems', 'removeDownloadQueueItems', 'restartProcessingDownloadQueueItems'].map((id) => [
        id,
        { itemId: [keyOf(tables.downloads)] },
      ]),
    ),
    getItemDecision: { itemId: keyOf(tables.downloads) },
    getDownloadQueueMedia: { itemId: keyOf(tables.downloads) },
    mediaProviderEpgGrid: today,
    tuneChannel: { channel: '2.1' },
    ...Object.fromEntries(
      ['getCountriesLineups'].map((id) => [
        id,
        { country: 'usa', epgId: 'tv.plex.providers.epg.cloud', postalCode: '90210', region: '1' },
      ]),
    ),
    'post-users-sign-in-data': { login: 'sandbox@example.com', password: 'sandbox-password' },
    signInLegacy: { login: 'sandbox@example.com', password: 'sandbox-password' },
    setWebhooks: { urls: ['http://hooks.test/'] },
    acceptFriend: { userId: 1007 },
    inviteFriend: { identifier: 'ira' },
    getSharingSettings: { invitedId: 1006 },
    setSharingSettings: { invitedId: 1006, settings: { allowSync: true } },
    getServerPicture: { name: 'movie.png' },
    getServerPictureInFolder: { folder: 'dvr', name: 'dvr-movies-icon.png' },
    getItemsByChoice: { field: 'year', choice: String(film.fields.year) },
    sendPlayerCommand: { controller: 'playback', command: 'pause' },
    sendCommandToPlayer: { controller: 'playback', command: 'pause' },
    playerSetText: { text: 'word' },
    playerSendString: { text: 'word' },
    getDownloads: { productId: '5' },
    getDiscoverHub: { sectionId: 'home', hubId: 'movies' },
    getVodHub: { sectionId: 'movies', hubId: 'free' },
    listVodItems: { sectionId: 'movies' },
    getVodItem: { ratingKey: onlineKey },
    getVodPart: { partId: `${onlineKey}-hls` },
    getDiscoverPerson: { personId: 'nobody' },
    getPlexGrid: { channelGridKey: channel?.gridKey, date: '2026-06-01' },
    tunePlexChannel: { channelId: channel?.key },
    getPlexChannelStream: { partId: channel?.key },
    setFavoriteChannels: { channels: [] },
    'get-watch-list': { filter: 'all' },
    createRssFeed: { feedType: 'watchlist' },
    ...ofFiles,
    ...ofServer,
    ...liveSamples(sandbox, nextGuid),
    ...ofAccount,
  };
  return {
    of: ({ id, host, path: address, parameters }) => ({
      ...Object.fromEntries(
        parameters
          .filter(({ required }) => required)
          .map(({ name, type }) => [name, names[name] ?? byType[type] ?? '1']),
      ),
      ...((host === 'discover' || host === 'metadata') && only(online, parameters)),
      ...(address.startsWith('/tv.plex.providers.epg') && guide),
      ...byId[id],
    }),
  };
}

function only(values: Parameters, parameters: ContractOperation['parameters']): Parameters {
  return Object.fromEntries(Object.entries(values).filter(([name]) => parameters.some((known) => known.name === name)));
}

const byType: Parameters = {
  number: 1,
  flag: true,
  'spelled-flag': true,
  words: ['1'],
  'text[]': ['1'],
  'id[]': ['1'],
  'number[]': [1],
  date: new Date(0),
  record: {},
  bytes: new Uint8Array(),
};

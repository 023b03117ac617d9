import type { Sandbox } from '@plexjs/sandbox';
import type { PlexClient, PlexHost } from 'plexjs';
import {
  addPlaylistItems,
  addProvider,
  addSubtitles,
  analyzeMetadata,
  checkUpdates,
  createCustomHub,
  createMarker,
  getMediaPosters,
  getSectionHubs,
  listPlaylists,
  markPlayed,
  playerPlayMedia,
  postMetadataAgentProviderGroups,
  postMetadataAgentProviders,
  refreshSection,
  report,
  searchSubtitles,
  setItemArtwork,
  startBifGeneration,
  startTask,
} from 'plexjs/operations';

type Client = PlexClient<PlexHost | 'pms' | 'player'>;
type Parameters = Readonly<Record<string, unknown>>;
/** What operations are called with, by their names. */
export type SamplesById = Readonly<Record<string, Parameters>>;

/** What a sandbox has that samples are about. */
export interface Subjects {
  readonly film: number;
  readonly otherFilm: number;
  readonly track: number;
  readonly sectionId: number;
  readonly collectionId: string;
  readonly playQueueId: number | string;
}

/** Lets happen on the server what takes time, before anything is played: what is played would end while the time passes. */
export async function prepareFiles({ world, disk }: Sandbox, server: Client, of: Subjects): Promise<SamplesById> {
  const { tables, clock } = world;
  const ids = String(of.film);
  const key = `/library/metadata/${ids}`;
  await startBifGeneration(server, { ids });
  await analyzeMetadata(server, { ids: String(of.track) });
  const duration = Number(tables.items.get(of.film)?.fields.duration);
  const watched = { ratingKey: ids, key, duration, sessionIdentifier: 'watching' };
  for (const time of [1000, duration]) await report(server, { ...watched, state: 'playing', time });
  await report(server, { ...watched, state: 'stopped', time: duration });
  clock.advance(60_000);

  const text = new TextEncoder().encode('1\n00:00:01,000 --> 00:00:02,000\nWord\n');
  await addSubtitles(server, { ids, title: 'word.en.srt', format: 'srt', body: text });
  const film = tables.items.get(of.film);
  const part = film?.media[0]?.parts[0];
  const streamId = part?.streams.findLast(({ fields }) => fields.key !== undefined)?.id;
  const sound = tables.items.get(of.track)?.media[0]?.parts[0];
  const loud = { streamId: sound?.streams.find(({ streamType }) => streamType === 2)?.id };
  const { streams } = (await searchSubtitles(server, { ids, language: 'en' })) as unknown as {
    readonly streams: readonly { readonly key?: string }[];
  };
  const picture = `http://sandbox.test:32400${key}/thumb/1`;
  for (const element of ['banner', 'thumb'] as const) await setItemArtwork(server, { ids, element, url: picture });
  const tune = { url: `http://sandbox.test:32400/library/parts/${sound?.id}/0/file.mp3` };
  await setItemArtwork(server, { ids, element: 'theme', ...tune });
  const posters = await getMediaPosters(server, { ids });
  await createMarker(server, { ids, type: 1, startTimeOffset: 0, endTimeOffset: 1000 });
  const marker = { marker: tables.items.get(of.film)?.markers.at(-1)?.id, startTimeOffset: 10, endTimeOffset: 900 };
  disk.add('/media/few.m3u', { text: `${String(part?.fields.file)}\n` });
  const withUrl = Object.fromEntries(
    [
      'setItemArtwork',
      'updateItemArtwork',
      'post-media-poster',
      'post-media-arts',
      'postMediaClearLogo',
      'postMediaSquareArt',
    ].map((id) => [id, { url: picture }]),
  );
  return {
    ...withUrl,
    postMediaTheme: tune,
    getFile: { url: posters.artworks[0]?.ratingKey },
    addSubtitles: { title: 'more.nl.srt', format: 'srt', body: text },
    downloadSubtitles: { key: streams[0]?.key },
    getStream: { streamId, ext: 'srt' },
    getStreamByKey: { streamId },
    setStreamOffset: { streamId, ext: 'srt', offset: 100 },
    deleteStream: { streamId, ext: 'srt' },
    deleteStreamByKey: { streamId },
    getStreamLevels: loud,
    getStreamLoudness: loud,
    mergeItems: { ids: [String(of.otherFilm)] },
    editMarker: marker,
    deleteMarker: marker,
    uploadPlaylist: { path: '/media/few.m3u', sectionId: of.sectionId },
    transcodeSubtitles: { transcodeType: 'subtitles', path: key, protocol: 'hls', directPlay: false },
  };
}

/** Lets the rest happen on the server. */
export async function prepareServer(
  { world, serverToken, machineIdentifier }: Sandbox,
  server: Client,
  of: Subjects,
): Promise<SamplesById> {
  const { tables } = world;
  const section = tables.sections.get(of.sectionId);
  const hubs = await getSectionHubs(server, { sectionId: of.sectionId });
  await createCustomHub(server, { sectionId: of.sectionId, metadataItemId: of.collectionId });
  const conversions = String((await listPlaylists(server, { type: 42 })).items[0]?.ratingKey);
  await addPlaylistItems(server, {
    playlistId: conversions,
    itemType: 42,
    itemTitle: 'Small',
    itemTarget: 'TV',
    itemTargetTagId: '2',
    itemLocationId: '-1',
    itemLocationUri: `library://${section?.uuid}/item/${encodeURIComponent(`/library/metadata/${of.film}`)}`,
    itemPolicyScope: 'all',
  });
  const small = { playlistId: conversions, generatorId: String([...tables.conversions.keys()][0]) };
  await addProvider(server, { url: 'https://other.example.com' });
  await postMetadataAgentProviders(server, { uri: 'https://one.example.com' });
  await postMetadataAgentProviders(server, { uri: 'https://two.example.com' });
  const [one, two] = [...tables.metadataProviders.values()];
  const primaryIdentifier = String(one?.identifier);
  await postMetadataAgentProviderGroups(server, { title: 'Ours', primaryIdentifier });
  const about = { providerId: one?.id };
  const group = { groupId: [...tables.providerGroups.keys()][0] };
  await checkUpdates(server, { download: true });
  await startTask(server, { butlerTask: 'BackupDatabase' });
  await markPlayed(server, { identifier: 'com.plexapp.plugins.library', key: String(of.otherFilm) });
  await refreshSection(server, { sectionId: of.sectionId });
  const activity = [...tables.activities.values()].find(({ cancellable }) => cancellable);
  const play = {
    key: `/library/metadata/${of.film}`,
    containerKey: `/playQueues/${of.playQueueId}`,
    machineIdentifier,
    address: 'sandbox.test',
    port: 32_400,
    protocol: 'http',
    token: serverToken,
  };
  await playerPlayMedia(server, play);
  tables.companions.update('sandbox-player', (player) => ({ ...player, text: '' }));
  return {
    getHubItems: { identifier: [hubs.hubs[0]?.hubIdentifier] },
    deleteCustomHub: { identifier: `custom.collection.${of.sectionId}.${of.collectionId}` },
    deletePlaylistGenerators: { type: 42 },
    getPlaylistGenerator: small,
    modifyPlaylistGenerator: { ...small, itemTitle: 'Smaller' },
    getPlaylistGeneratorItems: small,
    refreshPlaylist: { ...small, metadataId: String(of.film), action: 'reprocess' },
    addProvider: { url: 'https://provider.example.com' },
    deleteMediaProvider: { provider: 'other.example.com' },
    postMetadataAgentProviders: { uri: 'https://three.example.com' },
    getMetadataAgentProvider: about,
    putMetadataAgentProvider: { ...about, uri: 'https://first.example.com' },
    deleteMetadataAgentProvider: about,
    postMetadataAgentProviderGroups: { title: 'Theirs', primaryIdentifier },
    getMetadataAgentProviderGroup: group,
    putMetadataAgentProviderGroup: { ...group, title: 'Mine' },
    deleteMetadataAgentProviderGroup: group,
    putMetadataAgentProviderGroupItem: { ...group, providerId: two?.id },
    deleteMetadataAgentProviderGroupItem: { ...group, ...about },
    cancelActivity: { activityId: activity?.uuid },
    getPluginPreferences: { identifier: 'tv.plex.agents.movie' },
    getAgentOrder: { identifier: 'tv.plex.agents.movie', mediaType: 1 },
    writeLog: { lines: 'level=2&source=test&message=Said' },
    enablePapertrail: { minutes: 10 },
    enablePaperTrail: { minutes: 10 },
    browsePath: { base64path: btoa('/media') },
    playerPlayMedia: play,
    playerApplicationPlayMedia: play,
    playerSkipTo: { key: play.key },
    playerRefreshPlayQueue: { playQueueId: of.playQueueId },
    playerSendKey: { code: 65 },
    playerSendVirtualKey: { code: 65 },
  };
}

/** Samples about recording and watching live. */
export function liveSamples({ world }: Sandbox, guid: string | undefined): SamplesById {
  const { tables } = world;
  const [device] = [...tables.grabbers.values()];
  const lineup = [...tables.dvrs.values()][0]?.lineups[0]?.id;
  const watching = { sessionId: [...tables.liveSessions.keys()][0], consumerId: 'both-forms' };
  return {
    addDevice: { uri: 'http://10.0.0.42' },
    createDVR: { lineup, device: [String(device?.id)] },
    getChannels: { lineup },
    getLineupChannels: { lineup: [lineup] },
    computeChannelMap: { lineup, device: device?.uuid },
    getLineup: { device: device?.uuid, lineupGroup: 'lineup-group://tv.plex.providers.epg.cloud/usa/90210' },
    getCountryRegions: { country: 'bel', epgId: 'tv.plex.providers.epg.cloud' },
    listLineups: { country: 'bel', epgId: 'tv.plex.providers.epg.cloud', region: '132718' },
    getSessionPlaylistIndex: watching,
    getSessionSegment: { ...watching, segmentId: '0.ts' },
    createSubscription: { type: 1, hints: { guid } },
    getTemplate: { guid },
  };
}

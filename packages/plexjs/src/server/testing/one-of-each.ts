import { Collection } from '../../collections/collection.ts';
import { Collections } from '../../collections/collections.ts';
import { Artwork } from '../../items/artwork.ts';
import { boundTo } from '../../items/bound-to.ts';
import { LibraryItem } from '../../items/library-item.ts';
import { Album, Artist, Track } from '../../items/music.ts';
import { Photo, PhotoAlbum } from '../../items/photos.ts';
import { PlayableItem } from '../../items/playable-item.ts';
import { Episode, Movie, Season, Show } from '../../items/video.ts';
import { Library } from '../../library/library.ts';
import { ManagedHubs } from '../../library/managed-hubs.ts';
import { MusicSection } from '../../library/music-section.ts';
import { PhotoSection } from '../../library/photo-section.ts';
import { Section } from '../../library/section.ts';
import { SectionUpkeep } from '../../library/section-upkeep.ts';
import { PlayQueue } from '../../play-queues/play-queue.ts';
import { PlayQueues } from '../../play-queues/play-queues.ts';
import { Playlist } from '../../playlists/playlist.ts';
import { Playlists } from '../../playlists/playlists.ts';
import { Activity } from '../activities.ts';
import { Butler } from '../butler.ts';
import { MetadataProviders } from '../metadata-providers.ts';
import { OptimizedVersions } from '../optimized-versions.ts';
import { PlexServer } from '../plex-server.ts';
import { Preferences } from '../preferences.ts';
import { System } from '../system.ts';
import { sandboxServer } from './sandbox-server.ts';

/** What the methods of each class are called with before their options. Others take nothing but these. */
export type Arguments = Readonly<Record<string, readonly unknown[]>>;

/** One of each class, and what its methods are called with. */
export interface OneOfEach {
  /** By the prototype that has the methods. */
  readonly subjects: ReadonlyMap<object, object>;
  /** By the name of the class. */
  readonly words: ReadonlyMap<string, Arguments>;
  readonly smartOnes: readonly (Playlist | Collection)[];
  readonly requests: () => string[];
}

/** Makes one of each class, of a sandbox of its own. */
export async function oneOfEach(): Promise<OneOfEach> {
  const { server, requests } = await sandboxServer();
  const before = await server.library.section('Films', 'movie');
  await before.addLocations(['/media/More']);
  const films = await server.library.section('Films', 'movie');
  const music = await server.library.section('Music', 'artist');
  const shows = await server.library.section('Shows', 'show');
  const photos = await server.library.section('Photos', 'photo');
  await films.schema();
  const [first, second] = await films.items({ limit: 2 });
  const [movie, other] = [await there(first).reload(), await there(second).reload()];
  const show = there(await shows.items().first());
  const [episode] = await show.episodes();
  const [season] = await show.seasons();
  const artist = there(await music.items().first());
  const [album] = await artist.albums();
  const [track] = await there(album).tracks();
  const photoAlbum = there(await photos.photoAlbums().first());
  const photo = there(await photos.photos().first());
  const playlists = new Playlists(server);
  const playlist = await playlists.create({ title: 'List', items: movie });
  const smart = await playlists.create({ title: 'Smart', query: { section: films, where: { year: { gt: 1 } } } });
  const collections = new Collections(films);
  const collection = await collections.create({ title: 'Some', items: [movie], settings: { sort: 'custom' } });
  await collection.show({ home: true });
  const queues = new PlayQueues(server);
  const queue = await queues.create([movie, other]);
  const system = await server.system();
  const activity = boundTo(server, Activity)({ uuid: 'x', cancellable: true });
  const subjects = new Map<object, object>([
    [PlexServer.prototype, server],
    [Library.prototype, server.library],
    [Section.prototype, films],
    [SectionUpkeep.prototype, films],
    [MusicSection.prototype, music],
    [PhotoSection.prototype, photos],
    [LibraryItem.prototype, movie],
    [PlayableItem.prototype, movie],
    [Movie.prototype, movie],
    [Show.prototype, show],
    [Season.prototype, there(season)],
    [Episode.prototype, there(episode)],
    [Artist.prototype, artist],
    [Album.prototype, there(album)],
    [Track.prototype, there(track)],
    [PhotoAlbum.prototype, photoAlbum],
    [Photo.prototype, photo],
    [Artwork.prototype, movie.posters],
    [Playlists.prototype, playlists],
    [Playlist.prototype, playlist],
    [Collections.prototype, collections],
    [Collection.prototype, collection],
    [PlayQueues.prototype, queues],
    [PlayQueue.prototype, queue],
    [System.prototype, system],
    [Preferences.prototype, await server.preferences()],
    [Butler.prototype, await system.butler()],
    [OptimizedVersions.prototype, system.optimizedVersions],
    [MetadataProviders.prototype, system.metadataProviders],
    [ManagedHubs.prototype, await films.managedHubs()],
    [Activity.prototype, activity],
  ]);
  const hub = (await films.managedHubs()).hubs.find(({ deletable }) => deletable !== false);
  const marker = { type: 5, startTimeOffset: 1 };
  const match = { guid: 'plex://movie/x', name: 'x' };
  const words = new Map<string, Arguments>([
    ['PlexServer', { itemsAt: ['/library/all'], item: [1], items: [[1]], search: ['x'] }],
    [
      'Library',
      {
        section: ['Films', undefined],
        create: [{ name: 'x', type: 'movie', locations: ['/'] }],
        byGuid: ['plex://x'],
        tags: [1],
        topWatched: ['movie'],
        person: ['x'],
        itemsOf: ['x'],
      },
    ],
    [
      'Section',
      {
        item: ['x'],
        choices: ['genre'],
        queryUri: [{ where: { genre: 'Drama' } }],
        readQuery: ['/library/sections/1/all?type=1&genre=1'],
        search: ['x'],
        byGuid: ['plex://x'],
        suggest: ['x'],
        folder: [undefined],
      },
    ],
    [
      'SectionUpkeep',
      {
        editSection: [{ name: 'x' }],
        addLocations: [['/x']],
        removeLocations: [['/media/Films']],
        setPreferences: [{ x: 1 }],
        lockAll: ['title', 'movie'],
        unlockAll: ['title', 'movie'],
        common: [[movie]],
      },
    ],
    [
      'LibraryItem',
      {
        addExtra: [{ url: 'https://x.org/x' }],
        rate: [1],
        match: [match],
        merge: [[other]],
        setPreferences: [{ x: 1 }],
        optimize: [],
      },
    ],
    [
      'PlayableItem',
      {
        updateProgress: [1],
        selectStreams: [{ subtitle: null }],
        setSubtitleOffset: [{ id: '1' }, 1],
        fetchLoudness: [{ id: '1' }],
        fetchStreamText: [{ id: '1', key: 'x' }],
        searchSubtitles: [],
        downloadSubtitles: [{ key: 'x' }],
        uploadSubtitles: ['x'],
        deleteSubtitles: [{ id: '1', key: 'x' }],
        detect: ['ads'],
        deleteVersion: [movie.media[0]],
        createMarker: [marker],
        editMarker: [{ id: '1' }, marker],
        deleteMarker: [{ id: '1' }],
      },
    ],
    ['Show', { season: [1], episode: [1, 1] }],
    ['Season', { episode: [1] }],
    ['Artist', { album: ['x'], track: ['x'] }],
    ['Album', { track: [1] }],
    ['PhotoAlbum', { item: ['x'] }],
    ['Track', { sonicAdventure: [track] }],
    ['Artwork', { upload: ['https://x.org/x'], choose: [{ ratingKey: 'x' }] }],
    [
      'Playlists',
      { get: ['List'], create: [{ title: 'x', items: movie }], upload: [{ section: films, path: '/x.m3u' }] },
    ],
    [
      'Playlist',
      { item: ['x'], add: [movie], remove: [movie], move: [movie], setQuery: [{ section: films }], copyTo: [server] },
    ],
    ['Collections', { get: ['Some'], create: [{ title: 'x', items: movie }] }],
    [
      'Collection',
      {
        item: ['x'],
        add: [movie],
        remove: [movie],
        move: [movie],
        change: [{ sort: 'alpha' }],
        show: [{ home: true }],
        setQuery: [{}],
      },
    ],
    ['PlayQueues', { create: [movie], get: [1] }],
    ['PlayQueue', { add: [movie], remove: [queue.items[0]], move: [queue.items[0]] }],
    [
      'System',
      {
        addProvider: ['https://x.org'],
        removeProvider: [{ id: '1' }],
        agentPreferences: ['x'],
        claim: ['x'],
        browse: ['/'],
        walk: ['/'],
      },
    ],
    ['Preferences', { set: [{ FriendlyName: 'x' }] }],
    ['Butler', { start: [undefined], stop: [undefined] }],
    [
      'OptimizedVersions',
      {
        items: ['1'],
        wait: ['1'],
        rename: ['1', 'x'],
        remove: ['1'],
        change: ['1', '2', 'enable'],
        move: [{ playQueueItemId: '1' }],
      },
    ],
    [
      'MetadataProviders',
      {
        add: ['https://x.org'],
        move: ['1', 'https://x.org'],
        remove: ['1'],
        createGroup: ['x', 'x'],
        renameGroup: ['1', 'x'],
        removeGroup: ['1'],
        addToGroup: ['1', '1'],
        removeFromGroup: ['1', '1'],
      },
    ],
    ['PhotoSection', { photosOf: [{ fastKey: `/library/sections/${photos.key}/all?type=13` }] }],
    [
      'ManagedHubs',
      {
        show: [there(hub).identifier, {}],
        move: [there(hub).identifier, undefined],
        add: [collection, {}],
        remove: [there(hub).identifier],
      },
    ],
  ]);
  const smartOnes = [smart, await collections.create({ title: 'Smart', query: { where: { year: { gt: 1 } } } })];
  return { subjects, words, smartOnes, requests };
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The sandbox has too little in it for this.');
  return thing;
}

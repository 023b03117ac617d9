import { beforeAll, describe, expect, test } from 'vitest';
import { Collection } from '../collections/collection.ts';
import { Collections } from '../collections/collections.ts';
import { Artwork } from '../items/artwork.ts';
import { LibraryItem } from '../items/library-item.ts';
import { Album, Artist, Track } from '../items/music.ts';
import { Photo, PhotoAlbum } from '../items/photos.ts';
import { PlayableItem } from '../items/playable-item.ts';
import { Episode, Movie, Season, Show } from '../items/video.ts';
import { Library } from '../library/library.ts';
import { ManagedHubs } from '../library/managed-hubs.ts';
import { MusicSection } from '../library/music-section.ts';
import { PhotoSection } from '../library/photo-section.ts';
import { Section } from '../library/section.ts';
import { SectionUpkeep } from '../library/section-upkeep.ts';
import { PlayQueue } from '../play-queues/play-queue.ts';
import { PlayQueues } from '../play-queues/play-queues.ts';
import { Playlist } from '../playlists/playlist.ts';
import { Playlists } from '../playlists/playlists.ts';
import { failure } from '../transport/testing/failure.ts';
import { Activity } from './activities.ts';
import { Butler } from './butler.ts';
import { MetadataProviders } from './metadata-providers.ts';
import { OptimizedVersions } from './optimized-versions.ts';
import { PlexServer } from './plex-server.ts';
import { Preferences } from './preferences.ts';
import { System } from './system.ts';
import { type OneOfEach, oneOfEach } from './testing/one-of-each.ts';

let each: OneOfEach;
beforeAll(async () => {
  each = await oneOfEach();
});

// What asks the server nothing, or is asked something else when it is used.
const local = new Set([
  'constructor',
  'artworkUrl',
  'bind',
  'bindHub',
  'choices of Preferences',
  'copyTo',
  'download',
  'edit',
  'fileUrl',
  'forgetQueries',
  'get of ManagedHubs',
  'get of Preferences',
  'isLocked',
  'list of PlexServer',
  'previewUrl',
  'queriesOf',
  'streams',
  'system',
  'value',
  // Asked for once, and then kept.
  'info',
  'schema',
  // Of smart ones, below.
  'readQuery of Playlist',
  'setQuery of Playlist',
  'readQuery of Collection',
  'setQuery of Collection',
]);

/** The methods of all classes. */
const methods = [
  PlexServer,
  Library,
  Section,
  SectionUpkeep,
  MusicSection,
  PhotoSection,
  LibraryItem,
  PlayableItem,
  Movie,
  Show,
  Season,
  Episode,
  Artist,
  Album,
  Track,
  PhotoAlbum,
  Photo,
  Artwork,
  Playlists,
  Playlist,
  Collections,
  Collection,
  PlayQueues,
  PlayQueue,
  System,
  Preferences,
  Butler,
  OptimizedVersions,
  MetadataProviders,
  ManagedHubs,
  Activity,
].flatMap(({ name: of, prototype }) =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, { value }]) => typeof value === 'function' && !local.has(name) && !local.has(`${name} of ${of}`))
    .map(([name]) => ({ name: `${of}.${name}`, of, method: name, prototype: prototype as object })),
);

/** Calls a method with an ended signal. Lists and generators begin when they are read. */
async function call(prototype: object, of: string, method: string, signal: AbortSignal): Promise<unknown> {
  const subject = each.subjects.get(prototype) as Readonly<Record<string, (...words: unknown[]) => unknown>>;
  const before = each.words.get(of)?.[method] ?? [];
  const result = subject[method]?.(...before, { ...extras.get(`${of}.${method}`), signal });
  const isGenerator = typeof (result as AsyncGenerator | undefined)?.next === 'function';
  return isGenerator ? (result as AsyncGenerator).next() : (result as Promise<unknown>);
}

// Options without which a method is a mistake.
const extras: ReadonlyMap<string, object> = new Map<string, object>([
  ['PlayableItem.searchSubtitles', { language: 'en' }],
  ['PlayableItem.uploadSubtitles', { format: 'srt' }],
  ['LibraryItem.optimize', { target: 'Mobile' }],
]);

describe('a signal that has ended', () => {
  test('is heeded by all methods that there are', () => expect(methods.length).toBeGreaterThan(150));

  test.each(methods)('keeps $name from asking anything', async ({ prototype, of, method }) => {
    each.requests();
    const error = await failure(call(prototype, of, method, AbortSignal.abort()));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?:Plex)?AbortError$/) });
    expect(each.requests()).toEqual([]);
  });

  test('keeps queries of smart lists from being read and changed', async () => {
    const options = { signal: AbortSignal.abort() };
    each.requests();
    for (const smart of each.smartOnes)
      for (const asked of [smart.readQuery(options), smart.setQuery({ section: 'Films' }, options)])
        expect(await failure(asked)).toMatchObject({ name: 'PlexAbortError' });
    expect(each.requests()).toEqual([]);
  });
});

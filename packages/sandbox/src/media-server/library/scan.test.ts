import type { PlexClient } from 'plexjs';
import { PlexError, PlexNotFoundError } from 'plexjs';
import {
  cancelActivity,
  cancelRefresh,
  createSection,
  deleteLibrarySection,
  editSection,
  emptyTrash,
  getAllLibraries,
  getAllPreferences,
  getRefreshLibraryMetadata,
  getSectionPreferences,
  getSectionsPrefs,
  getSectionTimeline,
  listActivities,
  listContent,
  markPlayed,
  optimizeDatabase,
  refreshSection,
  setPreferences,
  setSectionPreferences,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WebhookEvent } from '../../world/bus.ts';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
});

afterEach(refuseDrift);

const section = (title: string): string => String(house.sectionOf(title));
const scan = async (title: string, more: object = {}): Promise<void> => {
  await refreshSection(owner, { sectionId: section(title), ...more });
  house.wait(2000);
};
const listed = async (title: string): Promise<readonly (string | undefined)[]> =>
  (await listContent(owner, { sectionId: section(title) })).items.map((item) => item.title);
/** What was told of since the test began, in short: `activity started`, `timeline 0 New`. */
const told = (): readonly string[] =>
  house.told.map(({ type, entries: [entry] }) => {
    const {
      event = '',
      state = '',
      title = '',
      message = '',
      notificationName = '',
    } = entry as Record<string, unknown>;
    return [type, event, state, title, message, notificationName].filter((word) => word !== '').join(' ');
  });

describe('a scan', () => {
  test('makes films of new files, by what their names and their descriptions say', async () => {
    house.sandbox.disk.add('/media/Films/New (2026)/New (2026) {imdb-tt0000009} {edition-Long}.mkv', {
      fields: { summary: 'Just out.' },
    });
    house.sandbox.disk.add('/media/Films/notes.txt');
    await scan('Films');
    expect(await house.read(house.idOf('New'))).toMatchObject({
      type: 'movie',
      year: 2026,
      editionTitle: 'Long',
      summary: 'Just out.',
      guids: [{ id: 'imdb://tt0000009' }],
      media: [{ parts: [{ file: '/media/Films/New (2026)/New (2026) {imdb-tt0000009} {edition-Long}.mkv' }] }],
    });
    expect(await listed('Films')).not.toContain('notes');
  });

  test('makes shows, seasons and episodes', async () => {
    for (const name of ['S01E01 - Pilot', 's01e02', 'S00E01 - Special'])
      house.sandbox.disk.add(`/media/Shows/Night (2021)/Season 01/Night - ${name}.mkv`);
    await scan('Shows');
    expect(await house.read(house.idOf('Night'))).toMatchObject({
      type: 'show',
      year: 2021,
      leafCount: 3,
      childCount: 2,
    });
    expect(await house.read(house.idOf('Pilot'))).toMatchObject({
      index: 1,
      parentIndex: 1,
      grandparentTitle: 'Night',
    });
    expect(await house.read(house.idOf('Episode 2'))).toMatchObject({ index: 2 });
    expect(await house.read(house.idOf('Special'))).toMatchObject({ parentTitle: 'Specials', parentIndex: 0 });
  });

  test('makes artists, albums and tracks, and goes on with those that are there', async () => {
    house.sandbox.disk.add('/media/Music/The Tones/Ten (2026)/2-03 Third.flac');
    await scan('Music');
    expect(await house.read(house.idOf('Third'))).toMatchObject({
      index: 3,
      parentIndex: 2,
      parentTitle: 'Ten',
      grandparentRatingKey: String(house.idOf('The Tones')),
    });
  });

  test('makes versions of the same film', async () => {
    for (const quality of ['1080p', '4K'])
      house.sandbox.disk.add(`/media/Films/Twice (2000)/Twice (2000) - ${quality}.mkv`);
    await scan('Films');
    expect(house.item('Twice').media).toHaveLength(2);
  });

  test('looks only where it is told to', async () => {
    house.sandbox.disk.add('/media/Films/A/One A (2001).mkv');
    house.sandbox.disk.add('/media/Films/B/One B (2002).mkv');
    await scan('Films', { path: '/media/Films/A' });
    expect(await listed('Films')).toContain('One A');
    expect(await listed('Films')).not.toContain('One B');
  });

  test('forgets what is gone, or puts it into the trash', async () => {
    const file = String(house.item('Autumn').media[0]?.parts[0]?.fields.file);
    await setPreferences(owner, { prefs: { autoEmptyTrash: '0' } });
    expect(house.sandbox.disk.remove(file)).toBe(1);
    await scan('Films');
    expect(await house.read(house.idOf('Autumn'))).toHaveProperty('deletedAt');
    house.sandbox.disk.add(file);
    await scan('Films');
    expect(house.item('Autumn').fields).not.toHaveProperty('deletedAt');
    house.sandbox.disk.remove(file);
    await scan('Films');
    await emptyTrash(owner, { sectionId: section('Films') });
    expect(await listed('Films')).toEqual(['The Harbour', 'Winter']);
  });

  test('is told of from its start to its end', async () => {
    house.sandbox.disk.add('/media/Films/New (2026).mkv');
    await scan('Films');
    expect(told()).toEqual([
      'activity started',
      'status Scanning the "Films" section LIBRARY_UPDATE',
      'activity updated',
      'progress Scanning /media/Films',
      'timeline 0 New',
      'timeline 1 New',
      'timeline 5 New',
      'library.update updated',
      'activity updated',
      'activity ended',
      'status Library scan complete LIBRARY_UPDATE',
    ]);
    const last = house.told.findLast(({ type }) => type === 'timeline')?.entries[0];
    expect(last).toMatchObject({ sectionID: section('Films'), type: 1, state: 5 });
    expect(last).not.toHaveProperty('mediaState');
  });

  test('is an activity that can be cancelled, by name or by its library', async () => {
    const { headers } = await getRefreshLibraryMetadata(owner, { sectionId: section('Films') }).withResponse();
    const activityId = String(headers.get('x-plex-activity'));
    house.wait(300);
    expect((await inBothForms((options) => listActivities(owner, {}, options))).activities).toMatchObject([
      { uuid: activityId, type: 'library.update.section', cancellable: true, progress: 25, subtitle: '/media/Films' },
    ]);
    expect((await getAllLibraries(owner)).sections[0]).toMatchObject({ refreshing: true });
    expect(await getSectionTimeline(owner, { sectionId: section('Films') })).toMatchObject({ updateQueueSize: 1 });
    await cancelActivity(owner, { activityId });
    expect((await listActivities(owner)).activities).toEqual([]);
    expect((await getAllLibraries(owner)).sections[0]).toMatchObject({ refreshing: false });
    await refreshSection(owner, { sectionId: section('Films') });
    await cancelRefresh(owner, { sectionId: section('Films') });
    expect((await listActivities(owner)).activities).toEqual([]);
    await expect(cancelActivity(owner, { activityId })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('goes on by itself where time goes on', async () => {
    house.sandbox.disk.add('/media/Films/New (2026).mkv');
    await refreshSection(owner, { sectionId: section('Films') });
    await vi.waitFor(() => expect(told()).toContain('status Library scan complete LIBRARY_UPDATE'), { timeout: 4000 });
    expect(house.item('New')).toMatchObject({ type: 'movie' });
  });

  test('survives being stored half way', async () => {
    house.sandbox.disk.add('/media/Films/New (2026).mkv');
    await refreshSection(owner, { sectionId: section('Films') });
    const stored = JSON.parse(JSON.stringify(house.sandbox.snapshot())) as ReturnType<House['sandbox']['snapshot']>;
    house.sandbox.reset();
    house.sandbox.restore(stored);
    house.wait(2000);
    expect(await listed('Films')).toContain('New');
  });
});

test('an activity that cannot be cancelled goes on', async () => {
  const { headers } = await optimizeDatabase(owner, { async: true }).withResponse();
  const call = cancelActivity(owner, { activityId: String(headers.get('x-plex-activity')) });
  await expect(call).rejects.toBeInstanceOf(PlexError);
  expect((await listActivities(owner)).activities).toHaveLength(1);
  house.wait(2000);
  expect((await listActivities(owner)).activities).toEqual([]);
});

describe('a library', () => {
  const made = { name: 'Home', type: 'movie', agent: 'tv.plex.agents.movie', language: 'de-DE' } as const;

  test('is made, scanned, renamed, moved and deleted', async () => {
    house.sandbox.disk.add('/home/One (2001).mkv');
    house.sandbox.disk.add('/attic/Second (2002).mkv');
    const { value, status, headers } = await createSection(owner, {
      ...made,
      locations: ['/home'],
      prefs: { hidden: '1' },
    }).withResponse();
    expect([status, headers.get('Location')]).toEqual([201, `/library/sections/${section('Home')}`]);
    expect(value.sections[0]).toMatchObject({
      title: 'Home',
      type: 'movie',
      scanner: 'Plex Movie',
      language: 'de-DE',
      hidden: 1,
    });
    house.wait(2000);
    expect(await listed('Home')).toEqual(['One']);
    const sectionId = section('Home');
    await editSection(owner, { sectionId, agent: made.agent, name: 'Attic', locations: ['/attic'] });
    house.wait(2000);
    expect(await listed('Attic')).toEqual(['Second']);
    await deleteLibrarySection(owner, { sectionId });
    expect((await getAllLibraries(owner)).sections.map(({ title }) => title)).toEqual(['Films', 'Shows', 'Music']);
    expect(() => house.item('Second')).toThrow('There is no item');
  });

  test('of videos that are one’s own has nothing looked up', async () => {
    house.sandbox.disk.add('/home/Birthday.mkv');
    const agent = 'tv.plex.agents.none';
    const scanner = 'Plex Video Files Scanner';
    const { sections } = await createSection(owner, { ...made, agent, scanner, locations: ['/home'] });
    expect(sections[0]).toMatchObject({ agent, scanner });
    house.wait(2000);
    const { id, guid } = house.item('Birthday');
    expect(guid).toBe(`tv.plex.agents.none://${id}`);
  });

  test.each([
    ['without a folder', { locations: [] }],
    ['with a folder that is none', { locations: ['home'] }],
    ['with an agent that is none', { agent: 'tv.plex.agents.none.such' }],
    ['with an agent of others', { agent: 'tv.plex.agents.music' }],
    ['with a kind that is none', { type: 'books' }],
    ['with a setting that is none', { prefs: { colour: 'red' } }],
  ])('is not made %s', async (_, change) => {
    const call = createSection(owner, { ...made, locations: ['/home'], ...change });
    await expect(call).rejects.toMatchObject({ status: 400 });
    expect((await getAllLibraries(owner)).sections).toHaveLength(3);
  });

  test('has settings', async () => {
    const sectionId = section('Films');
    await setSectionPreferences(owner, { sectionId, prefs: { hidden: '2', enableCinemaTrailers: '0' } });
    const { settings } = await inBothForms((options) => getSectionPreferences(owner, { sectionId }, options));
    expect(settings.find(({ id }) => id === 'hidden')).toMatchObject({ value: 2, default: 0, type: 'int' });
    expect(settings.find(({ id }) => id === 'enableCinemaTrailers')).toMatchObject({ value: false, default: true });
    expect((await getSectionsPrefs(owner, { type: 2 })).settings.map(({ id }) => id)).toContain('episodeSort');
    expect(await house.send('PUT', `/library/sections/${sectionId}/prefs?colour=red`)).toBe(400);
    expect(await house.send('GET', '/library/sections/prefs')).toBe(400);
    expect((await getAllPreferences(owner)).settings.length).toBeGreaterThan(150);
  });
});

test('webhooks hear once of what is new together', async () => {
  await listed('Films');
  const posted: unknown[] = [];
  house.sandbox.world.bus.listenToWebhooks(({ payload }) => posted.push(payload));
  house.sandbox.disk.add('/media/Films/New (2026).mkv');
  for (const name of ['S01E01', 'S01E02'])
    house.sandbox.disk.add(`/media/Shows/Night (2021)/Season 01/Night - ${name}.mkv`);
  await scan('Films');
  await scan('Shows');
  expect(posted).toMatchObject([
    { event: 'library.new', Metadata: { type: 'movie', title: 'New' } },
    { event: 'library.new', Metadata: { type: 'show', title: 'Night' } },
  ]);
});

test('webhooks hear of an episode that comes for those who watched what was before it', async () => {
  const posted: WebhookEvent[] = [];
  house.sandbox.world.bus.listenToWebhooks((event) => posted.push(event));
  await markPlayed(owner, { identifier: 'com.plexapp.plugins.library', key: String(house.idOf('Signals')) });
  for (const name of ['S01E03 - Gamma', 'S01E04 - Delta'])
    house.sandbox.disk.add(`/media/Shows/Signals (2020)/Season 01/Signals - ${name}.mkv`);
  await scan('Shows');
  expect(posted.filter(({ event }) => event === 'library.on.deck')).toMatchObject([
    { accountId: 1, payload: { Account: { id: 1 }, Metadata: { type: 'episode', title: 'Gamma', index: 3 } } },
  ]);
});

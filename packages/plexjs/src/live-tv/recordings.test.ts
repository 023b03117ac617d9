import type { Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Airing } from './airing.ts';
import { LiveTv } from './live-tv.ts';
import { Recording, recordingsOf } from './recording.ts';
import type { RecordingChoice } from './recording-choice.ts';

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let live: LiveTv;
let airing: Airing;
let show: string;

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer({ now: () => Date.UTC(2026, 5, 1, 12, 10) }));
  live = new LiveTv(server);
  const dvr = await live.dvr();
  [airing] = (await dvr.onNow({ type: 'episode' })) as [Airing];
  show = (airing.programme as { grandparentGuid?: string }).grandparentGuid!;
  requests();
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const choiceFor = async (guid: string): Promise<RecordingChoice> =>
  (await live.choices(guid)).find(({ selected }) => selected)!;

describe('what airs', () => {
  test('can be recorded by itself, or with all its show', async () => {
    const choices = await live.choices(airing.programme);
    expect(choices).toMatchObject([
      { title: 'This Episode', type: 4, selected: true },
      { title: 'All Episodes', type: 2, directory: { guid: show } },
    ]);
    await expect(live.choices({ title: 'A home video' })).rejects.toMatchObject(usage('has no guid'));
    await expect(live.choices('plex://show/none')).rejects.toMatchObject({ status: 404 });
  });

  test('is ordered once, with settings that are checked before', async () => {
    const choice = await choiceFor(show);
    requests();
    await expect(choice.record({ settings: { onlyNewAiring: 1 } })).rejects.toMatchObject(
      usage('Did you mean “onlyNewAirings”?'),
    );
    await expect(choice.record({ settings: { onlyNewAirings: 'Some' } })).rejects.toMatchObject(
      usage('1 (New Airings Only)'),
    );
    await expect(choice.record({ section: {} })).rejects.toMatchObject(usage('library has no number'));
    expect(requests()).toEqual([]);
    const made = await choice.record({ settings: { onlyNewAirings: 'New and Repeat Airings', endOffsetMinutes: 5 } });
    expect(made).toMatchObject({ title: choice.directory!.title, airingsType: 'New and Repeat Airings', type: 2 });
    expect(made.settings).toContainEqual(expect.objectContaining({ id: 'endOffsetMinutes', value: 5 }));
    await expect(choice.record()).rejects.toMatchObject({ status: 409 });
  });

  test('goes into the library and the folder that are wanted', async () => {
    const shows = await server.library.section('Shows', 'show');
    const choice = await choiceFor(airing.programme.guid!);
    const made = await choice.record({ section: shows, location: shows.locations[0]!.id! });
    expect(made).toMatchObject({ targetLibrarySectionId: shows.key, targetSectionLocationId: shows.locations[0]!.id });
  });
});

describe('a subscription', () => {
  test('has recordings, from when they are planned until they are in the library', async () => {
    const choice = await choiceFor(show);
    const made = await choice.record({ settings: { onlyNewAirings: 0 } });
    const [first, second] = await live.schedule();
    expect(first).toMatchObject({ mediaSubscriptionId: made.key, item: { grandparentGuid: show } });
    expect(first!.beginsAt! < second!.beginsAt!).toBe(true);

    const { clock } = sandbox.world;
    clock.advance(Math.max(0, first!.beginsAt!.getTime() - clock.now()) + 1000);
    expect(await first!.fetchItem()).toBeUndefined();
    expect((await live.recordings({ status: 'inprogress' })).map(({ id }) => id)).toContain(first!.id);
    const running = (await made.reload()).grabs.find(({ id }) => id === first!.id);
    expect(running).toMatchObject({ status: 'inprogress', grabberProtocol: 'livetv' });
    expect(running!.percent).toBeGreaterThanOrEqual(0);
    expect((await server.activities()).map(({ type }) => type)).toContain('grabber.grab');

    clock.advance(first!.endsAt!.getTime() - clock.now() + 1000);
    const done = await live.recordings({ status: ['complete'] });
    expect(done.map(({ id }) => id)).toContain(first!.id);
    await expect(done[0]!.cancel()).rejects.toMatchObject(usage('it is “complete”'));
    const { durationTotal } = await made.reload({ storage: true });
    expect(durationTotal).toBeGreaterThan(0);
    const shows = await server.library.section('Shows', 'show');
    const recorded = await shows.episodes({ where: { title: first!.item!.title! } }).first();
    expect(recorded).toMatchObject({ title: first!.item!.title });
    const own = done.find(({ id }) => id === first!.id)!;
    expect((await own.fetchItem())?.ratingKey).toBe(recorded!.ratingKey);
    expect(recorded!.media.at(-1)).toMatchObject({ origin: 'dvr', mediaGrabBeginsAt: own.beginsAt });
    // Guides of others have identifiers that no library knows.
    Object.assign(own.item!, { guid: 'com.gracenote.onconnect://episode/EP1' });
    expect((await own.fetchItem())?.ratingKey).toBe(recorded!.ratingKey);
    // What agents call otherwise is known by when and where it was recorded.
    Object.assign(own.item!, { title: 'Named otherwise in the guide' });
    expect((await own.fetchItem())?.ratingKey).toBe(recorded!.ratingKey);
    Object.assign(own, { beginsAt: new Date(own.beginsAt!.getTime() + 600_000) });
    expect(await own.fetchItem()).toBeUndefined();
  });

  test('has an order, settings and an end', async () => {
    const episode = await (await choiceFor(airing.programme.guid!)).record();
    const series = await (await choiceFor(show)).record();
    const keys = async (): Promise<unknown[]> => (await live.subscriptions()).map(({ key }) => key);
    expect(await keys()).toEqual([episode.key, series.key]);
    await series.move();
    expect(await keys()).toEqual([series.key, episode.key]);
    await series.move({ after: episode });
    expect(await keys()).toEqual([episode.key, series.key]);
    await expect(series.move({ after: series })).rejects.toMatchObject(usage('behind itself'));

    const changed = await series.setPreferences({ minVideoQuality: 'HD only' });
    expect(changed.settings).toContainEqual(expect.objectContaining({ id: 'minVideoQuality', value: 720 }));
    await expect(series.setPreferences({ quality: 1 })).rejects.toMatchObject(usage('no setting “quality”'));
    await series.delete();
    expect(await keys()).toEqual([episode.key]);
    await expect(live.subscription(series.key!)).rejects.toMatchObject({ status: 404 });
    expect(await live.subscription(episode.key!, { recordings: false })).toMatchObject({ key: episode.key, grabs: [] });
  });
});

describe('a recording', () => {
  test('can be given up', async () => {
    await (await choiceFor(airing.programme.guid!)).record();
    const [planned, ...others] = await live.schedule();
    expect(planned).toBeInstanceOf(Recording);
    await planned!.cancel();
    expect(await live.schedule()).toEqual(others);
  });

  test('is when its programme airs, where the server says that of the programme alone', () => {
    const grabAt = (hour: number) => {
      const media = [
        { beginsAt: new Date(Date.UTC(2026, 5, 1, hour)), endsAt: new Date(Date.UTC(2026, 5, 1, hour + 1)) },
      ];
      return { status: 'scheduled', item: { type: 'episode', media } } as unknown as Recording;
    };
    const [first, second] = recordingsOf(server, [grabAt(9), grabAt(8)]);
    expect([first!.beginsAt, first!.endsAt, second!.beginsAt]).toEqual(
      [8, 9, 9].map((hour) => new Date(Date.UTC(2026, 5, 1, hour))),
    );
  });
});

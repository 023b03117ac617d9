import { beforeEach, describe, expect, test } from 'vitest';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { airingsOf } from './airing.ts';
import { type Channel, channelNumber, findChannel, isOn } from './channel.ts';
import type { Dvr } from './dvr.ts';
import { LiveTv } from './live-tv.ts';

let dvr: Dvr;
let requests: () => string[];
let channels: Channel[];

const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 5, 1, hour, minute));

beforeEach(async () => {
  const sandboxed = await sandboxServer({ now: () => at(12, 10).getTime() });
  ({ requests } = sandboxed);
  dvr = await new LiveTv(sandboxed.server).dvr();
  channels = await dvr.channels();
  requests();
});

describe('the channels of a guide', () => {
  test('have numbers, call signs, and those of the tuners', () => {
    expect(channels).toHaveLength(6);
    expect(channels[3]).toMatchObject({ callSign: 'KFLM', vcn: '7.1', title: 'Film Seven', isHd: true });
    expect(channels[3]!.mappings).toMatchObject([{ deviceIdentifier: '7.1', channelKey: channels[3]!.key }]);
    expect(channelNumber(channels[3]!)).toBe('7.1');
    expect(channelNumber({ ...channels[3]!, vcn: undefined })).toBe('7.1');
  });

  test.each(['7.1', 'kflm', 'Film Seven', '004'])('are told by %s', (word) => {
    expect(findChannel(channels, word)).toBe(channels[3]);
  });

  test('are named where none or several fit', () => {
    expect(() => findChannel(channels, 'KFLN')).toThrow(/Did you mean|2\.1 KLHT/);
    expect(() => findChannel([channels[0]!, { ...channels[0]!, key: 'other' }], 'KLHT')).toThrow(/Several channels/);
  });

  test('are known by whatever name a guide has for them', () => {
    const { key, identifier, vcn, callSign } = channels[0]!;
    const media = { parts: [], id: '1' } as never as Parameters<typeof isOn>[1];
    expect(isOn(channels[0]!, { ...media, channelIdentifier: key })).toBe(true);
    expect(isOn(channels[0]!, { ...media, channelIdentifier: identifier })).toBe(true);
    expect(isOn(channels[0]!, { ...media, channelVcn: vcn, channelCallSign: 'OTHER' })).toBe(true);
    expect(isOn(channels[0]!, { ...media, channelCallSign: callSign })).toBe(true);
    expect(isOn(channels[0]!, { ...media, channelVcn: '9.9', channelCallSign: callSign })).toBe(false);
    expect(isOn(channels[0]!, media)).toBe(false);
  });
});

describe('a span of the guide', () => {
  test('has what airs on all channels, what begins first first', async () => {
    const airings = await dvr.guide({ from: at(12), to: at(14) }).all();
    const begins = airings.map(({ beginsAt }) => beginsAt.getTime());
    expect(begins).toEqual(begins.toSorted((a, b) => a - b));
    expect(begins.at(-1)).toBeLessThan(at(14).getTime());
    expect(Math.min(...airings.map(({ endsAt }) => endsAt.getTime()))).toBeGreaterThan(at(12).getTime());
    // Four channels with four half hours, and two with a film.
    expect(airings).toHaveLength(18);
    expect(airings[0]!.programme.guid).toMatch(/^plex:\/\//);
    expect(requests()).toHaveLength(1);
  });

  test('is of a channel, or of a kind of programme', async () => {
    const span = { from: at(12), to: at(16) };
    const films = await dvr.guide({ ...span, channel: channels[3]! });
    expect(films.map(({ beginsAt }) => beginsAt)).toEqual([at(12), at(14)]);
    expect(films.map(({ media }) => media.channelVcn)).toEqual(['7.1', '7.1']);
    const kinds = (await dvr.guide({ ...span, type: 'movie' })).map(({ programme }) => programme.type);
    expect(new Set(kinds)).toEqual(new Set(['movie']));
  });

  test('is gone over, or read as far as it is wanted', async () => {
    const titles: unknown[] = [];
    for await (const { programme } of dvr.guide({ from: at(12), to: at(13), limit: 3 })) titles.push(programme.title);
    expect(titles).toHaveLength(3);
    expect(await dvr.guide({ from: at(12), to: at(14) }).count()).toBe(18);
  });

  test('begins now and goes on for three hours, unless told', async () => {
    await dvr.guide();
    const [request = ''] = requests();
    const { searchParams } = new URL(request.split(' ')[1]!, 'http://server');
    expect(Number(searchParams.get('beginsAt<')) - Number(searchParams.get('endsAt>'))).toBe(3 * 60 * 60);
  });

  test('does not end before it begins', async () => {
    expect(() => dvr.guide({ from: at(13), to: at(12) })).toThrow(PlexUsageError);
    expect(() => dvr.guide({ from: new Date(NaN) })).toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
  });

  test('leaves out what has no times, and knows first showings', () => {
    const programme = { type: 'movie', media: [{ parts: [] }] } as never as Parameters<typeof airingsOf>[0][number];
    expect(airingsOf([programme])).toEqual([]);
    const timed = {
      ...programme,
      media: [{ parts: [], beginsAt: at(1), endsAt: at(2), premiere: true }],
    } as typeof programme;
    expect(airingsOf([timed])).toMatchObject([{ beginsAt: at(1), isPremiere: true }]);
  });
});

describe('a guide', () => {
  test('has what a channel airs on a day', async () => {
    const airings = await dvr.day(channels[0]!, '2026-06-02');
    expect(airings).toHaveLength(48);
    expect(airings[0]!.beginsAt).toEqual(new Date('2026-06-02T00:00:00Z'));
    requests();
    await expect(dvr.day(channels[0]!, '2.6.2026')).rejects.toThrow(/2026-01-31/);
    await expect(dvr.day({ mappings: [], title: 'Nowhere' } as never as Channel, '2026-06-02')).rejects.toThrow(
      /no key/,
    );
    expect(requests()).toEqual([]);
  });

  test('knows what is on', async () => {
    const airings = await dvr.onNow();
    expect(airings.map(({ media }) => media.onAir)).toEqual(Array(6).fill(true));
    expect((await dvr.onNow({ type: 'movie' })).map(({ programme }) => programme.type)).toEqual(['movie', 'movie']);
  });

  test('has shelves, and is searched', async () => {
    const hubs = await dvr.hubs({ count: 2 });
    expect(hubs.map(({ title, items }) => [title, items.length])).toEqual([
      ['What’s On Now', 2],
      ['Starting Soon', 2],
    ]);
    const [found, ...others] = await dvr.search('night ferry', { limit: 5 });
    expect(found).toMatchObject({ type: 'episode', items: { length: 5 } });
    expect(others).toEqual([]);
    requests();
    await expect(dvr.search(' ')).rejects.toThrow(PlexUsageError);
    await expect(dvr.search('ferry', { limit: 0 })).rejects.toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
  });

  test('has a programme with all its airings', async () => {
    const [{ programme }] = (await dvr.onNow({ type: 'episode' })) as [Awaited<ReturnType<typeof dvr.onNow>>[number]];
    const { airings } = await dvr.programme(programme.guid!);
    expect(airings.length).toBeGreaterThan(1);
    expect(airings.every((airing) => airing.programme.guid === programme.guid)).toBe(true);
    await expect(dvr.programme('plex://episode/none')).rejects.toMatchObject({ status: 404 });
  });

  test('is of a recorder that names one', async () => {
    const strange = Object.create(dvr, { epgIdentifier: { value: 'com.example' } }) as Dvr;
    await expect(strange.channels()).rejects.toThrow(/epgIdentifier is com\.example/);
    expect(requests()).toEqual([]);
  });
});

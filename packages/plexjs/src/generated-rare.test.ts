import { describe, expect, test } from 'vitest';
import {
  decodeDvrContainer,
  decodeFilterContainer,
  decodeGuideChannelContainer,
  decodeItem,
  decodeItemContainer,
  decodeLegacyUser,
  decodeMediaSubscriptionContainer,
  decodeSessionItem,
  decodeTunedChannelContainer,
  decodeUserProfile,
} from './generated/models.ts';
import { readAnswer } from './wire/answer.ts';
import type { Wire } from './wire/values.ts';

describe('live television', () => {
  test('marks what a subscription takes, by itself or as part of its show', () => {
    const { items } = decodeItemContainer({
      Metadata: [
        { type: 'episode', subscriptionID: 12, subscriptionType: '4', grandparentSubscriptionID: '13' },
        { type: 'movie', subscriptionID: '15', subscriptionType: 1, Media: [{ gridKey: 'key-of-one', onAir: '1' }] },
        { type: 'show', subscriptionID: '16', subscriptionType: 2 },
      ],
    });
    expect(items).toMatchObject([
      { subscriptionId: '12', subscriptionType: 4, grandparentSubscriptionId: '13' },
      { subscriptionId: '15', subscriptionType: 1, media: [{ gridKey: 'key-of-one', onAir: true }] },
      { subscriptionId: '16', subscriptionType: 2 },
    ]);
    expect(items.map(({ extra }) => extra)).toEqual([undefined, undefined, undefined]);
  });

  test('knows a subscription by the name that its number has in a mapping', () => {
    const { subscriptions } = decodeMediaSubscriptionContainer({ MediaSubscription: [{ id: 31, type: 2 }] });
    expect(subscriptions).toEqual([expect.objectContaining({ key: '31', type: 2 })]);
    expect(subscriptions[0]).not.toHaveProperty('extra');
  });

  test('says of a recorder what it says of a tuner', () => {
    const tuner = { make: 'Maker', tuners: '2', status: 1, sources: 'Antenna,Cable', uri: 'http://10.0.0.9' };
    const { dvrs } = decodeDvrContainer({
      Dvr: [{ key: 5, ...tuner, Device: [{ ...tuner, source: 'Cable', canTranscode: '0' }] }],
    });
    const read = { make: 'Maker', tuners: 2, status: '1', sources: ['Antenna', 'Cable'], uri: 'http://10.0.0.9' };
    expect(dvrs).toMatchObject([{ key: '5', ...read, devices: [{ ...read, source: 'Cable', canTranscode: false }] }]);
  });

  test('may say apart from the session how it is converted', () => {
    const { transcodeSessions } = decodeTunedChannelContainer({
      MediaSubscription: [],
      TranscodeSession: [{ key: 'a', minOffsetAvailable: '0', maxOffsetAvailable: '120' }],
    });
    expect(transcodeSessions).toMatchObject([{ key: 'a', minOffsetAvailable: 0, maxOffsetAvailable: 120 }]);
  });

  test('has channels with a background and a name for URLs', () => {
    const channel = { id: 'one', art: '/one.jpg', slug: 'channel-one', drm: true };
    expect(decodeGuideChannelContainer({ Channel: [channel] }).channels).toEqual([channel]);
  });
});

describe('what a provider plays', () => {
  test('comes with advertisements under either name, and with versions that have an ending', () => {
    const film = { type: 'movie', Media: [{ extension: 'm3u8', Part: [{ hasChapterVideoStream: '1' }] }] };
    const ads = [{ url: 'https://ads.example/1' }];
    const media = [{ extension: 'm3u8', parts: [{ hasChapterVideoStream: true }] }];
    expect(decodeItem({ ...structuredClone(film), Vast: ads })).toMatchObject({ advertisements: ads, media });
    expect(decodeItem({ ...film, Ad: ads })).toMatchObject({ advertisements: ads, media });
  });
});

describe('a channel', () => {
  test('says of its list who it is, and marks entries that are menus, questions or settings', () => {
    const { sourceTitle, prefsKey, directories, extra } = decodeItemContainer({
      sourceTitle: 'A channel',
      prefsKey: '/:/plugins/com.example.channel/prefs',
      Directory: [
        {
          key: '/video/a/menu',
          popup: '1',
          tagline: 'Below',
          duration: '60000',
          sourceIcon: 'https://icons.example/a',
        },
        { key: '/:/plugins/com.example.channel/prefs', settings: 1, sourceTitle: 'A channel' },
      ],
    });
    expect([sourceTitle, prefsKey]).toEqual(['A channel', '/:/plugins/com.example.channel/prefs']);
    expect(directories).toMatchObject([
      { popup: true, tagline: 'Below', duration: 60_000, sourceIcon: 'https://icons.example/a' },
      { settings: true, sourceTitle: 'A channel' },
    ]);
    expect([extra, ...directories.map((entry) => entry.extra)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a list of filters', () => {
  test('may say how the library can be shown', async () => {
    const xml = await readAnswer(
      '<MediaContainer><Meta><Type type="movie" active="0"><Filter filter="genre"/></Type></Meta><Directory filter="genre"/></MediaContainer>',
    );
    expect(decodeFilterContainer(xml as Wire)).toMatchObject({
      filters: [{ filter: 'genre' }],
      meta: { types: [{ type: 'movie', active: false, filters: [{ filter: 'genre' }] }] },
    });
  });
});

describe('a player', () => {
  test('may have a playback of its own, and a time that goes with its state', () => {
    const Player = { title: 'Shield', state: 'playing', stateTime: '31', playbackSessionId: 'one' };
    const { player } = decodeSessionItem({ type: 'movie', Player });
    expect(player).toEqual({ title: 'Shield', state: 'playing', stateTime: 31, playbackSessionId: 'one', ...none });
  });
});

/** What every player has. */
const none = { protocolCapabilities: [] };

describe('an account', () => {
  test.each<[unknown, readonly string[] | null]>([
    ['en,sv', ['en', 'sv']],
    [
      ['en', 'sv'],
      ['en', 'sv'],
    ],
    ['en', ['en']],
    [null, null],
  ])('that prefers %j prefers them in this order', (defaultAudioLanguages, languages) => {
    expect(decodeUserProfile({ defaultAudioLanguages }).defaultAudioLanguages).toEqual(languages);
  });

  test('of the oldest routes has the same roles in both forms', async () => {
    const xml = await readAnswer('<user id="1"><roles><role id="plexpass"/><role id="other"/></roles></user>');
    const json = { id: 1, roles: { roles: ['plexpass', 'other'] } };
    expect(decodeLegacyUser(xml as Wire).roles).toEqual(['plexpass', 'other']);
    expect(decodeLegacyUser(json).roles).toEqual(['plexpass', 'other']);
  });
});

import { createClient, type PlexClient } from 'plexjs';
import {
  getAllItemLeaves,
  getDevices,
  getMediaPart,
  getMetadataItem,
  getSections,
  listContent,
  listDVRs,
  listPlaybackHistory,
} from 'plexjs/operations';
import { describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import type { LibraryDescription } from './description.ts';

const clientOf = ({ fetch, serverToken }: Sandbox, token = serverToken): PlexClient =>
  createClient({ baseUrl: 'http://sandbox.test:32400', fetch, token });
const described = (library: LibraryDescription): PlexClient => clientOf(createSandbox({ library }));

describe('a description becomes a library', () => {
  test('with the numbers that it gives, and others for all else', async () => {
    const server = described({
      sections: [
        {
          type: 'movie',
          title: 'A',
          key: 7,
          items: [{ title: 'One', ratingKey: 2 }, { title: 'Two' }, { title: 'Three' }],
        },
        { type: 'movie', title: 'B' },
      ],
    });
    expect((await getSections(server)).sections.map(({ key }) => key)).toEqual(['7', '1']);
    const { items } = await listContent(server, { sectionId: 7 });
    expect(Object.fromEntries(items.map(({ ratingKey, title }) => [title, ratingKey]))).toEqual({
      One: '2',
      Two: '1',
      Three: '3',
    });
  });

  test('with any attributes, tags, media, parts and streams', async () => {
    const server = described({
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            {
              title: 'Fußgänger 東京 🚶',
              year: 2001,
              fields: { chapterSource: 'media', ratingCount: 3 },
              genres: ['Drama', 'Noir'],
              roles: [{ tag: 'Somebody', role: 'The Walker' }, 'Nobody'],
              guids: ['imdb://tt1'],
              media: [
                {
                  id: 55,
                  fields: { videoResolution: '4k', bitrate: 60_000 },
                  parts: [
                    {
                      id: 66,
                      file: '/films/walk.mkv',
                      size: 123_456_789_012,
                      streams: [{ type: 'audio', id: 77, fields: { codec: 'truehd', channels: 8 } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const [film] = (await getMetadataItem(server, { ids: 1 })).items;
    expect(film).toMatchObject({
      title: 'Fußgänger 東京 🚶',
      year: 2001,
      chapterSource: 'media',
      ratingCount: 3,
      genres: [{ tag: 'Drama' }, { tag: 'Noir' }],
      roles: [{ tag: 'Somebody', role: 'The Walker' }, { tag: 'Nobody' }],
      guids: [{ id: 'imdb://tt1' }],
      media: [{ id: '55', videoResolution: '4k', bitrate: 60_000, parts: [{ id: '66', size: 123_456_789_012 }] }],
    });
    expect(film).toMatchObject({ media: [{ parts: [{ streams: [{ id: '77', codec: 'truehd', channels: 8 }] }] }] });
  });

  test('with items below others, and what is inside of their files', async () => {
    const server = described({
      sections: [
        {
          type: 'show',
          title: 'Shows',
          items: [{ title: 'Show', children: [{ title: 'S1', children: [{ title: 'E1' }] }] }],
        },
      ],
    });
    expect((await listContent(server, { sectionId: 1 })).items).toMatchObject([{ type: 'show', index: 1 }]);
    const [episode] = (await getAllItemLeaves(server, { ids: 1 })).items;
    expect(episode).toMatchObject({ type: 'episode', title: 'E1', index: 1, parentIndex: 1, grandparentTitle: 'Show' });
    const file = await getMediaPart(server, { partId: '2000', changestamp: '1', filename: 'file.mp4' });
    expect((await file.arrayBuffer()).byteLength).toBe(78_620);
  });

  test('with people who see a part of it, and what each did', async () => {
    const sandbox = createSandbox({
      library: {
        sections: [
          {
            type: 'movie',
            title: 'All',
            items: [{ title: 'One', state: { viewCount: 2 }, states: { kim: { viewOffset: 1000 } } }],
          },
          { type: 'movie', title: 'Mine' },
        ],
        accounts: [{ name: 'kim', scope: 'shared', token: 'kims', sections: ['All'] }],
      },
    });
    const [owner, kim] = [clientOf(sandbox), clientOf(sandbox, 'kims')];
    expect((await getSections(kim)).sections.map(({ title }) => title)).toEqual(['All']);
    expect((await listContent(owner, { sectionId: 1 })).items).toMatchObject([{ viewCount: 2 }]);
    expect((await listContent(kim, { sectionId: 1 })).items).toMatchObject([{ viewOffset: 1000 }]);
  });

  test('also where there is nothing in it', async () => {
    expect((await getSections(described({ sections: [] }))).sections).toEqual([]);
  });

  test('whose tuner was seen, and whose guide was loaded, when it was made', async () => {
    const madeAt = Date.UTC(2024, 1, 3) / 1000;
    const server = described({ madeAt, sections: [] });
    const { dvrs } = await listDVRs(server);
    expect(dvrs).toMatchObject([
      { refreshedAt: new Date(1000 * madeAt), devices: [{ lastSeenAt: new Date(1000 * madeAt) }] },
    ]);
  });
});

describe('a description that is none is refused, and it is said where', () => {
  const mistakes: [unknown, RegExp][] = [
    [null, /the description: /],
    [{ sections: [{ type: 'film', title: 'Films' }] }, /sections\[0\]\.type: .*"movie"/],
    [{ sections: [{ type: 'movie', title: 'Films', items: [{}] }] }, /sections\[0\]\.items\[0\]\.title: /],
    [{ sections: [{ type: 'movie', title: 'F', items: [{ title: 'A', genre: 'Drama' }] }] }, /items\[0\]: .*"genre"/],
    [{ sections: [{ type: 'movie', title: 'F', items: [{ title: 'A', year: '1999' }] }] }, /year: .*number/],
    [
      {
        sections: [
          { type: 'movie', title: 'F' },
          { type: 'show', title: 'F' },
        ],
      },
      /same title/,
    ],
    [
      {
        sections: [
          {
            type: 'movie',
            title: 'F',
            items: [
              { title: 'A', ratingKey: 1 },
              { title: 'B', ratingKey: 1 },
            ],
          },
        ],
      },
      /Two items have the number 1/,
    ],
    [{ sections: [], accounts: [{ name: 'kim', scope: 'shared', sections: ['X'] }] }, /"kim" sees the library "X"/],
    [
      { sections: [{ type: 'movie', title: 'F', items: [{ title: 'A', states: { kim: {} } }] }] },
      /no account "kim".*sandbox/,
    ],
  ];
  test.each(mistakes)('%j', (library, message) => {
    expect(() => createSandbox({ library: library as LibraryDescription })).toThrow(message);
  });
});

describe('a snapshot', () => {
  test('that is none changes nothing', () => {
    const sandbox = createSandbox();
    sandbox.world.tables.states.set('1:1', { viewCount: 3 });
    const before = sandbox.snapshot();
    for (const wrong of [
      undefined,
      null,
      [],
      {},
      { ...before, tables: { states: [1] } },
      { ...before, counters: { item: 'x' } },
    ])
      expect(() => sandbox.restore(wrong as unknown as typeof before)).toThrow(/This is no snapshot of a sandbox/);
    expect(sandbox.snapshot()).toEqual(before);
  });

  test('holds what changed, and goes through JSON', () => {
    const sandbox = createSandbox();
    sandbox.world.tables.items.update(1, (item) => ({ ...item, title: 'Changed' }));
    sandbox.world.tables.items.delete(2);
    const text = JSON.stringify(sandbox.snapshot());
    const other = createSandbox();
    other.restore(JSON.parse(text));
    expect([other.world.tables.items.get(1)?.title, other.world.tables.items.has(2)]).toEqual(['Changed', false]);
    other.reset();
    expect([other.world.tables.items.get(1)?.title, other.world.tables.items.has(2)]).toEqual([
      'A Lighthouse for Two',
      true,
    ]);
  });

  test('of another library is refused', () => {
    const other = createSandbox({ library: { name: 'other', sections: [] } });
    expect(() => createSandbox().restore(other.snapshot())).toThrow(/belongs to the seed "other"/);
  });
});

describe('a described history', () => {
  const library: LibraryDescription = {
    sections: [
      { type: 'movie', title: 'Films', items: [{ title: 'One', ratingKey: 11, states: { guest: { viewCount: 7 } } }] },
      {
        type: 'show',
        title: 'Series',
        items: [
          { title: 'Show', children: [{ title: 'Season 2', index: 2, children: [{ title: 'Pilot', ratingKey: 12 }] }] },
        ],
      },
    ],
    accounts: [{ name: 'guest', scope: 'managed' }],
    history: [
      { ratingKey: 12, viewedAt: 1_760_000_300 },
      { ratingKey: 11, viewedAt: 1_760_000_100 },
      { ratingKey: 12, viewedAt: 1_760_000_200 },
      { ratingKey: 11, viewedAt: 1_760_000_400, account: 'guest' },
    ],
  };

  test('is what was played, in its order, with what it was called', async () => {
    const server = described(library);
    const { items } = await listPlaybackHistory(server);
    const pilot = { title: 'Pilot', grandparentTitle: 'Show', parentIndex: 2, accountId: '1' };
    expect(items).toMatchObject([{ title: 'One', accountId: '1' }, pilot, pilot, { title: 'One', accountId: '2' }]);
  });

  test('was played on a device that the server knows, which is none of those that ask now', async () => {
    const server = described(library);
    const { items } = await listPlaybackHistory(server);
    expect(new Set(items.map(({ deviceId }) => deviceId))).toEqual(new Set(['1']));
    expect((await getDevices(server)).devices).toMatchObject([
      { id: '1', name: 'Living Room', createdAt: new Date(1_760_000_100_000) },
      { id: '2', name: 'plexjs' },
    ]);
  });

  test('counts, unless another count is said', async () => {
    const sandbox = createSandbox({ library });
    const stateOf = async (token: string, ids: string): Promise<unknown> => {
      const [item] = (await getMetadataItem(clientOf(sandbox, token), { ids })).items;
      return item?.viewCount;
    };
    expect(await stateOf(sandbox.serverToken, '12')).toBe(2);
    expect(await stateOf('sandbox-guest-token', '11')).toBe(7);
  });

  test('is of items and people that there are', () => {
    const history = [{ ratingKey: 99, viewedAt: 1_760_000_000 }];
    expect(() => createSandbox({ library: { ...library, history } })).toThrow('There is no item 99');
    const stranger = [{ ratingKey: 11, viewedAt: 1_760_000_000, account: 'nobody' }];
    expect(() => createSandbox({ library: { ...library, history: stranger } })).toThrow('There is no account "nobody"');
  });
});

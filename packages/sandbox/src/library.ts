import { toneFile } from './tone.ts';

/** An item as the server sends it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly ratingKey: string;
  readonly type: string;
  readonly title: string;
};

/** A library of the sandbox. */
export interface Section {
  readonly key: string;
  readonly type: 'movie' | 'show' | 'artist';
  readonly title: string;
  readonly items: readonly Row[];
}

/** All that the sandbox serves. */
export interface Library {
  readonly sections: readonly Section[];
  /** Items by ratingKey, of all levels. */
  readonly items: ReadonlyMap<string, Row>;
  /** The ratingKeys below an item. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Files by the id of their part. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly type: string; readonly bytes: Uint8Array }>;
}

const addedAt = 1_767_225_600;

const films: readonly (readonly [title: string, year: number, genres: readonly string[], director: string])[] = [
  ['A Lighthouse for Two', 2011, ['Drama', 'Romance'], 'Ines Valdemar'],
  ['Backwards Through Autumn', 2019, ['Drama'], 'Tomas Okafor'],
  ['Ćma nad rzeką', 1994, ['Thriller'], 'Halina Brzoza'],
  ['Don’t Feed the Comet', 2003, ['Comedy', 'Science Fiction'], 'Marguerite Sol'],
  ['The Ninth Harbour', 1978, ['Crime'], 'Edward Lindqvist'],
  ['Überfahrt', 2022, ['Adventure'], 'Jonas Reh'],
  ['夜の図書館', 2016, ['Fantasy'], 'Aoi Minase'],
];

/** The library that the project made itself: films, a show with specials, and an album, with small files of plain tones. */
export function makeLibrary(): Library {
  const items = new Map<string, Row>();
  const children = new Map<string, string[]>();
  const files = new Map<string, { name: string; type: string; bytes: Uint8Array }>();
  let last = 0;

  const add = (row: Omit<Row, 'ratingKey'> & { readonly type: string; readonly title: string }, parent?: Row): Row => {
    const ratingKey = String(++last);
    const isFolder = ['show', 'season', 'artist', 'album'].includes(row.type);
    const item: Row = {
      ratingKey,
      key: `/library/metadata/${ratingKey}${isFolder ? '/children' : ''}`,
      guid: `local://${ratingKey}`,
      ...row,
      thumb: `/library/metadata/${ratingKey}/thumb/${addedAt}`,
      addedAt: addedAt + last * 60,
      updatedAt: addedAt + last * 60,
      ...(parent && {
        parentRatingKey: parent.ratingKey,
        parentKey: `/library/metadata/${parent.ratingKey}`,
        parentTitle: parent.title,
      }),
    };
    items.set(ratingKey, item);
    if (parent !== undefined) children.set(parent.ratingKey, [...(children.get(parent.ratingKey) ?? []), ratingKey]);
    return item;
  };

  const media = (seconds: number): object => {
    const id = String(1000 + files.size);
    const name = `file-${id}.wav`;
    const bytes = toneFile(220 + 20 * files.size, seconds);
    files.set(id, { name, type: 'audio/wav', bytes });
    const duration = seconds * 1000;
    const stream = {
      id: Number(id) + 5000,
      streamType: 2,
      index: 0,
      codec: 'pcm',
      channels: 1,
      samplingRate: 8000,
      bitrate: 64,
      selected: true,
      displayTitle: 'English (PCM Mono)',
      language: 'English',
      languageCode: 'eng',
    };
    const part = {
      id: Number(id),
      key: `/library/parts/${id}/${addedAt}/${name}`,
      duration,
      file: `/media/${name}`,
      size: bytes.length,
      container: 'wav',
      Stream: [stream],
    };
    return {
      duration,
      Media: [
        { id: Number(id), duration, bitrate: 64, audioChannels: 1, audioCodec: 'pcm', container: 'wav', Part: [part] },
      ],
    };
  };

  const movies = films.map(([title, year, genres, director], index) =>
    add({
      type: 'movie',
      title,
      year,
      originallyAvailableAt: `${year}-0${(index % 9) + 1}-15`,
      summary: `The story of “${title}”.`,
      rating: 6 + index / 4,
      Genre: genres.map((tag) => ({ tag })),
      Director: [{ tag: director }],
      Guid: [{ id: `imdb://tt000000${index + 1}` }, { id: `tmdb://${index + 1}` }],
      ...media(2 + (index % 3)),
    }),
  );

  const show = add({
    type: 'show',
    title: 'Signals from Platform Nine',
    year: 2020,
    leafCount: 5,
    viewedLeafCount: 0,
    childCount: 2,
  });
  for (const [season, episodes] of [
    [0, 1],
    [1, 4],
  ] as const) {
    const parent = add(
      { type: 'season', title: season === 0 ? 'Specials' : `Season ${season}`, index: season, leafCount: episodes },
      show,
    );
    for (let episode = 1; episode <= episodes; episode++) {
      add(
        {
          type: 'episode',
          title: `Signal ${season * 10 + episode}`,
          index: episode,
          parentIndex: season,
          grandparentRatingKey: show.ratingKey,
          grandparentTitle: show.title,
          ...media(1),
        },
        parent,
      );
    }
  }

  const artist = add({ type: 'artist', title: 'The Plain Tones' });
  const album = add({ type: 'album', title: 'Eight Kilohertz', year: 2025, leafCount: 3 }, artist);
  for (let track = 1; track <= 3; track++) {
    add(
      {
        type: 'track',
        title: `Tone ${track}`,
        index: track,
        parentIndex: 1,
        grandparentRatingKey: artist.ratingKey,
        grandparentTitle: artist.title,
        ...media(1),
      },
      album,
    );
  }

  return {
    sections: [
      { key: '1', type: 'movie', title: 'Films', items: movies },
      { key: '2', type: 'show', title: 'Shows', items: [show] },
      { key: '3', type: 'artist', title: 'Music', items: [artist] },
    ],
    items,
    children,
    files,
  };
}

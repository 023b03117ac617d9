import { LibraryBuilder, type Library, type Row } from './library.ts';

type Film = readonly [title: string, year: number, genres: readonly string[], director: string];

const films: readonly Film[] = [
  ['A Lighthouse for Two', 2011, ['Drama', 'Romance', 'Adventure'], 'Ines Valdemar'],
  ['Backwards Through Autumn', 2019, ['Drama'], 'Tomas Okafor'],
  ['Ćma nad rzeką', 1994, ['Thriller'], 'Halina Brzoza'],
  ['Don’t Feed the Comet', 2003, ['Comedy', 'Science Fiction'], 'Marguerite Sol'],
  ['The Ninth Harbour', 1978, ['Crime'], 'Edward Lindqvist'],
  ['Überfahrt', 2022, ['Adventure'], 'Jonas Reh'],
  ['夜の図書館', 2016, ['Fantasy'], 'Aoi Minase'],
];

/** The library that the project made itself: films, a show with specials, and an album, with small files of plain tones. */
export function smallLibrary(): Library {
  const builder = new LibraryBuilder();
  return builder.finish([
    { type: 'movie', title: 'Films', items: films.map((film, index) => addFilm(builder, film, index)) },
    { type: 'show', title: 'Shows', items: [addShow(builder)] },
    { type: 'artist', title: 'Music', items: [addArtist(builder)] },
  ]);
}

function addFilm(builder: LibraryBuilder, [title, year, genres, director]: Film, index: number): Row {
  return builder.add({
    type: 'movie',
    title,
    summary: `The story of “${title}”.`,
    rating: 6 + index / 4,
    year,
    originallyAvailableAt: `${year}-0${index + 1}-15`,
    ...builder.media(2 + (index % 3)),
    Genre: builder.tags('genre', genres),
    Director: builder.tags('director', [director]),
    Guid: [{ id: `imdb://tt000000${index + 1}` }, { id: `tmdb://${index + 1}` }],
  });
}

function addShow(builder: LibraryBuilder): Row {
  const seasons = [1, 4];
  const counts = { leafCount: 5, viewedLeafCount: 0 };
  const show = builder.add({
    type: 'show',
    title: 'Signals from Platform Nine',
    index: 1,
    year: 2020,
    ...counts,
    childCount: seasons.length,
    Guid: [{ id: 'tvdb://900001' }],
  });
  for (const [index, leafCount] of seasons.entries()) {
    const title = index === 0 ? 'Specials' : `Season ${index}`;
    const season = builder.add({ type: 'season', title, index, leafCount, viewedLeafCount: 0 }, show);
    for (let episode = 1; episode <= leafCount; episode++) {
      const name = `Signal ${index * 10 + episode}`;
      builder.add({ type: 'episode', title: name, index: episode, parentIndex: index, ...builder.media(1) }, season);
    }
  }
  return show;
}

function addArtist(builder: LibraryBuilder): Row {
  const artist = builder.add({ type: 'artist', title: 'The Plain Tones', index: 1 });
  const album = builder.add({ type: 'album', title: 'Eight Kilohertz', index: 1, year: 2025, leafCount: 3 }, artist);
  for (let track = 1; track <= 3; track++) {
    builder.add({ type: 'track', title: `Tone ${track}`, index: track, parentIndex: 1, ...builder.media(1) }, album);
  }
  return artist;
}

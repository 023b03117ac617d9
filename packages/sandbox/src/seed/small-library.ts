import type { ItemRecord, SectionRecord } from '../world/records.ts';
import { LibraryBuilder } from './library-builder.ts';
import type { Seed } from './seed.ts';

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
export function smallLibrary(serverToken: string): Seed {
  const builder = new LibraryBuilder();
  builder.account({ id: 1, name: 'sandbox', scope: 'owner', token: serverToken });
  const filmSection = builder.section('movie', 'Films');
  const showSection = builder.section('show', 'Shows');
  const musicSection = builder.section('artist', 'Music');
  for (const [index, film] of films.entries()) addFilm(builder, filmSection, film, index);
  addShow(builder, showSection);
  addArtist(builder, musicSection);
  return builder.finish('small');
}

function addFilm(
  builder: LibraryBuilder,
  section: SectionRecord,
  [title, year, genres, director]: Film,
  index: number,
): ItemRecord {
  return builder.add(section, {
    type: 'movie',
    title,
    fields: {
      summary: `The story of “${title}”.`,
      rating: 6 + index / 4,
      year,
      originallyAvailableAt: `${year}-0${index + 1}-15`,
    },
    media: [builder.tone(2 + (index % 3))],
    tags: { genre: builder.tags('genre', genres), director: builder.tags('director', [director]) },
    guids: [`imdb://tt000000${index + 1}`, `tmdb://${index + 1}`],
  });
}

function addShow(builder: LibraryBuilder, section: SectionRecord): void {
  const show = builder.add(section, {
    type: 'show',
    title: 'Signals from Platform Nine',
    index: 1,
    fields: { year: 2020 },
    guids: ['tvdb://900001'],
  });
  for (const [index, count] of [1, 4].entries()) {
    const title = index === 0 ? 'Specials' : `Season ${index}`;
    const season = builder.add(section, { type: 'season', title, index }, show);
    for (let number = 1; number <= count; number++) {
      const name = `Signal ${index * 10 + number}`;
      builder.add(section, { type: 'episode', title: name, index: number, media: [builder.tone(1)] }, season);
    }
  }
}

function addArtist(builder: LibraryBuilder, section: SectionRecord): void {
  const artist = builder.add(section, { type: 'artist', title: 'The Plain Tones', index: 1 });
  const album = builder.add(
    section,
    { type: 'album', title: 'Eight Kilohertz', index: 1, fields: { year: 2025 } },
    artist,
  );
  for (let number = 1; number <= 3; number++) {
    builder.add(section, { type: 'track', title: `Tone ${number}`, index: number, media: [builder.tone(1)] }, album);
  }
}

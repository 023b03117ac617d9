import type { Fields, ItemType, SectionType } from '../../world/records.ts';

/** An item as the path of a file names it. */
export interface NamedItem {
  readonly type: ItemType;
  readonly title: string;
  readonly index?: number;
  readonly fields: Fields;
  /** Identifiers at other services: `imdb://tt0000001`. */
  readonly guids: readonly string[];
}

/** What a file is in a library of a kind: the items above it, the topmost first, and itself. Undefined for what is no media. */
export function namedItems(type: SectionType, location: string, path: string): readonly NamedItem[] | undefined {
  const folders = path.slice(location.length).split('/').filter(Boolean);
  const file = folders.pop() ?? '';
  const [, name = '', ending = ''] = /^(.+)\.([^.]+)$/.exec(file) ?? [];
  if (!endings[type].includes(ending.toLowerCase())) return undefined;
  return readers[type](folders, name);
}

const videos = ['mkv', 'mp4', 'm4v', 'avi', 'mov', 'ts', 'wmv', 'webm', 'mpg'];
const sounds = ['mp3', 'flac', 'm4a', 'ogg', 'opus', 'wav', 'aac', 'wma'];
const pictures = ['jpg', 'jpeg', 'png', 'gif', 'heic', 'webp', 'tif', 'tiff', 'bmp'];

const endings: Readonly<Record<SectionType, readonly string[]>> = {
  movie: videos,
  show: videos,
  artist: sounds,
  photo: [...pictures, ...videos],
};

const readers: Readonly<
  Record<SectionType, (folders: readonly string[], name: string) => readonly NamedItem[] | undefined>
> = {
  movie: (folders, name) => {
    const folder = folders.at(-1);
    // A folder with a year tells more than a name without one.
    return [
      titled('movie', folder !== undefined && /\(\d{4}\)/.test(folder) && !/\(\d{4}\)/.test(name) ? folder : name),
    ];
  },
  show: (folders, name) => {
    const [, before = '', season, episode, after = ''] =
      /^(.*?)[ ._-]*s(\d{1,4})[ ._-]?e(\d{1,4})(.*)$/i.exec(name) ?? [];
    if (season === undefined || episode === undefined) return undefined;
    const number = Number(season);
    const title = clean(after) === '' ? `Episode ${Number(episode)}` : clean(after);
    return [
      titled('show', folders[0] ?? before),
      { type: 'season', title: number === 0 ? 'Specials' : `Season ${number}`, index: number, fields: {}, guids: [] },
      { type: 'episode', title, index: Number(episode), fields: {}, guids: [] },
    ];
  },
  artist: (folders, name) => {
    const [, disc, number, title = name] = /^(?:(\d{1,2})-)?(\d{1,3})[ ._-]+(.+)$/.exec(name) ?? [];
    const [artist = 'Unknown Artist', album = 'Unknown Album'] = folders;
    return [
      { type: 'artist', title: artist, index: 1, fields: {}, guids: [] },
      { ...titled('album', album), index: 1 },
      {
        type: 'track',
        title: clean(title),
        index: Number(number ?? 1),
        fields: { parentIndex: Number(disc ?? 1) },
        guids: [],
      },
    ];
  },
  photo: (folders, name) => [
    ...folders.map((title): NamedItem => ({ type: 'photoalbum', title, fields: {}, guids: [] })),
    { type: 'photo', title: name, fields: {}, guids: [] },
  ],
};

/** A title with what stands behind it: `Title (2001) {imdb-tt0000001} {edition-Long}`. */
function titled(type: ItemType, text: string): NamedItem {
  const [, year] = /\((\d{4})\)/.exec(text) ?? [];
  const [, edition] = /\{edition-([^}]+)\}/.exec(text) ?? [];
  const guids = [...text.matchAll(/[{[](imdb|tmdb|tvdb)-([^}\]]+)[}\]]/g)].map(
    ([, service, id]) => `${service}://${id}`,
  );
  const title = clean(text.replaceAll(/[{[][^}\]]*[}\]]/g, '').replace(/\(\d{4}\).*$/, ''));
  return {
    type,
    title: title === '' ? text : title,
    fields: {
      ...(year !== undefined && { year: Number(year) }),
      ...(edition !== undefined && { editionTitle: edition }),
    },
    guids,
  };
}

const clean = (text: string): string => text.replace(/^[ ._-]+/, '').replace(/[ ._-]+$/, '');

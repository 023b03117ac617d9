import { madeAt, type Library, type Row, type Section } from './library.ts';

type Tag = Readonly<{ id: number; filter: string; tag: string }>;
type MediaRow = Readonly<{ Part: readonly Readonly<Record<string, unknown>>[] }>;

/** How many tags of a kind are shown in lists. */
const listedTags: Readonly<Record<string, number>> = { Genre: 2, Director: 1 };

const kinds = {
  movie: { agent: 'tv.plex.agents.movie', scanner: 'Plex Movie', all: 'All Movies' },
  show: { agent: 'tv.plex.agents.series', scanner: 'Plex TV Series', all: 'All Shows' },
  artist: { agent: 'tv.plex.agents.music', scanner: 'Plex Music', all: 'All Artists' },
} as const;

/** An item as lists show it: with its first tags, without streams and, unless asked for, without ids of other services. */
export function asListed({ Guid, Media, ...row }: Row, { includeGuids }: { readonly includeGuids: boolean }): object {
  const tags = Object.entries(listedTags).flatMap(([name, count]) => {
    const all = row[name] as readonly Tag[] | undefined;
    return all === undefined ? [] : [[name, all.slice(0, count).map(({ tag }) => ({ tag }))] as const];
  });
  return {
    ...row,
    ...Object.fromEntries(tags),
    ...(includeGuids && Guid !== undefined && { Guid }),
    ...(Media !== undefined && { Media: (Media as readonly MediaRow[]).map(withoutStreams) }),
  };
}

/** An item as it is shown by itself. */
export function asDetailed(row: Row, section: Section): Row {
  return {
    ...row,
    librarySectionTitle: section.title,
    librarySectionID: Number(section.key),
    librarySectionKey: `/library/sections/${section.key}`,
  };
}

/** The library that an item is in. */
export function sectionOf({ sections }: Library, row: Row): Section | undefined {
  const top = row.grandparentRatingKey ?? row.parentRatingKey ?? row.ratingKey;
  return sections.find(({ items }) => items.some(({ ratingKey }) => ratingKey === top));
}

/** A library in the list of libraries. */
export function sectionRow({ key, type, title, uuid }: Section): object {
  const { agent, scanner } = kinds[type];
  return {
    allowSync: true,
    art: `/:/resources/${type}-fanart.jpg`,
    composite: `/library/sections/${key}/composite/${madeAt}`,
    filters: true,
    refreshing: false,
    thumb: `/:/resources/${type}.png`,
    key,
    type,
    title,
    agent,
    scanner,
    language: 'en-US',
    uuid,
    updatedAt: madeAt,
    createdAt: madeAt,
    scannedAt: madeAt,
    content: true,
    directory: true,
    contentChangedAt: 1,
    hidden: 0,
    Location: [{ id: Number(key), path: `/media/${title}` }],
  };
}

/** What is said of a library around the items that are in it. */
export function aboutSection({ key, title, uuid }: Section): Readonly<Record<string, unknown>> {
  return {
    allowSync: true,
    identifier: 'com.plexapp.plugins.library',
    librarySectionID: Number(key),
    librarySectionTitle: title,
    librarySectionUUID: uuid,
    mediaTagPrefix: '/system/bundle/media/flags/',
    mediaTagVersion: madeAt,
  };
}

/** What is said around the list of all items of a library. */
export function aboutList(section: Section): Readonly<Record<string, unknown>> {
  const { title, type } = section;
  return { ...aboutSection(section), title1: title, title2: kinds[type].all, viewGroup: type, viewMode: 65592 };
}

/** What is said of an item around the list of what is below it. */
export function aboutChildren(section: Section, parent: Row): Readonly<Record<string, unknown>> {
  const { ratingKey, title, index, year, parentTitle } = parent;
  return {
    ...aboutSection(section),
    key: ratingKey,
    nocache: true,
    ...(index !== undefined && { parentIndex: index }),
    parentTitle: title,
    ...(year !== undefined && { parentYear: year }),
    title1: parentTitle ?? section.title,
    title2: title,
    viewMode: 65593,
  };
}

/** The menu entry for all episodes, which stands before a show's seasons. */
export function allEpisodesRow({ ratingKey, leafCount, viewedLeafCount, thumb }: Row): object {
  return { leafCount, thumb, viewedLeafCount, key: `/library/metadata/${ratingKey}/allLeaves`, title: 'All episodes' };
}

function withoutStreams({ Part, ...version }: MediaRow): object {
  return { ...version, Part: Part.map(({ Stream: _streams, ...part }) => part) };
}

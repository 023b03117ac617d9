import type { SectionRecord } from '../../world/records.ts';

const allTitles = { movie: 'All Movies', show: 'All Shows', artist: 'All Artists', photo: 'All Photos' } as const;

/** A library in the list of libraries. */
export function sectionRow(section: SectionRecord): object {
  const { id, type, title, agent, scanner, language, uuid, updatedAt, createdAt, scannedAt, hidden } = section;
  return {
    allowSync: true,
    art: `/:/resources/${type}-fanart.jpg`,
    composite: `/library/sections/${id}/composite/${updatedAt}`,
    filters: true,
    refreshing: section.refreshing ?? false,
    thumb: `/:/resources/${type}.png`,
    key: String(id),
    type,
    title,
    agent,
    scanner,
    language,
    uuid,
    updatedAt,
    createdAt,
    scannedAt,
    content: true,
    directory: true,
    contentChangedAt: section.contentChangedAt ?? 1,
    hidden,
    Location: section.locations,
  };
}

/** What is said of a library around the items that are in it. */
export function aboutSection({ id, title, uuid, createdAt }: SectionRecord): Readonly<Record<string, unknown>> {
  return {
    allowSync: true,
    identifier: 'com.plexapp.plugins.library',
    librarySectionID: id,
    librarySectionTitle: title,
    librarySectionUUID: uuid,
    mediaTagPrefix: '/system/bundle/media/flags/',
    mediaTagVersion: createdAt,
  };
}

/** What is said around items that are of no library, or of several. */
export function aboutLibraries(): Readonly<Record<string, unknown>> {
  return {
    allowSync: false,
    identifier: 'com.plexapp.plugins.library',
    mediaTagPrefix: '/system/bundle/media/flags/',
    mediaTagVersion,
  };
}

const mediaTagVersion = 1_767_225_600;

/** What is said around the list of all items of a library. */
export function aboutList(section: SectionRecord): Readonly<Record<string, unknown>> {
  const { title, type } = section;
  const { allowSync, ...others } = aboutSection(section);
  return {
    allowSync,
    art: `/:/resources/${type}-fanart.jpg`,
    ...others,
    ...(type !== 'movie' && { nocache: true }),
    thumb: `/:/resources/${type}.png`,
    title1: title,
    title2: allTitles[type],
    viewGroup: type,
    viewMode: viewModes[type],
  };
}

const viewModes = { movie: 65_592, show: 65_592, artist: 65_592, photo: 131_633 } as const;

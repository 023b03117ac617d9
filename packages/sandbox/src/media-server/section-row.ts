import type { SectionRecord } from '../world/records.ts';

const allTitles = { movie: 'All Movies', show: 'All Shows', artist: 'All Artists', photo: 'All Photos' } as const;

/** A library in the list of libraries. */
export function sectionRow(section: SectionRecord): object {
  const { id, type, title, agent, scanner, language, uuid, updatedAt, createdAt, scannedAt, hidden } = section;
  return {
    allowSync: true,
    art: `/:/resources/${type}-fanart.jpg`,
    composite: `/library/sections/${id}/composite/${updatedAt}`,
    filters: true,
    refreshing: false,
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
    contentChangedAt: 1,
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

/** What is said around the list of all items of a library. */
export function aboutList(section: SectionRecord): Readonly<Record<string, unknown>> {
  const { title, type } = section;
  return { ...aboutSection(section), title1: title, title2: allTitles[type], viewGroup: type, viewMode: 65592 };
}

import type { LibrarySection } from '../generated/models/sections.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { MovieSection } from './movie-section.ts';
import { MusicSection } from './music-section.ts';
import { PhotoSection } from './photo-section.ts';
import { Section } from './section.ts';
import { ShowSection } from './show-section.ts';

/** The classes of libraries, by their `type`. */
export interface SectionKinds {
  /** A library of films, or of home videos. */
  movie: MovieSection;
  /** A library of shows. */
  show: ShowSection;
  /** A library of music. */
  artist: MusicSection;
  /** A library of photos. */
  photo: PhotoSection;
}

/** The types that libraries have. */
export type SectionType = keyof SectionKinds;

const classes: Readonly<Record<string, { readonly prototype: object }>> = {
  movie: MovieSection,
  show: ShowSection,
  artist: MusicSection,
  photo: PhotoSection,
};

/** Makes a library of its data, which become it. */
export function sectionOf(server: PlexServer, data: LibrarySection): Section {
  const { prototype } = classes[data.type ?? ''] ?? Section;
  return Object.setPrototypeOf(data, Object.create(prototype, { server: { value: server } }) as object) as Section;
}

import type { TagTypeNumber } from '../generated/pms/library-tags.ts';
import type { Tag } from '../generated/models/tags.ts';
import {
  cleanBundles as clean,
  deleteCaches as emptyCaches,
  optimizeDatabase as optimize,
  refreshAllSections,
  stopAllRefreshes,
} from '../generated/pms/library-maintenance.ts';
import { getPerson, getTags } from '../generated/pms/library-tags.ts';
import { createSection } from '../generated/pms/sections.ts';
import { suggestion } from '../query/suggest.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { personIdOf, type PersonTagReference } from './person-reference.ts';
import type { Section } from './section.ts';
import { type SectionType, sectionOf } from './sections.ts';

/** A library that is to be made. */
export interface NewSection {
  /** What it is called. */
  readonly name: string;
  /** What it holds. */
  readonly type: SectionType;
  /** Its folders, as the server writes them. */
  readonly locations: readonly string[];
  /** Default: Plex's own for the type. */
  readonly agent?: string;
  /** Default: Plex's own for the type. */
  readonly scanner?: string;
  /** Default: `en-US`. */
  readonly language?: string;
  /** Its settings. */
  readonly preferences?: SettingValues;
}

const defaults: Readonly<Record<SectionType, { readonly agent: string; readonly scanner: string }>> = {
  movie: { agent: 'tv.plex.agents.movie', scanner: 'Plex Movie' },
  show: { agent: 'tv.plex.agents.series', scanner: 'Plex TV Series' },
  artist: { agent: 'tv.plex.agents.music', scanner: 'Plex Music' },
  photo: { agent: 'com.plexapp.agents.none', scanner: 'Plex Photo Scanner' },
};

/** See `Library.create`. */
export async function createLibrary(
  server: PlexServer,
  { preferences: prefs, ...section }: NewSection,
  options?: RequestOptions,
): Promise<Section> {
  if (!Object.hasOwn(defaults, section.type))
    throw new PlexUsageError(
      `There are no libraries of type “${section.type}”. ${suggestion(section.type, Object.keys(defaults))}`,
    );
  if (section.locations.length === 0) throw new PlexUsageError('A library has at least one folder.');
  const params = { ...defaults[section.type], language: 'en-US', ...section, prefs };
  const { sections } = await createSection(server.client, params, options);
  // Some versions answer without the library.
  const [made] = sections;
  if (made) return sectionOf(server, made);
  return server.library.section(section.name, section.type, options);
}

/** A kind of tags, by its name. */
export type TagKind =
  | 'tag'
  | 'genre'
  | 'collection'
  | 'director'
  | 'writer'
  | 'actor'
  | 'producer'
  | 'country'
  | 'label'
  | 'optimizedFor'
  | 'mood'
  | 'style'
  | 'format'
  | 'subformat'
  | 'similar'
  | 'studio'
  | 'network'
  | 'place';

const tagTypes: Readonly<Record<TagKind, TagTypeNumber>> = {
  tag: 0,
  genre: 1,
  collection: 2,
  director: 4,
  writer: 5,
  actor: 6,
  producer: 7,
  country: 8,
  label: 11,
  optimizedFor: 42,
  mood: 300,
  style: 301,
  format: 302,
  subformat: 303,
  similar: 305,
  studio: 318,
  network: 319,
  place: 400,
};

/** See `Library.tags`. */
export async function readTags(
  server: PlexServer,
  kind: TagKind | TagTypeNumber,
  options?: RequestOptions,
): Promise<readonly Tag[]> {
  if (typeof kind === 'string' && !Object.hasOwn(tagTypes, kind))
    throw new PlexUsageError(`There are no tags “${kind}”. ${suggestion(kind, Object.keys(tagTypes))}`);
  const type = typeof kind === 'string' ? tagTypes[kind] : kind;
  return (await getTags(server.client, { type }, options)).tags;
}

/** See `Library.person`. */
export async function readPerson(
  server: PlexServer,
  person: PersonTagReference,
  options?: RequestOptions,
): Promise<Tag> {
  const personId = personIdOf(person);
  const { tags } = await getPerson(server.client, { personId }, options);
  const [found] = tags;
  if (found === undefined) throw new PlexUsageError(`The server gave no person for ${personId}.`);
  return found;
}

/** See `Library.emptyTrash`. */
export async function emptyAllTrash({ library }: PlexServer, options?: RequestOptions): Promise<void> {
  for (const section of await library.sections(options)) await section.emptyTrash(options);
}

/** See `Library.deletePreviews`. */
export async function deleteAllPreviews({ library }: PlexServer, options?: RequestOptions): Promise<void> {
  for (const section of await library.sections(options)) await section.deletePreviews(options);
}

/** See `Library.deleteCaches`. */
export async function deleteCaches(server: PlexServer, options?: RequestOptions): Promise<void> {
  await emptyCaches(server.client, undefined, options);
}

/** See `Library.scanAll`. */
export async function scanAll(server: PlexServer, force: boolean | undefined, options: JobOptions): Promise<void> {
  const call = refreshAllSections(server.client, { force }, options);
  await runJob(server, call, options, ({ type = '' }) => type.startsWith('library.'));
}

/** See `Library.cancelScans`. */
export async function cancelScans(server: PlexServer, options?: RequestOptions): Promise<void> {
  await stopAllRefreshes(server.client, undefined, options);
}

/** See `Library.cleanBundles`. */
export async function cleanBundles(server: PlexServer, options: JobOptions): Promise<void> {
  const call = clean(server.client, { async: true }, options);
  await runJob(server, call, options, ({ type }) => type === 'library.clean.bundles');
}

/** See `Library.optimizeDatabase`. */
export async function optimizeDatabase(server: PlexServer, options: JobOptions): Promise<void> {
  const call = optimize(server.client, { async: true }, options);
  await runJob(server, call, options, ({ type }) => type === 'library.optimize');
}

import type { Activity } from '../generated/models/activities.ts';
import type { Setting } from '../generated/models/settings.ts';
import { listProviders } from '../generated/pms/media-providers.ts';
import { type CommonItem, getCommon, updateItems } from '../generated/pms/sections-edit.ts';
import {
  cancelRefresh,
  deleteIndexes,
  deleteIntros as deleteIntrosOf,
  emptyTrash as emptyTrashOf,
  getRefreshLibraryMetadata,
  getSectionTimeline,
  type SectionTimeline,
  startAnalysis,
} from '../generated/pms/sections-maintenance.ts';
import { getSectionPreferences } from '../generated/pms/sections-preferences.ts';
import { deleteLibrarySection, editSection } from '../generated/pms/sections.ts';
import { type LockName, lockNames, wireName } from '../items/edit-fields.ts';
import type { Item } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { suggestion } from '../query/suggest.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { checkedValues, type SettingValues } from '../server/setting-values.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { keyOf } from './section-key.ts';
import type { SectionUpkeep } from './section-upkeep.ts';

/** What can be changed of a library. What is left out stays as it is. */
export interface SectionChanges {
  /** What it is called. */
  readonly name?: string;
  /** For instance `en-US`. */
  readonly language?: string;
  /** What describes its items. */
  readonly agent?: string;
  /** What finds its files. */
  readonly scanner?: string;
  /** All its folders. */
  readonly locations?: readonly string[];
}

/** How much a library holds. Undefined where the server does not say. */
export interface SectionTotals {
  /** How long all its items are, in milliseconds. */
  readonly duration: number | undefined;
  /** How large all its files are, in bytes. */
  readonly storage: number | undefined;
}

type Request = RequestOptions | undefined;

/** Scans a library, or with `force` reads all its metadata anew. */
export async function scan(
  section: SectionUpkeep,
  what: { readonly path?: string | undefined; readonly force?: boolean },
  options: JobOptions,
): Promise<void> {
  const call = getRefreshLibraryMetadata(section.server.client, { sectionId: keyOf(section), ...what }, options);
  await runJob(section.server, call, options, (activity) => isAbout(activity, section));
}

/** Analyses a library. */
export async function analyze(section: SectionUpkeep, options: JobOptions): Promise<void> {
  const call = startAnalysis(section.server.client, { sectionId: keyOf(section) }, options);
  await runJob(section.server, call, options, (activity) => isAbout(activity, section));
}

function isAbout({ type = '', context, title = '' }: Activity, section: SectionUpkeep): boolean {
  if (!type.startsWith('library.') && !type.startsWith('media.')) return false;
  // The library is only told a moment after the work has begun; until then its title tells.
  return context?.librarySectionId === undefined
    ? title.includes(section.title ?? '')
    : context.librarySectionId === keyOf(section);
}

/** Ends a scan. */
export async function cancelScan(section: SectionUpkeep, options: Request): Promise<void> {
  await cancelRefresh(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Empties the trash. */
export async function emptyTrash(section: SectionUpkeep, options: Request): Promise<void> {
  await emptyTrashOf(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Deletes the preview pictures. */
export async function deletePreviews(section: SectionUpkeep, options: Request): Promise<void> {
  await deleteIndexes(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Deletes the markers of openings. */
export async function deleteIntros(section: SectionUpkeep, options: Request): Promise<void> {
  await deleteIntrosOf(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Changes a library. Servers want its agent in every change. */
export async function edit(
  section: SectionUpkeep,
  { agent, ...changes }: SectionChanges,
  options: Request,
): Promise<void> {
  const params = { ...changes, sectionId: keyOf(section), agent: agentOf(section, agent) };
  await editSection(section.server.client, params, options);
}

function agentOf({ agent, title }: SectionUpkeep, wanted?: string): string {
  const name = wanted ?? agent;
  if (name === undefined)
    throw new PlexUsageError(`The server did not say which agent “${title}” has: give it as \`agent\`.`);
  return name;
}

/** Adds folders. */
export async function addLocations(section: SectionUpkeep, paths: readonly string[], options: Request): Promise<void> {
  await edit(section, { locations: [...new Set([...pathsOf(section), ...paths])] }, options);
}

/** Takes folders off. */
export async function removeLocations(
  section: SectionUpkeep,
  paths: readonly string[],
  options: Request,
): Promise<void> {
  const have = pathsOf(section);
  const other = paths.find((path) => !have.includes(path));
  if (other !== undefined)
    throw new PlexUsageError(`“${section.title}” has no folder ${other}. It has: ${have.join(', ')}.`);
  const locations = have.filter((path) => !paths.includes(path));
  if (locations.length === 0) throw new PlexUsageError(`“${section.title}” has to keep at least one folder.`);
  await edit(section, { locations }, options);
}

function pathsOf({ locations }: SectionUpkeep): string[] {
  return locations.flatMap(({ path }) => path ?? []);
}

/** Deletes a library. */
export async function deleteSection(section: SectionUpkeep, options: Request): Promise<void> {
  await deleteLibrarySection(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Reads the settings. */
export async function readPreferences(section: SectionUpkeep, options: Request): Promise<readonly Setting[]> {
  return (await getSectionPreferences(section.server.client, { sectionId: keyOf(section) }, options)).settings;
}

/** Changes settings. */
export async function writePreferences(section: SectionUpkeep, values: SettingValues, options: Request): Promise<void> {
  const prefs = checkedValues(await readPreferences(section, options), values);
  await editSection(section.server.client, { sectionId: keyOf(section), agent: agentOf(section), prefs }, options);
}

/** Sets settings to their defaults. */
export async function resetPreferences(section: SectionUpkeep, options: Request): Promise<void> {
  const settings = await readPreferences(section, options);
  const prefs = Object.fromEntries(
    settings.flatMap(({ id, default: value }) => (id === undefined || value === undefined ? [] : [[id, value]])),
  );
  await editSection(section.server.client, { sectionId: keyOf(section), agent: agentOf(section), prefs }, options);
}

/** Locks or unlocks a field. */
export async function lockAll(
  section: SectionUpkeep,
  field: LockName,
  type: ItemType,
  isLocked: boolean,
  options: Request,
): Promise<void> {
  if (!lockNames.includes(field))
    throw new PlexUsageError(`There is no field “${field}” that can be locked. ${suggestion(field, lockNames)}`);
  const edits = { [`${wireName(field)}.locked`]: isLocked };
  const params = { sectionId: keyOf(section), type: typeNumbers[checkedType(type)], edits };
  await updateItems(section.server.client, params, options);
}

function checkedType(type: ItemType): ItemType {
  if (Object.hasOwn(typeNumbers, type)) return type;
  throw new PlexUsageError(`There is no type “${type}”. ${suggestion(type, Object.keys(typeNumbers))}`);
}

/** Reads what items have in common. */
export async function readCommon(
  section: SectionUpkeep,
  items: readonly Item[],
  options: Request,
): Promise<CommonItem | undefined> {
  const [first] = items;
  if (first === undefined) return undefined;
  const other = items.find(({ type }) => type !== first.type);
  if (other)
    throw new PlexUsageError(
      `Only items of one type have something in common: these are of type ${first.type} and ${other.type}.`,
    );
  const params = { sectionId: keyOf(section), type: typeNumbers[first.type as ItemType], ids: items.map(ratingKeyOf) };
  return (await getCommon(section.server.client, params, options)).commons[0];
}

/** Reads when a library last changed. */
export function readTimeline(section: SectionUpkeep, options: Request): PromiseLike<SectionTimeline> {
  return getSectionTimeline(section.server.client, { sectionId: keyOf(section) }, options);
}

/** Reads how much a library holds, of the list of what the server has. */
export async function readTotals(section: SectionUpkeep, options: Request): Promise<SectionTotals> {
  const { providers } = await section.server.client.call(listProviders, { includeStorage: true }, options);
  const directories = providers.flatMap(({ features }) => features.flatMap((feature) => feature.directories));
  const { durationTotal, storageTotal } = directories.find(({ id }) => id === keyOf(section))?.extra ?? {};
  const count = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));
  return { duration: count(durationTotal), storage: count(storageTotal) };
}

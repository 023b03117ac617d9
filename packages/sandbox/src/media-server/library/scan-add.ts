import { catalogue } from '../../seed/media-catalogue.ts';
import { itemsTitled } from '../../query/lookup.ts';
import { secondsOf } from '../../world/clock.ts';
import { isKeyOf } from '../../world/keys.ts';
import { changeItem, tellOfItem } from '../../world/library-changes.ts';
import type { DiskFile } from '../../world/records-activities.ts';
import type { Fields, ItemRecord, MediaRecord, SectionRecord, SectionType } from '../../world/records.ts';
import { sortedBy } from '../../world/sort-title.ts';
import { digitsFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import type { NamedItem } from './scan-names.ts';

const usualSources: Readonly<Record<SectionType, string>> = {
  movie: 'film.mp4',
  show: 'episode.mp4',
  artist: 'track.mp3',
  photo: 'photo.jpg',
};

/** An item that a scan made, or gave another version. */
export interface Touched {
  readonly id: number;
  readonly isNew: boolean;
}

/** Makes an item of a file, with the items above it that are not there yet. A film or episode that is there gets another version. */
export function addFile(
  world: World,
  section: SectionRecord,
  named: readonly NamedItem[],
  file: DiskFile,
): readonly Touched[] {
  const touched: Touched[] = [];
  let parent: ItemRecord | undefined;
  for (const [depth, name] of named.entries()) {
    const isFile = depth === named.length - 1;
    const existing = find(world, section, name, parent, isFile);
    if (existing && isFile)
      changeItem(world, existing.id, (item) => ({ ...item, media: [...item.media, mediaOf(world, section, file)] }));
    const item: ItemRecord = existing ?? make(world, section, name, parent, isFile ? file : undefined);
    if (!existing || isFile) touched.push({ id: item.id, isNew: existing === undefined });
    parent = item;
  }
  return touched;
}

function find(
  world: World,
  section: SectionRecord,
  { type, title, index, fields }: NamedItem,
  parent: ItemRecord | undefined,
  isFile: boolean,
): ItemRecord | undefined {
  // Photos and tracks are what their files are: there is none that has two.
  if (isFile && (type === 'photo' || type === 'track')) return undefined;
  const candidates = parent ? world.hierarchy.childrenOf(parent.id) : itemsTitled(world, section, type, title);
  for (const item of candidates) {
    if (item.type !== type || (parent === undefined && item.parentId !== undefined)) continue;
    const isNumbered = type === 'season' || type === 'episode';
    if (isNumbered ? item.index !== index : item.title.toLowerCase() !== title.toLowerCase()) continue;
    if (['year', 'editionTitle'].some((name) => isFile && fields[name] !== item.fields[name])) continue;
    return item;
  }
  return undefined;
}

function make(
  world: World,
  section: SectionRecord,
  { type, title, index, fields, guids }: NamedItem,
  parent: ItemRecord | undefined,
  file: DiskFile | undefined,
): ItemRecord {
  const id = world.store.next('item');
  const now = secondsOf(world.clock);
  const media = file ? [mediaOf(world, section, file)] : [];
  const { title: known = title, index: place = index, ...found } = file?.fields ?? {};
  const duration = media[0]?.fields.duration;
  const item: ItemRecord = {
    id,
    type,
    sectionId: section.id,
    ...(parent && { parentId: parent.id }),
    guid: ownGuids[section.agent]?.(id) ?? guidFor(section, type, title, fields),
    title: String(known),
    ...(place !== undefined && { index: Number(place) }),
    addedAt: now,
    updatedAt: now,
    fields: { ...sortedBy(type, String(known)), ...fields, ...(duration !== undefined && { duration }), ...found },
    tags: {},
    guids,
    media,
    chapters: [],
    markers: [],
    locked: [],
  };
  world.tables.items.set(id, item);
  tellOfItem(world, item, { state: 0, metadataState: 'created', ...(file && { mediaState: 'analyzing' }) });
  return item;
}

/** The identifiers in libraries whose agents look nothing up. */
const ownGuids: Readonly<Record<string, (id: number) => string>> = {
  'com.plexapp.agents.none': (id) => `local://${id}`,
  'tv.plex.agents.none': (id) => `tv.plex.agents.none://${id}`,
};

/** The identifier that Plex's own agents give: the same for the same title and year. */
export function guidFor(section: SectionRecord, type: string, title: string, { year }: Fields): string {
  return `plex://${type}/${digitsFor(`${section.type} ${type} ${title} ${String(year)}`, 24)}`;
}

function mediaOf(world: World, section: SectionRecord, { path, source, size, fields }: DiskFile): MediaRecord {
  const name = source ?? usualSources[section.type];
  const known = isKeyOf(catalogue, name) ? catalogue[name] : undefined;
  const id = world.store.next('part');
  const ending = path.slice(path.lastIndexOf('.'));
  const length: Fields = fields.duration === undefined ? {} : { duration: fields.duration };
  return {
    id: world.store.next('media'),
    fields: { ...known?.media, ...length },
    parts: [
      {
        id,
        source: name,
        fields: {
          key: `/library/parts/${id}/${secondsOf(world.clock)}/file${ending}`,
          ...known?.part,
          ...length,
          file: path,
          size: size === 0 ? (known?.size ?? 0) : size,
        },
        streams: (known?.streams ?? []).map((stream) => ({ id: world.store.next('stream'), ...stream })),
      },
    ],
  };
}

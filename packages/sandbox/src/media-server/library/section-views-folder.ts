import { getFolders, getSectionFolder } from 'plexjs/operations';
import { container, refusal, windowOf } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { Ask } from '../../http/ask.ts';
import { evaluateWithin } from '../../query/evaluate.ts';
import { Bits } from '../../query/index/bits.ts';
import { folderNumber, namesIn } from '../../query/index/path-order.ts';
import type { ItemList } from '../../query/item-list.ts';
import { seenPlaces } from '../../query/restrictions.ts';
import { ladder, levelSchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord } from '../../world/records.ts';
import { listedRow } from '../items/item-row.ts';
import { aboutMenu, inSection } from './section-list.ts';
import { aboutList } from './section-row.ts';

/** A library as its files lie on the disk. */
export const sectionFolderRoutes: readonly Route[] = [
  stateful(
    getFolders,
    inSection((ask, section) => {
      const rows = section.locations.map(({ id, path }) => ({
        fastKey: `/library/sections/${section.id}/all?location=${id}`,
        key: String(id),
        title: path,
      }));
      return container(ask, { size: rows.length, ...aboutMenu(section), Directory: rows });
    }),
  ),
  stateful(
    getSectionFolder,
    inSection((ask, section) => {
      const folder = folderAsked(ask, section, ask.number('parent'));
      if (folder === undefined) return refusal(404);
      const { start, size } = windowOf(ask);
      const total = folder.folders.total + folder.items.total;
      const end = size === undefined ? total : start + size;
      const directories = folder.folders
        .slice(start, end)
        .map((names) => ({ key: folderKey(section, names), title: names.at(-1) ?? '' }));
      const items = folder.items
        .slice(Math.max(0, start - folder.folders.total), Math.max(0, end - folder.folders.total))
        .map((item) => listedRow(ask, item));
      return container(ask, {
        size: directories.length + items.length,
        ...(size !== undefined && { totalSize: total, offset: start }),
        ...aboutList(section),
        title2: folder.title,
        // In JSON folders stand among the items (seen with 1.26), in XML as directories beside them.
        ...(ask.wantsJson
          ? listed('Metadata', [...directories, ...items])
          : { ...listed('Directory', directories), ...listed('Metadata', items) }),
      });
    }),
  ),
];

const listed = (name: string, rows: readonly object[]): object => (rows.length > 0 ? { [name]: rows } : {});

/** A folder as a library shows it. */
interface Folder {
  readonly title: string;
  readonly folders: { readonly total: number; readonly slice: (start: number, end: number) => readonly Names[] };
  readonly items: ItemList;
}

/** The names of a folder from the root of the disk on. */
type Names = readonly string[];

/** A folder of a library by its number. The topmost is the library's place on the disk, or shows its places where it has several. */
function folderAsked(ask: Ask, section: SectionRecord, number: number | undefined): Folder | undefined {
  const roots = section.locations.map(({ path }) => namesIn(path));
  const [only, ...others] = roots;
  const isTop = number === undefined || (others.length === 0 && number === folderNumber(only ?? []));
  if (isTop && (only === undefined || others.length > 0))
    return {
      title: topTitle,
      folders: { total: roots.length, slice: (start, end) => roots.slice(start, end) },
      items: { total: 0, slice: () => [] },
    };
  const schema = levelSchema(section.type, ladder(section.type).at(-1) ?? '');
  if (schema === undefined) return undefined;
  const accountId = ask.account?.id ?? 0;
  const { scope, bits } = seenPlaces(ask.world, accountId, section, schema);
  const paths = scope.paths();
  const range = isTop ? (paths.folder(only ?? []) ?? { names: only ?? [], start: 0, end: 0 }) : paths.numbered(number);
  if (range === undefined || !roots.some((root) => root.every((name, at) => name === range.names[at])))
    return undefined;
  const { folders, files } = paths.content(range, bits);
  if (!isTop && folders.length + files.length === 0) return undefined;
  const within = new Bits(scope.size);
  for (const file of files) within.add(paths.placeOf(file));
  return {
    title: isTop ? topTitle : (range.names.at(-1) ?? ''),
    folders: {
      total: folders.length,
      slice: (start, end) =>
        Array.from(folders.subarray(start, end), (file) =>
          namesIn(paths.pathOf(file)).slice(0, range.names.length + 1),
        ),
    },
    items: evaluateWithin(ask.world, accountId, section, schema, within),
  };
}

const topTitle = 'By Folder';

function folderKey(section: SectionRecord, names: Names): string {
  return `/library/sections/${section.id}/folder?parent=${folderNumber(names)}`;
}

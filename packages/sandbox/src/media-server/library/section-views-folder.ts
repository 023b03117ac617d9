import { getFolders, getSectionFolder } from 'plexjs/operations';
import { container, refusal, windowOf } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { ladder, levelSchema } from '../../query/schema/library-schema.ts';
import { hashOf } from '../../world/derived.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
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
      const level = levelSchema(section.type, ladder(section.type).at(-1) ?? '');
      const leaves = evaluateQuery(ask.world, ask.account?.id ?? 0, section, `type=${level?.number}`);
      const tree = treeOf(section, leaves.slice(0, leaves.total));
      const folder = folderAsked(tree, section, ask.number('parent'));
      if (folder === undefined) return refusal(404);
      const folders = [...folder.folders.keys()].sort();
      const { start, size } = windowOf(ask);
      const total = folders.length + folder.items.length;
      const end = size === undefined ? total : start + size;
      const directories = folders
        .slice(start, end)
        .map((path) => ({ key: folderKey(section, path), title: nameOf(path) }));
      const items = folder.items
        .slice(Math.max(0, start - folders.length), Math.max(0, end - folders.length))
        .map((item) => listedRow(ask, item));
      return container(ask, {
        size: directories.length + items.length,
        ...(size !== undefined && { totalSize: total, offset: start }),
        ...aboutList(section),
        title2: folder === tree ? 'By Folder' : nameOf(folder.path),
        // In JSON folders stand among the items (seen with 1.26), in XML as directories beside them.
        ...(ask.wantsJson
          ? listed('Metadata', [...directories, ...items])
          : { ...listed('Directory', directories), ...listed('Metadata', items) }),
      });
    }),
  ),
];

const listed = (name: string, rows: readonly object[]): object => (rows.length > 0 ? { [name]: rows } : {});

interface Folder {
  readonly path: string;
  readonly folders: Map<string, Folder>;
  readonly items: ItemRecord[];
}

/** The folders of a library below one root: those of its places on the disk, or what is in the only one. */
function treeOf({ locations }: SectionRecord, items: readonly ItemRecord[]): Folder {
  const roots = locations.map(({ path }) => newFolder(path));
  for (const item of items) {
    const file = item.media[0]?.parts[0]?.fields.file;
    const root = typeof file === 'string' ? roots.find(({ path }) => file.startsWith(path)) : undefined;
    if (root) folderOf(root, String(file)).items.push(item);
  }
  const [only, ...others] = roots;
  if (only && others.length === 0) return only;
  return { ...newFolder(''), folders: new Map(roots.map((root) => [root.path, root])) };
}

/** The folder that a file is in, made where it is not there yet. */
function folderOf(root: Folder, file: string): Folder {
  const separator = root.path.includes('\\') ? '\\' : '/';
  const names = file.slice(root.path.length).split(/[/\\]/).filter(Boolean).slice(0, -1);
  let folder = root;
  for (const name of names) {
    const path = `${folder.path.replace(/[/\\]$/, '')}${separator}${name}`;
    const next = folder.folders.get(path) ?? newFolder(path);
    folder.folders.set(path, next);
    folder = next;
  }
  return folder;
}

function newFolder(path: string): Folder {
  return { path, folders: new Map(), items: [] };
}

function folderAsked(tree: Folder, section: SectionRecord, number: number | undefined): Folder | undefined {
  if (number === undefined || numberOf(section, tree.path) === number) return tree;
  for (const folder of tree.folders.values()) {
    const found = folderAsked(folder, section, number);
    if (found) return found;
  }
  return undefined;
}

function folderKey(section: SectionRecord, path: string): string {
  return `/library/sections/${section.id}/folder?parent=${numberOf(section, path)}`;
}

/** The number that a folder has in paths. */
function numberOf({ id }: SectionRecord, path: string): number {
  return hashOf(`${id} ${path}`) % 1_000_000_007;
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).findLast(Boolean) ?? path;
}

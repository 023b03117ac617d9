import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** The folders of a show or an artist: those right below the library's that the files are in. */
export function locationsOf({ hierarchy, tables }: World, item: ItemRecord): readonly string[] {
  const roots = tables.sections.get(item.sectionId)?.locations.map(({ path }) => path) ?? [];
  const folders = hierarchy
    .leavesOf(item.id)
    .flatMap(({ media }) => media.flatMap(({ parts }) => parts.map(({ fields }) => String(fields.file ?? ''))))
    .filter((file) => file !== '')
    .map((file) => topFolder(file, roots));
  return [...new Set(folders)];
}

function topFolder(file: string, roots: readonly string[]): string {
  const separator = file.includes('\\') ? '\\' : '/';
  const folders = file.split(separator).slice(0, -1);
  const root = roots.find((path) => file.startsWith(`${path}${separator}`));
  return folders.slice(0, root === undefined ? undefined : root.split(separator).length + 1).join(separator);
}

import { namesIn } from '../../query/index/path-order.ts';
import { wholeShelves } from '../../query/lookup.ts';
import { base64Of, bytesOfBase64 } from '../../world/base64.ts';
import type { World } from '../../world/world.ts';

/** A name in a folder. */
interface Entry {
  readonly path: string;
  readonly name: string;
}

/** What is in a folder of the server's disk. */
export interface Folder {
  readonly folders: readonly Entry[];
  readonly files: readonly Entry[];
}

/** The folder at a path of the disk that the items' files and the libraries make; undefined where there is none. */
export function folderAt(world: World, path: string): Folder | undefined {
  const names = namesIn(path);
  const folders = new Map<string, Entry>();
  const files = new Map<string, Entry>();
  let exists = names.length === 0;
  const note = (own: readonly string[], isFolder: boolean): void => {
    if (!names.every((name, at) => name === own[at]) || own.length < names.length) return;
    if (own.length > names.length || isFolder) exists = true;
    const name = own[names.length];
    if (name === undefined) return;
    const entries = isFolder || own.length > names.length + 1 ? folders : files;
    entries.set(name, { path: `/${[...names, name].join('/')}`, name });
  };
  for (const { path: own, isFolder } of ownPaths(world)) note(namesIn(own), isFolder);
  const gone = new Set(Array.from(world.tables.files.values(), (file) => (file.exists ? '' : file.path)));
  for (const { scope } of wholeShelves(world, world.tables.sections.values())) {
    const paths = scope.paths();
    const range = paths.folder(names);
    if (range === undefined) continue;
    const isGone = gone.size > 0 ? (file: number): boolean => gone.has(paths.pathOf(file)) : undefined;
    const content = paths.content(range, scope.present, isGone);
    for (const file of [...content.folders, ...content.files]) note(namesIn(paths.pathOf(file)), false);
  }
  return exists ? { folders: sorted(folders), files: sorted(files) } : undefined;
}

/** A path as it stands in the keys of folders: in base64, of UTF-8. */
export function encodedPath(path: string): string {
  return base64Of(new TextEncoder().encode(path));
}

/** The path that a key holds; undefined for what is no base64. */
export function decodedPath(text: string): string | undefined {
  const bytes = bytesOfBase64(text);
  return bytes && new TextDecoder().decode(bytes);
}

/** The places of the libraries, and the files that were put on the disk. */
function* ownPaths({ tables }: World): Generator<{ readonly path: string; readonly isFolder: boolean }> {
  for (const { locations } of tables.sections.values())
    for (const { path } of locations) yield { path, isFolder: true };
  for (const { path, exists } of tables.files.values()) if (exists) yield { path, isFolder: false };
}

function sorted(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

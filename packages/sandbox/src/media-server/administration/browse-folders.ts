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
  const base = path === '/' ? '/' : `${path.replace(/\/+$/, '')}/`;
  const folders = new Map<string, Entry>();
  const files = new Map<string, Entry>();
  let exists = path === '/';
  for (const { path: own, isFolder } of pathsOf(world)) {
    if (isFolder && `${own}/` === base) exists = true;
    if (!own.startsWith(base)) continue;
    exists = true;
    const [name = '', ...rest] = own.slice(base.length).split('/');
    if (name === '') continue;
    const entries = isFolder || rest.length > 0 ? folders : files;
    entries.set(name, { path: `${base}${name}`, name });
  }
  return exists ? { folders: sorted(folders), files: sorted(files) } : undefined;
}

/** A path as it stands in the keys of folders: in base64, of UTF-8. */
export function encodedPath(path: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(path)));
}

/** The path that a key holds; undefined for what is no base64. */
export function decodedPath(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function* pathsOf({ tables }: World): Generator<{ readonly path: string; readonly isFolder: boolean }> {
  for (const { locations } of tables.sections.values())
    for (const { path } of locations) yield { path, isFolder: true };
  const gone = new Set([...tables.files.values()].filter(({ exists }) => !exists).map(({ path }) => path));
  for (const { path, exists } of tables.files.values()) if (exists) yield { path, isFolder: false };
  for (const { media } of tables.items.values())
    for (const { parts } of media)
      for (const { fields } of parts)
        if (typeof fields.file === 'string' && !gone.has(fields.file)) yield { path: fields.file, isFolder: false };
}

function sorted(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

import { namesIn } from '../../query/index/path-order.ts';
import { itemsWith, wholeShelves } from '../../query/lookup.ts';
import { isBelow } from '../../world/paths.ts';
import type { Fields } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** What is said of a file that is put on the disk. */
export interface FileDescription {
  /** In bytes. Default: the size of what is given out for it. */
  readonly size?: number;
  /** Which of the sandbox's files is given out for it: `film.mp4`, `track.mp3`, ... Default: by the kind of the library. */
  readonly source?: string;
  /** What is in it, where it is text: a list of files, subtitles. */
  readonly text?: string;
  /** What a scan finds out about it beside what its name says: `title`, `year`, `summary`, `duration`, ... */
  readonly fields?: Fields;
}

/** The disk of the server. What is put there becomes items with the next scan, and what is taken away goes into the trash. */
export interface Disk {
  /**
   * Puts a file there.
   *
   * ```ts
   * sandbox.disk.add('/media/Films/New (2026).mkv', { fields: { summary: 'Just out.' } });
   * ```
   */
  readonly add: (path: string, about?: FileDescription) => void;
  /** Takes a file away, or all that is in a folder. Gives how many files that were. */
  readonly remove: (path: string) => number;
  /** The paths of all files below a folder. */
  readonly list: (folder?: string) => readonly string[];
}

/** The disk of a world. */
export function diskOf(world: World): Disk {
  const { files } = world.tables;
  return {
    add: (path, { size = 0, fields = {}, ...about } = {}) => {
      if (!path.startsWith('/'))
        throw new TypeError(
          `"${path}" is no path of the server's disk; begin it with a slash, like "/media/Films/New (2026).mkv".`,
        );
      files.set(path, { path, exists: true, size, fields, ...about });
    },
    remove: (path) => {
      const gone = filesBelow(world, path);
      for (const file of gone) files.set(file, { size: 0, fields: {}, ...files.get(file), path: file, exists: false });
      return gone.length;
    },
    list: (folder = '/') => filesBelow(world, folder).toSorted(),
  };
}

/** The path where there is a file, and those of all files below it: of items, and those that were put there. */
function filesBelow(world: World, path: string): readonly string[] {
  const { files, sections } = world.tables;
  const put = [...files.values()].filter(({ exists }) => exists).map((file) => file.path);
  const own = itemsWith(world, 'file', path).map(() => path);
  const ofItems = wholeShelves(world, sections.values()).flatMap(({ scope }) => scope.paths().below(namesIn(path)));
  const found = [...put, ...[...own, ...ofItems].filter((file) => !files.has(file))];
  return [...new Set(found)].filter((file) => isBelow(file, path));
}

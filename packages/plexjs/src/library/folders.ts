import type { Item as ItemData } from '../generated/models/items.ts';
import { getSectionFolder } from '../generated/pms/sections-views.ts';
import { type IncludeOptions, includeParams } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import { List } from '../paging/list.ts';
import type { Range, Slice } from '../paging/source.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexDecodeError } from '../transport/errors.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { keyOf } from './section-key.ts';
import type { SectionUpkeep } from './section-upkeep.ts';

/** A folder of a library. */
export interface SectionFolder {
  /** Its address, for instance `/library/sections/1/folder?parent=489`. */
  readonly key: string;
  /** What it is called on the disk. */
  readonly title: string;
}

/** What is right in a folder of a library. */
export interface FolderContents {
  /** The folders in it. */
  readonly folders: readonly SectionFolder[];
  /** The items whose files are in it. */
  readonly items: readonly Item[];
}

/** A folder of a library, as `walk` comes by it. */
export interface WalkedSectionFolder extends FolderContents {
  /** The titles of the folders from where the walk began down to this one. Empty there. */
  readonly names: readonly string[];
}

/** Where a walk over folders begins, and what the items in them are to bring along. */
export interface FolderWalkOptions extends IncludeOptions, RequestOptions {
  /** The folder to begin at. Default: the top. */
  readonly from?: Pick<SectionFolder, 'key'>;
  /** How many folders and items one request asks for, 1 to 1000. Default: 200. */
  readonly pageSize?: number;
}

/** See `Section.folder`. */
export async function readFolder(
  section: SectionUpkeep,
  folder: Pick<SectionFolder, 'key'> | undefined,
  options: RequestOptions = {},
): Promise<FolderContents> {
  const { items } = await entriesOf(section, folder && numberOf(folder), {})({}, options);
  return contentsOf(items);
}

/** See `Section.walk`. */
export async function* walkFolders(
  section: SectionUpkeep,
  { from, ...options }: FolderWalkOptions = {},
): AsyncGenerator<WalkedSectionFolder, void, undefined> {
  yield* below(section, [], from ? [numberOf(from)] : [], options);
}

/** @param above The numbers of the folders from where the walk began down to this one. */
async function* below(
  section: SectionUpkeep,
  names: readonly string[],
  above: readonly string[],
  options: Omit<FolderWalkOptions, 'from'>,
): AsyncGenerator<WalkedSectionFolder, void, undefined> {
  // Any number of folders may be in one, so those of a page are gone into before the next page is kept.
  for await (const page of new List(entriesOf(section, above.at(-1), options), options).pages()) {
    const contents = contentsOf(page);
    yield { names, ...contents };
    for (const folder of contents.folders) {
      const number = numberOf(folder);
      if (above.includes(number))
        throw new PlexDecodeError(
          `The server says that the folder “${folder.title}” is in itself, at “${names.join('/')}”.`,
        );
      yield* below(section, [...names, folder.title], [...above, number], options);
    }
  }
}

type Entry = SectionFolder | Item;

function entriesOf(
  section: SectionUpkeep,
  parent: string | undefined,
  options: IncludeOptions,
): (range: Partial<Range>, request: RequestOptions) => Promise<Slice<Entry>> {
  return async (range, request) => {
    const sectionId = keyOf(section);
    const params = { ...includeParams(options, ['guids']), ...range, sectionId, parent };
    const { directories, items, offset, totalSize } = await getSectionFolder(section.server.client, params, request);
    // In XML folders are directories, in JSON they stand among the items.
    const folders = [...directories, ...items.filter(isRowOfFolder)].map(({ key = '', title = '' }) => ({
      key,
      title,
    }));
    const others = items.filter((item) => !isRowOfFolder(item)).map((data) => section.server.bind(data));
    // Only the list says which library they are in.
    for (const item of others) item.librarySectionId ??= sectionId;
    return { items: [...folders, ...others], offset, totalSize };
  };
}

const isRowOfFolder = ({ key = '' }: ItemData): boolean => folderKey.test(key);
const isItem = (entry: Entry): entry is Item => 'isPartial' in entry;
const isFolder = (entry: Entry): entry is SectionFolder => !isItem(entry);

function contentsOf(entries: readonly Entry[]): FolderContents {
  return { folders: entries.filter(isFolder), items: entries.filter(isItem) };
}

const folderKey = /\/folder\?(?:.*&)?parent=(\d+)/;

function numberOf({ key }: Pick<SectionFolder, 'key'>): string {
  const number = folderKey.exec(key)?.[1];
  if (number === undefined)
    throw new PlexUsageError(`“${key}” is no folder of a library. Take one that \`folder()\` or \`walk()\` gave.`);
  return number;
}

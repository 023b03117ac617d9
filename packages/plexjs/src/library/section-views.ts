import type { Directory, FirstCharacter } from '../generated/models/directories.ts';
import { getSectionFirstCharacters } from '../generated/pms/sections-choices.ts';
import { getSectionFolder } from '../generated/pms/sections-views.ts';
import type { Item } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { keyOf } from './section-key.ts';
import type { SectionUpkeep } from './section-upkeep.ts';

/** See `Section.folder`. */
export async function readFolder(
  section: SectionUpkeep,
  folder: Pick<Directory, 'key'> | undefined,
  options?: RequestOptions,
): Promise<{ readonly folders: readonly Directory[]; readonly items: readonly Item[] }> {
  const parent = folder && /[?&]parent=(\d+)/.exec(folder.key ?? '')?.[1];
  if (folder && parent === undefined)
    throw new PlexUsageError(`“${folder.key ?? ''}” is no folder of a library. Take one that \`folder()\` gave.`);
  const params = { sectionId: keyOf(section), parent, includeGuids: true };
  const { directories, items } = await getSectionFolder(section.server.client, params, options);
  return { folders: directories, items: items.map((item) => section.server.bind(item)) };
}

/** See `Section.firstCharacters`. */
export async function readFirstCharacters(
  section: SectionUpkeep,
  type: ItemType | undefined,
  options?: RequestOptions,
): Promise<readonly FirstCharacter[]> {
  const params = { sectionId: keyOf(section), type: type && typeNumbers[type] };
  return (await getSectionFirstCharacters(section.server.client, params, options)).characters;
}

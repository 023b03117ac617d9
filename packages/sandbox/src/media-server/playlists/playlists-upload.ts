import { uploadPlaylist } from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { itemsWith } from '../../query/lookup.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { addToPlaylist, fits, kindOf, makePlaylist } from './playlists-content.ts';

/** Makes playlists of M3U files on the server's disk. */
export const playlistUploadRoutes: readonly Route[] = [
  stateful(
    uploadPlaylist,
    (ask) => {
      const { world } = ask;
      const section = world.tables.sections.get(ask.number('sectionID') ?? 0);
      const path = ask.text('path');
      if (path === undefined || section === undefined) return refusal(400);
      const made = playlistFiles(world, path).filter(([file, text]) =>
        upload(world, file, text, { section, replaces: !ask.query.has('force') || ask.flag('force') }),
      );
      return made.length > 0 ? done() : refusal(500);
    },
    { audience: 'owner' },
  ),
];

/** The M3U file of a path, or those in the folder of it, with what is in them. */
function playlistFiles(world: World, path: string): readonly (readonly [file: string, text: string])[] {
  return [...world.tables.files.values()].flatMap(({ path: file, exists, text }) => {
    const isMeant = file === path || (file.startsWith(`${path.replace(/\/$/, '')}/`) && /\.m3u8?$/i.test(file));
    return exists && isMeant && text !== undefined ? [[file, text] as const] : [];
  });
}

function upload(
  world: World,
  file: string,
  text: string,
  { section, replaces }: { readonly section: SectionRecord; readonly replaces: boolean },
): boolean {
  const folder = file.replace(/[^/]*$/, '');
  const paths = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.startsWith('/') ? line : folder + line));
  const items = paths.flatMap((path) => itemsWith(world, 'file', path, [section]).slice(-1));
  const kind = items[0] && kindOf(items[0]);
  if (kind === undefined) return false;
  // Clients find what they uploaded by the end of its identifier.
  const guid = `com.plexapp.agents.none://${file}`;
  if (replaces)
    for (const playlist of world.tables.playlists.values())
      if (playlist.guid === guid) world.tables.playlists.delete(playlist.id);
  const title = file.slice(folder.length).replace(/\.[^.]*$/, '');
  const { id } = makePlaylist(world, { accountId: 1, title, kind, guid });
  addToPlaylist(
    world,
    id,
    items.filter((item) => fits(item, kind)),
    `file://${file}`,
  );
  return true;
}

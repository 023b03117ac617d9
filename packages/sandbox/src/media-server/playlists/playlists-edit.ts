import type { Ask } from '../../http/ask.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
import { changedFields, changedLocks, readValues } from '../items/edit-fields.ts';
import { parseEdits } from '../items/edit-parse.ts';
import { changePlaylist } from './playlists-content.ts';

/** Changes what a playlist says of itself, by what the query says. Whether that can be read. */
export function editPlaylist(ask: Ask, playlist: PlaylistRecord): boolean {
  const edits = parseEdits(ask.query);
  const plain = ['title', 'summary'].flatMap((name) => {
    const value = ask.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const values = readValues(new Map([...plain, ...edits.values]));
  if (values === undefined) return false;
  const { title, ...changes } = Object.fromEntries(values);
  changePlaylist(ask.world, playlist.id, (before) => ({
    ...before,
    title: title == null ? before.title : String(title),
    fields: changedFields(before.fields, changes),
    locked: changedLocks(before.locked, edits.locks),
  }));
  return true;
}

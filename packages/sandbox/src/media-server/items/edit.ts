import { editMetadataItem, setItemPreferences, updateItems } from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import { applyEdits } from './edit-apply.ts';
import { changedFields } from './edit-fields.ts';
import { parseEdits } from './edit-parse.ts';
import { itemsOf } from './metadata.ts';
import { readPreference } from '../administration/preferences-define.ts';
import { itemPreferences } from '../administration/preferences-items.ts';
import { visibleSections } from '../library/sections.ts';
import { smartItems } from '../library/smart-items.ts';
import { editPlaylist } from '../playlists/playlists-edit.ts';

/** Edits of items. */
export const editRoutes: readonly Route[] = [
  stateful(
    updateItems,
    (ask) => {
      const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
      if (section === undefined) return refusal(404);
      const wanted = ask.text('type');
      const type = typeNamed(wanted);
      if (wanted !== undefined && type === undefined) return refusal(400);
      const items = ask.query.has('id')
        ? itemsOf(ask, ask.query.getAll('id').join(',')).filter(
            (item) => item.sectionId === section.id && (type === undefined || item.type === type),
          )
        : smartItems(ask.world, ask.account?.id ?? 1, `/library/sections/${section.id}/all?${filtersOf(ask)}`);
      return items.length === 0 ? refusal(404) : edit(ask, items);
    },
    { audience: 'owner' },
  ),
  stateful(
    editMetadataItem,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      return items.length === 0 ? editAsItem(ask) : edit(ask, items);
    },
    { audience: 'owner' },
  ),
  stateful(
    setItemPreferences,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      return items.length === 0 ? refusal(404) : setPreferencesOf(ask, items);
    },
    { audience: 'owner' },
  ),
];

/** A playlist can be changed as an item, too. */
function editAsItem(ask: Ask): Response {
  const playlist = ask.world.tables.playlists.get(ask.id('ids'));
  if (playlist === undefined || playlist.accountId !== ask.account?.id) return refusal(404);
  return editPlaylist(ask, playlist) ? done() : refusal(400);
}

/** Changes the settings of items by what the query says. What is set to its default is not kept. */
export function setPreferencesOf(ask: Ask, items: readonly ItemRecord[]): Response {
  const said = [...ask.query].filter(([name]) => !name.startsWith('X-Plex-'));
  for (const { type } of items)
    for (const [name, value] of said) {
      const preference = itemPreferences(type).find(({ id }) => id === name);
      if (preference === undefined || readPreference(preference, value) === undefined) return refusal(400);
    }
  for (const { id, type } of items) {
    const changes = said.flatMap(([name, text]) => {
      const preference = itemPreferences(type).find((candidate) => candidate.id === name);
      const value = preference && readPreference(preference, text);
      return preference && value !== undefined ? [[name, value === preference.default ? null : value] as const] : [];
    });
    changeItem(ask.world, id, (item) => ({ ...item, fields: changedFields(item.fields, Object.fromEntries(changes)) }));
  }
  return done();
}

function edit(ask: Ask, items: readonly ItemRecord[]): Response {
  const status = applyEdits(ask.world, items, parseEdits(ask.query), ask.account?.id ?? 1);
  return status === 200 ? done() : refusal(status);
}

/** The query without what is edited: which items are meant. */
function filtersOf({ query }: Ask): string {
  const filters = [...query].filter(
    ([name]) => !/\.(value|locked)$|\[\d*\]\.|\.title\.id$/.test(name) && !name.startsWith('X-Plex-'),
  );
  return String(new URLSearchParams(filters));
}

import {
  addSection,
  createSection,
  deleteLibrarySection,
  editSection,
  getSectionPreferences,
  getSectionsPrefs,
  setSectionPreferences,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { endActivity } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import { tellOfItem } from '../../world/library-changes.ts';
import type { SectionRecord, SectionType } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteItem } from '../items/delete-item.ts';
import { settingRow } from '../administration/preferences-define.ts';
import { aboutLibrary } from './about-library.ts';
import { startScan } from './scan.ts';
import { sectionTypeNamed, makeSection, readDraft, withPreferences } from './section-admin-draft.ts';
import { sectionPreferences } from './section-admin-preferences.ts';
import { sectionRow } from './section-row.ts';

const owner = { audience: 'owner' } as const;

const makeLibrary: Handler = (ask) => {
  const draft = readDraft(ask);
  const section = draft && withPreferences(makeSection(ask.world, draft), prefs(ask));
  if (section === undefined) return refusal(400);
  ask.world.tables.sections.set(section.id, section);
  const uuid = startScan(ask.world, section);
  return container(
    ask,
    { size: 1, Directory: [sectionRow(section)] },
    { 'X-Plex-Activity': uuid, Location: `/library/sections/${section.id}` },
  );
};

/** 201 by the older path (measured with 1.43.4): go-plex-client takes nothing else for success. */
const makeLibraryByOldPath: Handler = async (ask) => {
  const { ok, status, body, headers } = await makeLibrary(ask);
  return new Response(body, { status: ok ? 201 : status, headers });
};

/** Making, changing and deleting libraries. */
export const sectionAdminRoutes: readonly Route[] = [
  stateful(addSection, makeLibrary, owner),
  stateful(createSection, makeLibraryByOldPath, owner),
  stateful(
    editSection,
    aboutLibrary((ask, section) => {
      const draft = readDraft(ask, section);
      const changed =
        draft && withPreferences({ ...section, ...draft, updatedAt: secondsOf(ask.world.clock) }, prefs(ask));
      if (changed === undefined) return refusal(400);
      ask.world.tables.sections.set(section.id, changed);
      if (changed.locations !== section.locations) startScan(ask.world, changed, { isMoved: true });
      return done();
    }),
    owner,
  ),
  stateful(
    deleteLibrarySection,
    aboutLibrary((ask, { id }) => {
      deleteSection(ask.world, id);
      return done();
    }),
    owner,
  ),
  stateful(
    getSectionsPrefs,
    (ask) => {
      const type = ask.text('type');
      const known = type === undefined ? undefined : sectionTypeNamed(type);
      return known === undefined ? refusal(400) : settings(ask, known);
    },
    owner,
  ),
  stateful(
    getSectionPreferences,
    aboutLibrary((ask, section) => settings(ask, section.type, section)),
    owner,
  ),
  stateful(
    setSectionPreferences,
    aboutLibrary((ask, section) => {
      const said = [...ask.query].filter(([name]) => !name.startsWith('X-Plex-'));
      const changed = withPreferences(section, [...said.filter(([name]) => !name.startsWith('prefs[')), ...prefs(ask)]);
      if (changed === undefined) return refusal(400);
      ask.world.tables.sections.set(section.id, changed);
      return done();
    }),
    owner,
  ),
];

/** The settings in `prefs[id]=value`. */
function prefs({ query }: Ask): readonly (readonly [id: string, value: string])[] {
  return [...query].flatMap(([name, value]) => {
    const [, id] = /^prefs\[(\w+)\]$/.exec(name) ?? [];
    return id === undefined ? [] : [[id, value] as const];
  });
}

function settings(ask: Ask, type: SectionType, section?: SectionRecord): Response {
  const rows = sectionPreferences(type).map((preference) =>
    settingRow(preference, preference.id === 'hidden' ? section?.hidden : section?.preferences[preference.id]),
  );
  return container(ask, { size: rows.length, Setting: rows });
}

function deleteSection(world: World, sectionId: number): void {
  for (const activity of world.tables.activities.values())
    if (activity.context?.librarySectionID === sectionId) endActivity(world, activity);
  const { items } = world.tables;
  for (const [id, { sectionId: own, parentId }] of items.outlines())
    if (own === sectionId && parentId === undefined) deleteItem(world, id);
  // Extras and loose items are left where what they belonged to was gone before.
  for (const [id, { sectionId: own }] of items.outlines()) {
    const item = own === sectionId ? items.get(id) : undefined;
    if (item === undefined) continue;
    items.delete(id);
    tellOfItem(world, item, { state: 9, metadataState: 'deleted' });
  }
  world.tables.sections.delete(sectionId);
}

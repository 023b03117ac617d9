import {
  getAllPreferences,
  getChannelPreferences,
  getPluginPreferences,
  getPreference,
  setPreferences,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import type { Scalar } from '../../world/records.ts';
import { tellOfReachability } from '../../world/server-notices.ts';
import type { World } from '../../world/world.ts';
import { resumeConversions } from '../playlists/generators-convert.ts';
import { agentWithIdentifier } from './metadata-agents-known.ts';
import { bool, readPreference, settingRow, text } from './preferences-define.ts';
import { preferenceOf, serverPreferences } from './preferences-values.ts';

/** The settings of the server, and of its plug-ins. */
export const preferenceRoutes: readonly Route[] = [
  stateful(
    getAllPreferences,
    (ask) => {
      const rows = [...serverPreferences.keys()].map((id) => rowOf(ask.world, id));
      return container(ask, { size: rows.length, Setting: rows });
    },
    { audience: 'owner' },
  ),
  stateful(
    setPreferences,
    (ask) => {
      const changes: [id: string, value: Scalar][] = [];
      for (const [name, said] of ask.query) {
        // The headers of Plex may stand in the query.
        if (name.startsWith('X-Plex-')) continue;
        const id = idOf(name);
        const preference = id === undefined ? undefined : serverPreferences.get(id);
        const value = preference && readPreference(preference, said);
        if (preference === undefined || value === undefined) return refusal(400);
        changes.push([preference.id, value]);
      }
      for (const [id, value] of changes) ask.world.tables.preferences.set(id, value);
      if (changes.length > 0) tellOfChange(ask.world, changes);
      if (changes.some(([id, value]) => id === 'BackgroundQueueIdlePaused' && value === false))
        resumeConversions(ask.world);
      return done();
    },
    { audience: 'owner' },
  ),
  stateful(
    getPreference,
    (ask) => {
      const id = idOf(ask.text('id') ?? '');
      return id === undefined ? refusal(404) : container(ask, { size: 1, Setting: [rowOf(ask.world, id)] });
    },
    { audience: 'owner' },
  ),
  seeded(
    getPluginPreferences,
    (ask) => {
      if (agentWithIdentifier(ask.path.identifier) === undefined) return refusal(404);
      const rows = agentSettings.map((preference) => settingRow(preference));
      return container(ask, { size: rows.length, Setting: rows });
    },
    { audience: 'owner' },
  ),
  // Servers of today run no channels.
  seeded(getChannelPreferences, () => refusal(404)),
];

const agentSettings = [
  text('country', '46', {
    label: 'Country whose ratings are shown',
    enumValues: '46:United States of America|47:United Kingdom',
  }),
  bool('localAssets', true, { label: 'Use what lies beside the files' }),
];

/** Ids are found by any case of their first letter, since clients lower it. */
function idOf(said: string): string | undefined {
  const upper = said.charAt(0).toUpperCase() + said.slice(1);
  const lower = said.charAt(0).toLowerCase() + said.slice(1);
  return [said, upper, lower].find((id) => serverPreferences.has(id));
}

function rowOf(world: World, id: string): object {
  const preference = serverPreferences.get(id);
  return preference ? settingRow(preference, preferenceOf(world, id)) : {};
}

function tellOfChange(world: World, changes: readonly (readonly [id: string, value: Scalar])[]): void {
  const entries = changes.map(([id]) => rowOf(world, id));
  world.bus.publish({ type: 'preference', element: 'Setting', entries });
  for (const [id, value] of changes)
    if (id === 'PublishServerOnPlexOnlineKey') tellOfReachability(world, value === true);
}

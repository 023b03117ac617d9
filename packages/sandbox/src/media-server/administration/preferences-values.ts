import type { Scalar } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Preference } from './preferences-define.ts';
import {
  butlerPreferences,
  generalPreferences,
  libraryPreferences,
  pluginPreferences,
  trailerPreferences,
} from './preferences-general.ts';
import {
  dlnaPreferences,
  hiddenPreferences,
  networkPreferences,
  transcoderPreferences,
} from './preferences-network.ts';

/** All settings of the server. */
export const serverPreferences: ReadonlyMap<string, Preference> = new Map(
  [
    generalPreferences,
    libraryPreferences,
    trailerPreferences,
    pluginPreferences,
    networkPreferences,
    transcoderPreferences,
    dlnaPreferences,
    butlerPreferences,
    hiddenPreferences,
  ]
    .flat()
    .map((preference) => [preference.id, preference]),
);

/** What a setting of the server is set to. Throws `TypeError` for an id that there is not. */
export function preferenceOf({ tables, names }: World, id: string): Scalar {
  const preference = serverPreferences.get(id);
  if (preference === undefined) throw new TypeError(`There is no setting "${id}".`);
  return tables.preferences.get(id) ?? seeded(names)[id] ?? preference.default;
}

/** What the server is called now: its setting, or what it was made with where that is empty. */
export function serverName(world: World): string {
  return String(preferenceOf(world, 'FriendlyName')) || world.names.friendlyName;
}

/** Settings whose value is the server's own from the beginning. */
function seeded({ machineIdentifier, friendlyName }: World['names']): Readonly<Record<string, Scalar>> {
  return { FriendlyName: friendlyName, MachineIdentifier: machineIdentifier, AcceptedEULA: true };
}

import type { Setting } from '../generated/models/settings.ts';
import { checkedValues, type SettingValues } from '../server/setting-values.ts';

/**
 * All settings with some of them changed, for servers that reset those which are left out. Throws `PlexUsageError` for settings and
 * values that there are not.
 */
export function changedSettings(settings: readonly Setting[], changes: SettingValues): SettingValues {
  const now = settings.flatMap(({ id, value }) =>
    id === undefined || value === undefined ? [] : [[id, value] as const],
  );
  return { ...Object.fromEntries(now), ...checkedValues(settings, changes) };
}

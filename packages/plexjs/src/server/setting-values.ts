import type { Setting } from '../generated/models/settings.ts';
import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Values of settings, by their identifiers. */
export type SettingValues = Readonly<Record<string, string | number | boolean>>;

/** A value that a setting can have, and what it means. */
export interface SettingChoice {
  /** What is set. */
  readonly value: string;
  /** What people are shown. */
  readonly label: string;
}

/** The values that a setting can have; none where it can have any. Servers write them as `0:never|1:always`. */
export function choicesOf({ enumValues }: Setting): readonly SettingChoice[] {
  if (enumValues === undefined || enumValues === '') return [];
  return enumValues.split('|').map((entry) => {
    const colon = entry.indexOf(':');
    return colon < 0 ? { value: entry, label: entry } : { value: entry.slice(0, colon), label: entry.slice(colon + 1) };
  });
}

/** The setting of an identifier. Clients and servers do not agree on the case of the first letter. */
export function settingOf(settings: readonly Setting[], id: string): Setting | undefined {
  return (
    settings.find((setting) => setting.id === id) ??
    settings.find((setting) => setting.id?.toLowerCase() === id.toLowerCase())
  );
}

/** Checks values against the settings that there are. Throws `PlexUsageError` for unknown ones, values of another type, and ones that are no choice. */
export function checkedValues(settings: readonly Setting[], values: SettingValues): SettingValues {
  const entries = Object.entries(values).map(([id, value]) => {
    const setting = settingOf(settings, id);
    if (setting?.id === undefined)
      throw new PlexUsageError(
        `There is no setting “${id}”. ${suggestion(
          id,
          settings.flatMap((known) => known.id ?? []),
        )}`,
      );
    return [setting.id, checkedValue(setting, value)] as const;
  });
  return Object.fromEntries(entries);
}

const types: Readonly<Record<string, string>> = { bool: 'boolean', int: 'number', double: 'number' };

function checkedValue(setting: Setting, value: string | number | boolean): string | number | boolean {
  const choices = choicesOf(setting);
  if (choices.length > 0) {
    const text = typeof value === 'boolean' ? String(Number(value)) : String(value).toLowerCase();
    const found =
      choices.find((choice) => choice.value.toLowerCase() === text) ??
      choices.find(({ label }) => label.toLowerCase() === text);
    if (found) return found.value;
    const known = choices.map((choice) => `${choice.value} (${choice.label})`);
    throw new PlexUsageError(`${setting.id} cannot be “${value}”. ${suggestion(String(value), known)}`);
  }
  const wanted = types[setting.type];
  if (wanted === undefined || typeof value === wanted) return value;
  throw new PlexUsageError(`${setting.id} is a ${wanted}, and not “${value}”.`);
}

import type { Scalar } from '../../world/records.ts';

/** What the value of a setting is. */
export type PreferenceType = 'text' | 'bool' | 'int' | 'double';

/** A setting of the server, of a library, or of an item. */
export interface Preference {
  readonly id: string;
  readonly type: PreferenceType;
  readonly default: Scalar;
  readonly label: string;
  readonly group: string;
  /** Shown to all, to those who want to see advanced settings, or to nobody. */
  readonly look: 'plain' | 'advanced' | 'hidden';
  /** The values that there are, each with a colon and its title, with bars between them. */
  readonly enumValues?: string;
}

type About = Partial<Pick<Preference, 'label' | 'look' | 'enumValues'>>;

const define = (id: string, type: PreferenceType, value: Scalar, about: About = {}): Preference => ({
  id,
  type,
  default: value,
  label: '',
  group: '',
  look: about.label === undefined ? 'hidden' : 'plain',
  ...about,
});

export const text = (id: string, value: string, about?: About): Preference => define(id, 'text', value, about);

export const bool = (id: string, value: boolean, about?: About): Preference => define(id, 'bool', value, about);

export const integer = (id: string, value: number, about?: About): Preference => define(id, 'int', value, about);

export const double = (id: string, value: number, about?: About): Preference => define(id, 'double', value, about);

/** Puts settings into a group. */
export function inGroup(group: string, preferences: readonly Preference[]): readonly Preference[] {
  return preferences.map((preference) => ({ ...preference, group }));
}

/** When the server does what takes long. */
export const behaviours = 'never:never|scheduled:at night|asap:at night and when media is added';

/** Up to how many. */
export const counts = ['0:any', ...Array.from({ length: 20 }, (_, index) => `${index + 1}:${index + 1}`)].join('|');

/** The hours of the day. Their colons are letters (U+A789), since colons stand before titles. */
export const hours = Array.from({ length: 24 }, (_, hour) => `${hour}:${hour}꞉00`).join('|');

/** The value that a text says, for a setting. Undefined where it is none of its values. */
export function readPreference({ type, enumValues }: Preference, said: string): Scalar | undefined {
  if (enumValues !== undefined && !enumValues.split('|').some((entry) => entry.split(':')[0] === said))
    return undefined;
  if (type === 'text') return said;
  if (type === 'bool') return /^(1|0|true|false)$/i.test(said) ? /^(1|true)$/i.test(said) : undefined;
  const form = type === 'int' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  return form.test(said) ? Number(said) : undefined;
}

/** A setting as it is shown, with its value. */
export function settingRow({ look, default: usual, enumValues, ...about }: Preference, value: Scalar = usual): object {
  const { id, label, type, group } = about;
  return {
    id,
    label,
    summary: '',
    type,
    default: usual,
    value,
    hidden: look === 'hidden',
    advanced: look === 'advanced',
    group,
    ...(enumValues !== undefined && { enumValues }),
  };
}

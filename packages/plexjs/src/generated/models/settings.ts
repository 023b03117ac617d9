// Generated from contract/models/settings.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra, Wire } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';

/** What all settings have in common. */
export interface SettingBase extends Extra {
  /** The setting's name, with which it is changed. Example: `FriendlyName`. */
  id?: string | undefined;

  /** What to call the setting in a form. Example: `Friendly name`. */
  label?: string | undefined;

  /** A sentence on what the setting does. */
  summary?: string | undefined;

  /** The group that it is shown in. Example: `general`. */
  group?: string | undefined;

  /** Whether it is shown only to those who want to see advanced settings. */
  advanced?: boolean | undefined;

  /** Whether it is not shown. */
  hidden?: boolean | undefined;

  /** Whether its value is secret. */
  secure?: boolean | undefined;

  /** How a text is entered, in channels: `hidden` for passwords. */
  option?: string | undefined;

  /** The values that there are, each with a colon and its title, with bars between them. Example: `900:every 15 minutes|1800:every 30 minutes`. */
  enumValues?: string | undefined;

  /** The values that there are, in channels: titles with a slash and the value, with bars between them. Example: `All/ALL|Australia/AU`. */
  values?: string | undefined;
}

/** The fields of `SettingBase`, as a decoder takes them. */
export function fieldsOfSettingBase(): FieldList {
  return fields('text id label summary group option enumValues values|flag advanced hidden secure');
}

/** Decodes {@link SettingBase}. */
export const decodeSettingBase: Decode<SettingBase> = /* @__PURE__ */ decoder(fieldsOfSettingBase);

/** A setting whose value is text: a name, a path, or one of a list of words. */
export interface TextSetting extends SettingBase {
  /** What the value is. */
  type: 'text';

  /** What it is set to now. Example: `en-US`. */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

/** Decodes {@link TextSetting}. */
export const decodeTextSetting: Decode<TextSetting> = /* @__PURE__ */ decoder(() =>
  fields('text value default', { type: 'text' }, fieldsOfSettingBase()),
);

/** A setting that is a yes or no. */
export interface BooleanSetting extends SettingBase {
  /** What the value is. */
  type: 'bool';

  /** Whether it is on now. */
  value?: boolean | undefined;

  /** The value when nobody has changed it. */
  default?: boolean | undefined;
}

/** Decodes {@link BooleanSetting}. */
export const decodeBooleanSetting: Decode<BooleanSetting> = /* @__PURE__ */ decoder(() =>
  fields('flag value default', { type: 'bool' }, fieldsOfSettingBase()),
);

/** A setting that is a whole number, or one of some numbers. */
export interface IntegerSetting extends SettingBase {
  /** What the value is. */
  type: 'int';

  /** What it is set to now, a whole number. Example: `300`. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

/** Decodes {@link IntegerSetting}. */
export const decodeIntegerSetting: Decode<IntegerSetting> = /* @__PURE__ */ decoder(() =>
  fields('number value default', { type: 'int' }, fieldsOfSettingBase()),
);

/** A setting that is a number. */
export interface DoubleSetting extends SettingBase {
  /** What the value is. */
  type: 'double';

  /** What it is set to now, a decimal number. Example: `0.9`. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

/** Decodes {@link DoubleSetting}. */
export const decodeDoubleSetting: Decode<DoubleSetting> = /* @__PURE__ */ decoder(() =>
  fields('number value default', { type: 'double' }, fieldsOfSettingBase()),
);

/** A setting of another type, such as `enum` in channels. */
export interface OtherSetting extends SettingBase {
  /** Says that the type is none of those that the contract knows. */
  type: 'other';

  /** What the value is. Example: `enum`. */
  typeOnWire?: string | undefined;

  /** What it is set to now, as the server sent it. */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

/** Decodes {@link OtherSetting}. */
export const decodeOtherSetting: Decode<OtherSetting> = /* @__PURE__ */ decoder(() =>
  fields('text typeOnWire=type value default', { type: 'other' }, fieldsOfSettingBase()),
);

/** A list of settings. */
export interface SettingContainer extends ListContainer {
  /** The settings, in the order of the server's pages. */
  settings: readonly Setting[];

  /** Whether a channel's list is to be left out of the history. */
  noHistory?: boolean | undefined;

  /** Whether a channel's list takes the place of the one before. */
  replaceParent?: boolean | undefined;
}

/** Decodes {@link SettingContainer}. */
export const decodeSettingContainer: Decode<SettingContainer> = /* @__PURE__ */ decoder(() =>
  fields('flag noHistory replaceParent', { 'settings[]': decodeSetting }, fieldsOfListContainer()),
);

/** A setting of a server, library, item, subscription or channel. Its `type` tells what the value is. */
export type Setting = TextSetting | BooleanSetting | IntegerSetting | DoubleSetting | OtherSetting;

/** Decodes {@link Setting}. */
export function decodeSetting(wire: Wire): Setting {
  switch (wire['type']) {
    case 'text':
      return decodeTextSetting(wire);
    case 'bool':
      return decodeBooleanSetting(wire);
    case 'int':
      return decodeIntegerSetting(wire);
    case 'double':
      return decodeDoubleSetting(wire);
    default:
      return decodeOtherSetting(wire);
  }
}

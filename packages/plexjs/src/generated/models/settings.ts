// Generated from contract/models/settings.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { flag, keep, list, settle, text, type Extra, type Wire } from '../../wire/values.ts';
import type { ListContainer } from './container.ts';

/** What all settings have in common. */
export interface SettingBase extends Extra {
  /**
   * The setting's name, with which it is changed.
   *
   * Example: `FriendlyName`.
   */
  id?: string | undefined;

  /**
   * What to call the setting in a form.
   *
   * Example: `Friendly name`.
   */
  label?: string | undefined;

  /** A sentence on what the setting does. */
  summary?: string | undefined;

  /**
   * The group that it is shown in.
   *
   * Example: `general`.
   */
  group?: string | undefined;

  /** Whether it is shown only to those who want to see advanced settings. */
  advanced?: boolean | undefined;

  /** Whether it is not shown. */
  hidden?: boolean | undefined;

  /** Whether its value is secret. */
  secure?: boolean | undefined;

  /** How a text is entered, in channels: `hidden` for passwords. */
  option?: string | undefined;

  /**
   * The values that there are, each with a colon and its title, with bars between them.
   *
   * Example: `900:every 15 minutes|1800:every 30 minutes`.
   */
  enumValues?: string | undefined;

  /**
   * The values that there are, in channels: titles with a slash and the value, with bars between them.
   *
   * Example: `All/ALL|Australia/AU`.
   */
  values?: string | undefined;
}

/** Decodes {@link SettingBase}. */
export function decodeSettingBase(wire: Wire): SettingBase {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
      case 'label':
      case 'summary':
      case 'group':
      case 'option':
      case 'enumValues':
      case 'values':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'advanced':
      case 'hidden':
      case 'secure':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as SettingBase;
}

/** A setting whose value is text: a name, a path, or one of a list of words. */
export interface TextSetting extends SettingBase {
  /** What the value is. */
  type: 'text';

  /**
   * What it is set to now.
   *
   * Example: `en-US`.
   */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

let tableOfTextSetting: FieldTable | undefined;

/** Decodes {@link TextSetting}. */
export function decodeTextSetting(wire: Wire): TextSetting {
  return readByTable(
    wire,
    (tableOfTextSetting ??= fieldTable(
      'text id label summary group option enumValues values value default|flag advanced hidden secure',
      {},
      { type: 'text' },
    )),
  ) as TextSetting;
}

/** A setting that is a yes or no. */
export interface BooleanSetting extends SettingBase {
  /** What the value is. */
  type: 'bool';

  /** Whether it is on now. */
  value?: boolean | undefined;

  /** The value when nobody has changed it. */
  default?: boolean | undefined;
}

let tableOfBooleanSetting: FieldTable | undefined;

/** Decodes {@link BooleanSetting}. */
export function decodeBooleanSetting(wire: Wire): BooleanSetting {
  return readByTable(
    wire,
    (tableOfBooleanSetting ??= fieldTable(
      'text id label summary group option enumValues values|flag advanced hidden secure value default',
      {},
      { type: 'bool' },
    )),
  ) as BooleanSetting;
}

/** A setting that is a whole number, or one of some numbers. */
export interface IntegerSetting extends SettingBase {
  /** What the value is. */
  type: 'int';

  /** What it is set to now, a whole number. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

let tableOfIntegerSetting: FieldTable | undefined;

/** Decodes {@link IntegerSetting}. */
export function decodeIntegerSetting(wire: Wire): IntegerSetting {
  return readByTable(
    wire,
    (tableOfIntegerSetting ??= fieldTable(
      'text id label summary group option enumValues values|flag advanced hidden secure|number value default',
      {},
      { type: 'int' },
    )),
  ) as IntegerSetting;
}

/** A setting that is a number. */
export interface DoubleSetting extends SettingBase {
  /** What the value is. */
  type: 'double';

  /** What it is set to now, a decimal number. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

let tableOfDoubleSetting: FieldTable | undefined;

/** Decodes {@link DoubleSetting}. */
export function decodeDoubleSetting(wire: Wire): DoubleSetting {
  return readByTable(
    wire,
    (tableOfDoubleSetting ??= fieldTable(
      'text id label summary group option enumValues values|flag advanced hidden secure|number value default',
      {},
      { type: 'double' },
    )),
  ) as DoubleSetting;
}

/** A setting of another type, such as `enum` in channels. */
export interface OtherSetting extends SettingBase {
  /** Says that the type is none of those that the contract knows. */
  type: 'other';

  /**
   * What the value is.
   *
   * Example: `enum`.
   */
  typeOnWire?: string | undefined;

  /** What it is set to now, as the server sent it. */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

let tableOfOtherSetting: FieldTable | undefined;

/** Decodes {@link OtherSetting}. */
export function decodeOtherSetting(wire: Wire): OtherSetting {
  return readByTable(
    wire,
    (tableOfOtherSetting ??= fieldTable(
      'text id label summary group option enumValues values typeOnWire=type value default|flag advanced hidden secure',
      {},
      { type: 'other' },
    )),
  ) as OtherSetting;
}

/** A list of settings. */
export interface SettingContainer extends ListContainer {
  /** The settings, in the order of the server's pages. */
  settings: readonly Setting[];

  /** Whether a channel's list is to be left out of the history. */
  noHistory?: boolean | undefined;

  /** Whether a channel's list takes the place of the one before. */
  replaceParent?: boolean | undefined;
}

let tableOfSettingContainer: FieldTable | undefined;

/** Decodes {@link SettingContainer}. */
export function decodeSettingContainer(wire: Wire): SettingContainer {
  return readByTable(
    wire,
    (tableOfSettingContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion viewMode|text identifier mediaTagPrefix librarySectionId=librarySectionID librarySectionTitle librarySectionUuid=librarySectionUUID title1 title2 art thumb banner theme content viewGroup sortOrder|flag allowSync nocache sortAsc mixedParents noHistory replaceParent',
      { Setting: ['settings', (value, result, key) => list(value, decodeSetting, result, key), 1] },
    )),
  ) as SettingContainer;
}

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

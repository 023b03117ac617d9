// Generated from contract/models/settings.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import {
  aside,
  flag,
  keep,
  list,
  number,
  settle,
  text,
  type Draft,
  type Extra,
  type Unlisted,
  type Wire,
} from '../../wire/values.ts';
import { blankListContainer, readListContainer, type ListContainer } from './container.ts';

/** What all settings have in common. */
export interface SettingBase extends Extra {
  /**
   * The setting's name, with which it is changed.
   *
   * Example: `FriendlyName`.
   */
  id?: string | undefined;

  /**
   * What to call it.
   *
   * Example: `Friendly name`.
   */
  label?: string | undefined;

  /** What it does. */
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
  let extra: Wire | undefined;
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
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'advanced':
      case 'hidden':
      case 'secure':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as SettingBase;
}

let rareSettingBaseFields: RareFields | undefined;

function rareSettingBase(): RareFields {
  return (rareSettingBaseFields ??= rareFields(
    'text id label summary group option enumValues values|flag advanced hidden secure',
    {},
  ));
}

/** Reads a field of {@link SettingBase} that few answers have; gives false for any other. */
export function readSettingBase(result: Draft<SettingBase>, key: string, value: unknown): boolean {
  return readRare(rareSettingBase(), result, key, value);
}

/** The rare lists of a {@link SettingBase} before anything is read. */
export function blankSettingBase(): Draft<SettingBase> {
  return {};
}

/** A setting that is a text. */
export interface TextSetting extends SettingBase {
  /** What the value is. */
  type: 'text';

  /** The value. */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

/** Decodes {@link TextSetting}. */
export function decodeTextSetting(wire: Wire): TextSetting {
  const result: Draft<TextSetting> = {
    id: undefined,
    label: undefined,
    summary: undefined,
    group: undefined,
    advanced: undefined,
    hidden: undefined,
    secure: undefined,
    option: undefined,
    enumValues: undefined,
    values: undefined,
    type: 'text',
    value: undefined,
    default: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'label':
        result.label = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'group':
        result.group = text(value, result, key);
        break;
      case 'advanced':
        result.advanced = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = flag(value, result, key);
        break;
      case 'secure':
        result.secure = flag(value, result, key);
        break;
      case 'option':
        result.option = text(value, result, key);
        break;
      case 'enumValues':
        result.enumValues = text(value, result, key);
        break;
      case 'values':
        result.values = text(value, result, key);
        break;
      case 'type':
        break;
      case 'value':
        result.value = text(value, result, key);
        break;
      case 'default':
        result.default = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as TextSetting;
}

/** A setting that is a yes or no. */
export interface BooleanSetting extends SettingBase {
  /** What the value is. */
  type: 'bool';

  /** The value. */
  value?: boolean | undefined;

  /** The value when nobody has changed it. */
  default?: boolean | undefined;
}

/** Decodes {@link BooleanSetting}. */
export function decodeBooleanSetting(wire: Wire): BooleanSetting {
  const result: Draft<BooleanSetting> = {
    id: undefined,
    label: undefined,
    summary: undefined,
    group: undefined,
    advanced: undefined,
    hidden: undefined,
    secure: undefined,
    option: undefined,
    enumValues: undefined,
    values: undefined,
    type: 'bool',
    value: undefined,
    default: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'label':
        result.label = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'group':
        result.group = text(value, result, key);
        break;
      case 'advanced':
        result.advanced = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = flag(value, result, key);
        break;
      case 'secure':
        result.secure = flag(value, result, key);
        break;
      case 'option':
        result.option = text(value, result, key);
        break;
      case 'enumValues':
        result.enumValues = text(value, result, key);
        break;
      case 'values':
        result.values = text(value, result, key);
        break;
      case 'type':
        break;
      case 'value':
        result.value = flag(value, result, key);
        break;
      case 'default':
        result.default = flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as BooleanSetting;
}

/** A setting that is a whole number, or one of some numbers. */
export interface IntegerSetting extends SettingBase {
  /** What the value is. */
  type: 'int';

  /** The value. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

/** Decodes {@link IntegerSetting}. */
export function decodeIntegerSetting(wire: Wire): IntegerSetting {
  const result: Draft<IntegerSetting> = {
    id: undefined,
    label: undefined,
    summary: undefined,
    group: undefined,
    advanced: undefined,
    hidden: undefined,
    secure: undefined,
    option: undefined,
    enumValues: undefined,
    values: undefined,
    type: 'int',
    value: undefined,
    default: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'label':
        result.label = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'group':
        result.group = text(value, result, key);
        break;
      case 'advanced':
        result.advanced = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = flag(value, result, key);
        break;
      case 'secure':
        result.secure = flag(value, result, key);
        break;
      case 'option':
        result.option = text(value, result, key);
        break;
      case 'enumValues':
        result.enumValues = text(value, result, key);
        break;
      case 'values':
        result.values = text(value, result, key);
        break;
      case 'type':
        break;
      case 'value':
        result.value = number(value, result, key);
        break;
      case 'default':
        result.default = number(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as IntegerSetting;
}

/** A setting that is a number. */
export interface DoubleSetting extends SettingBase {
  /** What the value is. */
  type: 'double';

  /** The value. */
  value?: number | undefined;

  /** The value when nobody has changed it. */
  default?: number | undefined;
}

/** Decodes {@link DoubleSetting}. */
export function decodeDoubleSetting(wire: Wire): DoubleSetting {
  const result: Draft<DoubleSetting> = {
    id: undefined,
    label: undefined,
    summary: undefined,
    group: undefined,
    advanced: undefined,
    hidden: undefined,
    secure: undefined,
    option: undefined,
    enumValues: undefined,
    values: undefined,
    type: 'double',
    value: undefined,
    default: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'label':
        result.label = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'group':
        result.group = text(value, result, key);
        break;
      case 'advanced':
        result.advanced = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = flag(value, result, key);
        break;
      case 'secure':
        result.secure = flag(value, result, key);
        break;
      case 'option':
        result.option = text(value, result, key);
        break;
      case 'enumValues':
        result.enumValues = text(value, result, key);
        break;
      case 'values':
        result.values = text(value, result, key);
        break;
      case 'type':
        break;
      case 'value':
        result.value = number(value, result, key);
        break;
      case 'default':
        result.default = number(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as DoubleSetting;
}

/** A setting of another type, such as `enum` in channels. */
export interface OtherSetting extends SettingBase {
  /**
   * What the value is.
   *
   * Example: `enum`.
   */
  type?: Unlisted<string> | undefined;

  /** The value. */
  value?: string | undefined;

  /** The value when nobody has changed it. */
  default?: string | undefined;
}

/** Decodes {@link OtherSetting}. */
export function decodeOtherSetting(wire: Wire): OtherSetting {
  let extra: Wire | undefined;
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
      case 'type':
      case 'value':
      case 'default':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'advanced':
      case 'hidden':
      case 'secure':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as OtherSetting;
}

/** A list of settings. */
export interface SettingContainer extends ListContainer {
  /** The settings. */
  settings: readonly Setting[];

  /** Whether a channel's list is to be left out of the history. */
  noHistory?: boolean | undefined;

  /** Whether a channel's list takes the place of the one before. */
  replaceParent?: boolean | undefined;
}

let rareSettingContainerFields: RareFields | undefined;

function rareSettingContainer(): RareFields {
  return (rareSettingContainerFields ??= rareFields('flag noHistory replaceParent', {
    Setting: ['settings', (value, result, key) => list(value, decodeSetting, result, key), 1],
  }));
}

let blankSettingContainerValue: Draft<SettingContainer> | undefined;

/** Decodes {@link SettingContainer}. */
export function decodeSettingContainer(wire: Wire): SettingContainer {
  const result: Draft<SettingContainer> = {
    ...(blankSettingContainerValue ??= { ...blankListContainer(), ...rareSettingContainer().blank }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      default:
        if (!(readListContainer(result, key, value) || readRare(rareSettingContainer(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as SettingContainer;
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

// Generated from contract/models/meta.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { flag, keep, list, settle, text, texts, word, type Extra, type Wire } from '../../wire/values.ts';
import { imageTypes, type ImageType } from './images.ts';

/** The known values of {@link SortDirection}. */
export const sortDirections = ['asc', 'desc'] as const;

/**
 * Which way a list is sorted.
 *
 * - `asc`: Smallest, first letter or oldest first.
 * - `desc`: Largest, last letter or newest first.
 */
export type SortDirection = (typeof sortDirections)[number] | (string & {});

/** Something that items can be filtered by at one touch. */
export interface FilterDefinition extends Extra {
  /**
   * The path that lists the values.
   *
   * Example: `/library/sections/1/genre`.
   */
  key?: string | undefined;

  /**
   * The name in queries.
   *
   * Example: `genre`.
   */
  filter?: string | undefined;

  /**
   * The type of the values.
   *
   * Example: `string`.
   */
  filterType?: string | undefined;

  /**
   * What to call the filter, in the language that was asked for.
   *
   * Example: `Genre`.
   */
  title?: string | undefined;

  /** Always `filter`. */
  type?: string | undefined;

  /** Whether it is shown only among advanced filters. */
  advanced?: boolean | undefined;
}

/** Decodes {@link FilterDefinition}. */
export function decodeFilterDefinition(wire: Wire): FilterDefinition {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'filter':
      case 'filterType':
      case 'title':
      case 'type':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'advanced':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as FilterDefinition;
}

/** Something that items can be sorted by. */
export interface SortDefinition extends Extra {
  /**
   * The name in queries.
   *
   * Example: `titleSort`.
   */
  key?: string | undefined;

  /**
   * The name for the other way round.
   *
   * Example: `titleSort:desc`.
   */
  descKey?: string | undefined;

  /**
   * What to call the order, in the language that was asked for.
   *
   * Example: `Title`.
   */
  title?: string | undefined;

  /**
   * Which way it goes at first.
   *
   * Example: `asc`.
   */
  defaultDirection?: SortDirection | undefined;

  /**
   * Present on the default sort: which way it goes.
   *
   * Example: `asc`.
   */
  default?: string | undefined;

  /** Whether the list is sorted by it. */
  active?: boolean | undefined;

  /**
   * Which way the list is sorted by it.
   *
   * Example: `asc`.
   */
  activeDirection?: string | undefined;

  /**
   * The path of the first letters in this order.
   *
   * Example: `/library/sections/1/firstCharacter`.
   */
  firstCharacterKey?: string | undefined;
}

let tableOfSortDefinition: FieldTable | undefined;

/** Decodes {@link SortDefinition}. */
export function decodeSortDefinition(wire: Wire): SortDefinition {
  return readByTable(
    wire,
    (tableOfSortDefinition ??= fieldTable(
      'text key descKey title default activeDirection firstCharacterKey|flag active',
      { defaultDirection: ['defaultDirection', (value, result, key) => word(value, sortDirections, result, key)] },
    )),
  ) as SortDefinition;
}

/** A kind of items that a list can have. */
export interface TypeDefinition extends Extra {
  /**
   * The path that lists the items of this kind.
   *
   * Example: `/library/sections/30/all?type=8`.
   */
  key?: string | undefined;

  /**
   * What the items are; `folder` for the folders on disk.
   *
   * Example: `artist`.
   */
  type?: string | undefined;

  /** What kind of its type they are. */
  subtype?: string | undefined;

  /**
   * What to call items of this type, in the language that was asked for.
   *
   * Example: `Artists`.
   */
  title?: string | undefined;

  /** Whether it is the kind that the list shows. */
  active?: boolean | undefined;

  /** What the items can be filtered by at one touch. */
  filters: readonly FilterDefinition[];

  /** What the items can be sorted by. */
  sorts: readonly SortDefinition[];

  /** What the items can be searched by. */
  fields: readonly FieldDefinition[];
}

let tableOfTypeDefinition: FieldTable | undefined;

/** Decodes {@link TypeDefinition}. */
export function decodeTypeDefinition(wire: Wire): TypeDefinition {
  return readByTable(
    wire,
    (tableOfTypeDefinition ??= fieldTable('text key type subtype title|flag active', {
      Filter: ['filters', (value, result, key) => list(value, decodeFilterDefinition, result, key), 1],
      Sort: ['sorts', (value, result, key) => list(value, decodeSortDefinition, result, key), 1],
      Field: ['fields', (value, result, key) => list(value, decodeFieldDefinition, result, key), 1],
    })),
  ) as TypeDefinition;
}

/** Something that items can be searched by. */
export interface FieldDefinition extends Extra {
  /**
   * The name in queries.
   *
   * Example: `artist.title`.
   */
  key?: string | undefined;

  /**
   * What to call the field, in the language that was asked for.
   *
   * Example: `Artist Title`.
   */
  title?: string | undefined;

  /**
   * The type of the values, which says what operators there are.
   *
   * Example: `string`.
   */
  type?: string | undefined;

  /**
   * What the values are within their type.
   *
   * Example: `decade`.
   */
  subType?: string | undefined;
}

/** Decodes {@link FieldDefinition}. */
export function decodeFieldDefinition(wire: Wire): FieldDefinition {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'title':
      case 'type':
      case 'subType':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as FieldDefinition;
}

/** How values of a type are compared. */
export interface FieldTypeDefinition extends Extra {
  /**
   * The type: `tag`, `integer`, `string`, `boolean`, `date`, `language`, `resolution`.
   *
   * Example: `integer`.
   */
  type?: string | undefined;

  /** The comparisons that fields of the type know. */
  operators: readonly FieldOperator[];
}

let tableOfFieldTypeDefinition: FieldTable | undefined;

/** Decodes {@link FieldTypeDefinition}. */
export function decodeFieldTypeDefinition(wire: Wire): FieldTypeDefinition {
  return readByTable(
    wire,
    (tableOfFieldTypeDefinition ??= fieldTable('text type', {
      Operator: ['operators', (value, result, key) => list(value, decodeFieldOperator, result, key), 1],
    })),
  ) as FieldTypeDefinition;
}

/** A comparison. */
export interface FieldOperator extends Extra {
  /**
   * How it is written in a query.
   *
   * Example: `>>=`.
   */
  key?: string | undefined;

  /**
   * What it does.
   *
   * Example: `is greater than`.
   */
  title?: string | undefined;
}

/** Decodes {@link FieldOperator}. */
export function decodeFieldOperator(wire: Wire): FieldOperator {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'title':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as FieldOperator;
}

/** How a list can be filtered, sorted and shown. */
export interface Meta extends Extra {
  /** The kinds of items that the list can have. */
  types: readonly TypeDefinition[];

  /** How the values of a type of field are compared. */
  fieldTypes: readonly FieldTypeDefinition[];

  /** Which fields a list shows of each kind of item. */
  displayFields: readonly DisplayFields[];

  /** Which picture a list shows of each kind of item. */
  displayImages: readonly DisplayImage[];

  /**
   * How the list is shown.
   *
   * Example: `grid`.
   */
  style?: string | undefined;
}

let tableOfMeta: FieldTable | undefined;

/** Decodes {@link Meta}. */
export function decodeMeta(wire: Wire): Meta {
  return readByTable(
    wire,
    (tableOfMeta ??= fieldTable('text style', {
      Type: ['types', (value, result, key) => list(value, decodeTypeDefinition, result, key), 1],
      FieldType: ['fieldTypes', (value, result, key) => list(value, decodeFieldTypeDefinition, result, key), 1],
      DisplayFields: ['displayFields', (value, result, key) => list(value, decodeDisplayFields, result, key), 1],
      DisplayImage: ['displayImages', (value, result, key) => list(value, decodeDisplayImage, result, key), 1],
    })),
  ) as Meta;
}

/** Which fields a list shows of a kind of item. */
export interface DisplayFields extends Extra {
  /** The kind of item. */
  type?: string | undefined;

  /** The picture that is shown. */
  imageType?: ImageType | undefined;

  /**
   * The names of the fields.
   *
   * Example: `["title","year"]`.
   */
  fields: readonly string[];
}

let tableOfDisplayFields: FieldTable | undefined;

/** Decodes {@link DisplayFields}. */
export function decodeDisplayFields(wire: Wire): DisplayFields {
  return readByTable(
    wire,
    (tableOfDisplayFields ??= fieldTable('text type', {
      imageType: ['imageType', (value, result, key) => word(value, imageTypes, result, key)],
      fields: ['fields', (value, result, key) => texts(value, result, key), 1],
    })),
  ) as DisplayFields;
}

/** Which picture a list shows of a kind of item. */
export interface DisplayImage extends Extra {
  /** The kind of item. */
  type?: string | undefined;

  /** The picture that is shown. */
  imageType?: ImageType | undefined;
}

let tableOfDisplayImage: FieldTable | undefined;

/** Decodes {@link DisplayImage}. */
export function decodeDisplayImage(wire: Wire): DisplayImage {
  return readByTable(
    wire,
    (tableOfDisplayImage ??= fieldTable('text type', {
      imageType: ['imageType', (value, result, key) => word(value, imageTypes, result, key)],
    })),
  ) as DisplayImage;
}

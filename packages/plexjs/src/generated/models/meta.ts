// Generated from contract/models/meta.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import type { ImageType } from './images.ts';

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
  /** The path that lists the values. Example: `/library/sections/1/genre`. */
  key?: string | undefined;

  /** The name in queries. Example: `genre`. */
  filter?: string | undefined;

  /** The type of the values. Example: `string`. */
  filterType?: string | undefined;

  /** What to call the filter, in the language that was asked for. Example: `Genre`. */
  title?: string | undefined;

  /** Always `filter`. */
  type?: string | undefined;

  /** Whether it is shown only among advanced filters. */
  advanced?: boolean | undefined;
}

/** Decodes {@link FilterDefinition}. */
export const decodeFilterDefinition: Decode<FilterDefinition> = /* @__PURE__ */ decoder(() =>
  fields('text key filter filterType title type|flag advanced'),
);

/** Something that items can be sorted by. */
export interface SortDefinition extends Extra {
  /** The name in queries. Example: `titleSort`. */
  key?: string | undefined;

  /** The name for the other way round. Example: `titleSort:desc`. */
  descKey?: string | undefined;

  /** What to call the order, in the language that was asked for. Example: `Title`. */
  title?: string | undefined;

  /** Which way it goes at first. Example: `asc`. */
  defaultDirection?: SortDirection | undefined;

  /** Present on the default sort: which way it goes. Example: `asc`. */
  default?: string | undefined;

  /** Whether the list is sorted by it. */
  active?: boolean | undefined;

  /** Which way the list is sorted by it. Example: `asc`. */
  activeDirection?: string | undefined;

  /** The path of the first letters in this order. Example: `/library/sections/1/firstCharacter`. */
  firstCharacterKey?: string | undefined;
}

/** Decodes {@link SortDefinition}. */
export const decodeSortDefinition: Decode<SortDefinition> = /* @__PURE__ */ decoder(() =>
  fields('text key descKey title default activeDirection firstCharacterKey|word defaultDirection|flag active'),
);

/** A kind of items that a list can have. */
export interface TypeDefinition extends Extra {
  /** The path that lists the items of this kind. Example: `/library/sections/30/all?type=8`. */
  key?: string | undefined;

  /** What the items are; `folder` for the folders on disk. Example: `artist`. */
  type?: string | undefined;

  /** What kind of its type they are. Example: `clip`. */
  subtype?: string | undefined;

  /** What to call items of this type, in the language that was asked for. Example: `Artists`. */
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

/** Decodes {@link TypeDefinition}. */
export const decodeTypeDefinition: Decode<TypeDefinition> = /* @__PURE__ */ decoder(() =>
  fields('text key type subtype title|flag active', {
    'filters[]': decodeFilterDefinition,
    'sorts[]': decodeSortDefinition,
    'fields[]': decodeFieldDefinition,
  }),
);

/** Something that items can be searched by. */
export interface FieldDefinition extends Extra {
  /** The name in queries. Example: `artist.title`. */
  key?: string | undefined;

  /** What to call the field, in the language that was asked for. Example: `Artist Title`. */
  title?: string | undefined;

  /** The type of the values, which says what operators there are. Example: `string`. */
  type?: string | undefined;

  /** What the values are within their type. Example: `decade`. */
  subType?: string | undefined;
}

/** Decodes {@link FieldDefinition}. */
export const decodeFieldDefinition: Decode<FieldDefinition> = /* @__PURE__ */ decoder(() =>
  fields('text key title type subType'),
);

/** How values of a type are compared. */
export interface FieldTypeDefinition extends Extra {
  /** The type: `tag`, `integer`, `string`, `boolean`, `date`, `language`, `resolution`. Example: `integer`. */
  type?: string | undefined;

  /** The comparisons that fields of the type know. */
  operators: readonly FieldOperator[];
}

/** Decodes {@link FieldTypeDefinition}. */
export const decodeFieldTypeDefinition: Decode<FieldTypeDefinition> = /* @__PURE__ */ decoder(() =>
  fields('text type', { 'operators[]': decodeFieldOperator }),
);

/** A comparison. */
export interface FieldOperator extends Extra {
  /** How it is written in a query. Example: `>>=`. */
  key?: string | undefined;

  /** What it does. Example: `is greater than`. */
  title?: string | undefined;
}

/** Decodes {@link FieldOperator}. */
export const decodeFieldOperator: Decode<FieldOperator> = /* @__PURE__ */ decoder(() => fields('text key title'));

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

  /** How the list is shown. Example: `grid`. */
  style?: string | undefined;
}

/** Decodes {@link Meta}. */
export const decodeMeta: Decode<Meta> = /* @__PURE__ */ decoder(() =>
  fields('text style', {
    'types[]': decodeTypeDefinition,
    'fieldTypes[]': decodeFieldTypeDefinition,
    'displayFields[]=DisplayFields': decodeDisplayFields,
    'displayImages[]': decodeDisplayImage,
  }),
);

/** Which fields a list shows of a kind of item. */
export interface DisplayFields extends Extra {
  /** The kind of item. Example: `movie`. */
  type?: string | undefined;

  /** The picture that is shown. */
  imageType?: ImageType | undefined;

  /** The names of the fields. Example: `['title', 'year']`. */
  fields: readonly string[];
}

/** Decodes {@link DisplayFields}. */
export const decodeDisplayFields: Decode<DisplayFields> = /* @__PURE__ */ decoder(() =>
  fields('text type|word imageType|texts fields'),
);

/** Which picture a list shows of a kind of item. */
export interface DisplayImage extends Extra {
  /** The kind of item. Example: `movie`. */
  type?: string | undefined;

  /** The picture that is shown. */
  imageType?: ImageType | undefined;
}

/** Decodes {@link DisplayImage}. */
export const decodeDisplayImage: Decode<DisplayImage> = /* @__PURE__ */ decoder(() =>
  fields('text type|word imageType'),
);

// Generated from contract/models/sections.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
import { decodePivot, type Pivot } from './directories.ts';
import { decodeItemPreferences, type ItemPreferences } from './item-base.ts';
import {
  decodeFieldTypeDefinition,
  decodeFilterDefinition,
  decodeSortDefinition,
  decodeTypeDefinition,
  type FieldTypeDefinition,
  type FilterDefinition,
  type SortDefinition,
  type TypeDefinition,
} from './meta.ts';
import type { MetadataType } from './metadata-types.ts';

/** A folder on the server's disk. */
export interface SectionLocation extends Extra {
  /** The folder's number. Absent at items. Example: `4`. */
  id?: string | undefined;

  /** The folder's path. Example: `/data/Movies`. */
  path?: string | undefined;
}

/** Decodes {@link SectionLocation}. */
export const decodeSectionLocation: Decode<SectionLocation> = /* @__PURE__ */ decoder(() => fields('text id path'));

/** A library of a server. */
export interface LibrarySection extends Extra, SectionFields {
  /** The library's number, with which it is read and changed. Example: `1`. */
  key?: string | undefined;

  /** The library's number, where a server says it a second time. Example: `1`. */
  id?: string | undefined;

  /** What the library holds: `movie`, `show`, `artist` or `photo`. Example: `movie`. */
  type?: MetadataType | undefined;

  /** What the owner called the library. Example: `Movies`. */
  title?: string | undefined;

  /** What kind of its type it is. Example: `podcast`. */
  subtype?: string | undefined;

  /** The path of the library's hubs. Example: `/hubs/sections/1`. */
  hubKey?: string | undefined;

  /** The path of a picture. Example: `/:/resources/movie.png`. */
  thumb?: string | undefined;

  /** The path of a background picture. Example: `/:/resources/movie-fanart.jpg`. */
  art?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** The path of a small picture. Example: `/:/resources/movie.png`. */
  icon?: string | undefined;

  /** Whether it holds items. */
  content?: boolean | undefined;

  /** Whether the entry can be opened. Servers send 1. */
  directory?: boolean | undefined;

  /** Where in an application it is shown. Example: `content.library`. */
  context?: string | undefined;

  /** What an application offers in the library. */
  pivots: readonly Pivot[];
}

/** Decodes {@link LibrarySection}. */
export const decodeLibrarySection: Decode<LibrarySection> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key id title subtype hubKey thumb art composite icon context|word type|flag content directory',
    { 'pivots[]': decodePivot },
    fieldsOfSectionFields(),
  ),
);

/** The libraries of a server. */
export interface LibrarySectionContainer extends ListContainer {
  /** The libraries. */
  sections: readonly LibrarySection[];
}

/** Decodes {@link LibrarySectionContainer}. */
export const decodeLibrarySectionContainer: Decode<LibrarySectionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'sections[]=Directory': decodeLibrarySection }, fieldsOfListContainer()),
);

/** What is known of a library besides its name. */
export interface SectionFields {
  /** The library's UUID. Example: `4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11`. */
  uuid?: string | undefined;

  /** The agent that describes its items. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;

  /** What finds its items on disk. Example: `Plex Movie`. */
  scanner?: string | undefined;

  /** The language of its metadata. Example: `en-US`. */
  language?: string | undefined;

  /** Whether it is being scanned. */
  refreshing?: boolean | undefined;

  /** Whether it can be filtered. */
  filters?: boolean | undefined;

  /** Whether its items may be downloaded. */
  allowSync?: boolean | undefined;

  /** Where it is left out: 0 nowhere, 1 home page, 2 home page and search. Example: `0`. */
  hidden?: number | undefined;

  /** When it was made. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** When it was last changed. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | undefined;

  /** When it was last scanned. Example: `2026-01-31T21:48:05Z`. */
  scannedAt?: Date | undefined;

  /** A counter that goes up with every change of its content. May be too large to be exact. Example: `4154`. */
  contentChangedAt?: number | undefined;

  /** Whether photos get tags of what is in them. */
  enableAutoPhotoTags?: boolean | undefined;

  /** The folders that it is made of. */
  locations: readonly SectionLocation[];

  /** The kinds of items that it has, with what these can be filtered and sorted by. Only when asked for. */
  types: readonly TypeDefinition[];

  /** How the values of a type of field are compared. Only when asked for. */
  fieldTypes: readonly FieldTypeDefinition[];

  /** What its items can be filtered by. Only when asked for. */
  filterDefinitions: readonly FilterDefinition[];

  /** What its items can be sorted by. Only when asked for. */
  sortDefinitions: readonly SortDefinition[];

  /** The library's settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;
}

/** The fields of `SectionFields`, as a decoder takes them. */
export function fieldsOfSectionFields(): FieldList {
  return fields(
    'text uuid agent scanner language|flag refreshing filters allowSync enableAutoPhotoTags|number hidden contentChangedAt|date createdAt updatedAt scannedAt',
    {
      'locations[]': decodeSectionLocation,
      'types[]': decodeTypeDefinition,
      'fieldTypes[]': decodeFieldTypeDefinition,
      'filterDefinitions[]=Filter': decodeFilterDefinition,
      'sortDefinitions[]=Sort': decodeSortDefinition,
      preferences: decodeItemPreferences,
    },
  );
}

// Generated from contract/models/sections.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import {
  aside,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { ListContainer } from './container.ts';
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
import { metadataTypes, type MetadataType } from './metadata-types.ts';

/** A folder on the server's disk. */
export interface SectionLocation extends Extra {
  /** The folder's number. Absent at items. */
  id?: string | undefined;

  /**
   * The folder's path.
   *
   * Example: `/data/Movies`.
   */
  path?: string | undefined;
}

/** Decodes {@link SectionLocation}. */
export function decodeSectionLocation(wire: Wire): SectionLocation {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'path':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as SectionLocation;
}

/** What is known of a library besides its name. */
export interface SectionFields extends Extra {
  /** The library's UUID. */
  uuid?: string | undefined;

  /**
   * The agent that describes its items.
   *
   * Example: `tv.plex.agents.movie`.
   */
  agent?: string | undefined;

  /**
   * What finds its items on disk.
   *
   * Example: `Plex Movie`.
   */
  scanner?: string | undefined;

  /**
   * The language of its metadata.
   *
   * Example: `en-US`.
   */
  language?: string | undefined;

  /** Whether it is being scanned. */
  refreshing?: boolean | undefined;

  /** Whether it can be filtered. */
  filters?: boolean | undefined;

  /** Whether its items may be downloaded. */
  allowSync?: boolean | undefined;

  /** Where it is left out: 0 nowhere, 1 home page, 2 home page and search. */
  hidden?: number | undefined;

  /** When it was made. */
  createdAt?: Date | undefined;

  /** When it was last changed. */
  updatedAt?: Date | undefined;

  /** When it was last scanned. */
  scannedAt?: Date | undefined;

  /** A counter that goes up with every change of its content. May be too large to be exact. */
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

/** Decodes {@link SectionFields}. */
export function decodeSectionFields(wire: Wire): SectionFields {
  const result: Draft<SectionFields> = {
    uuid: undefined,
    agent: undefined,
    scanner: undefined,
    language: undefined,
    refreshing: undefined,
    filters: undefined,
    allowSync: undefined,
    hidden: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    scannedAt: undefined,
    contentChangedAt: undefined,
    locations: none,
    ...rareSectionFields().blank,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'uuid':
        result.uuid = text(value, result, key);
        break;
      case 'agent':
        result.agent = text(value, result, key);
        break;
      case 'scanner':
        result.scanner = text(value, result, key);
        break;
      case 'language':
        result.language = text(value, result, key);
        break;
      case 'refreshing':
        result.refreshing = flag(value, result, key);
        break;
      case 'filters':
        result.filters = flag(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = number(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'scannedAt':
        result.scannedAt = date(value, result, key);
        break;
      case 'contentChangedAt':
        result.contentChangedAt = number(value, result, key);
        break;
      case 'Location':
        result.locations = list(value, decodeSectionLocation, result, key);
        break;
      default:
        if (!readRare(rareSectionFields(), result, key, value)) keep(result, key, value);
    }
  }
  return result as SectionFields;
}

let rareSectionFieldsFields: RareFields | undefined;

function rareSectionFields(): RareFields {
  return (rareSectionFieldsFields ??= rareFields('flag enableAutoPhotoTags', {
    Type: ['types', (value, result, key) => list(value, decodeTypeDefinition, result, key), 1],
    FieldType: ['fieldTypes', (value, result, key) => list(value, decodeFieldTypeDefinition, result, key), 1],
    Filter: ['filterDefinitions', (value, result, key) => list(value, decodeFilterDefinition, result, key), 1],
    Sort: ['sortDefinitions', (value, result, key) => list(value, decodeSortDefinition, result, key), 1],
    Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)],
  }));
}

/** Reads a field of {@link SectionFields} that few answers have; gives false for any other. */
export function readSectionFields(result: Draft<SectionFields>, key: string, value: unknown): boolean {
  return readRare(rareSectionFields(), result, key, value);
}

/** The rare lists of a {@link SectionFields} before anything is read. */
export function blankSectionFields(): Draft<SectionFields> {
  return { ...rareSectionFields().blank };
}

/** A library of a server. */
export interface LibrarySection extends Extra {
  /**
   * The library's number, with which it is read and changed.
   *
   * Example: `1`.
   */
  key?: string | undefined;

  /** The library's number, where a server says it a second time. */
  id?: string | undefined;

  /**
   * What the library holds: `movie`, `show`, `artist` or `photo`.
   *
   * Example: `movie`.
   */
  type?: MetadataType | undefined;

  /**
   * The title.
   *
   * Example: `Movies`.
   */
  title?: string | undefined;

  /** What kind of its type it is. */
  subtype?: string | undefined;

  /** The path of the library's hubs. */
  hubKey?: string | undefined;

  /** The path of a picture. */
  thumb?: string | undefined;

  /** The path of a background picture. */
  art?: string | undefined;

  /** The path of a picture made of several others. */
  composite?: string | undefined;

  /** The path of a small picture. */
  icon?: string | undefined;

  /** Whether it holds items. */
  content?: boolean | undefined;

  /** Whether it is a directory. */
  directory?: boolean | undefined;

  /** Where in an application it is shown. */
  context?: string | undefined;

  /** What an application offers in the library. */
  pivots: readonly Pivot[];

  /** The library's UUID. */
  uuid?: string | undefined;

  /**
   * The agent that describes its items.
   *
   * Example: `tv.plex.agents.movie`.
   */
  agent?: string | undefined;

  /**
   * What finds its items on disk.
   *
   * Example: `Plex Movie`.
   */
  scanner?: string | undefined;

  /**
   * The language of its metadata.
   *
   * Example: `en-US`.
   */
  language?: string | undefined;

  /** Whether it is being scanned. */
  refreshing?: boolean | undefined;

  /** Whether it can be filtered. */
  filters?: boolean | undefined;

  /** Whether its items may be downloaded. */
  allowSync?: boolean | undefined;

  /** Where it is left out: 0 nowhere, 1 home page, 2 home page and search. */
  hidden?: number | undefined;

  /** When it was made. */
  createdAt?: Date | undefined;

  /** When it was last changed. */
  updatedAt?: Date | undefined;

  /** When it was last scanned. */
  scannedAt?: Date | undefined;

  /** A counter that goes up with every change of its content. May be too large to be exact. */
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

let rareLibrarySectionFields: RareFields | undefined;

function rareLibrarySection(): RareFields {
  return (rareLibrarySectionFields ??= rareFields('text id subtype hubKey icon context', {
    Pivot: ['pivots', (value, result, key) => list(value, decodePivot, result, key), 1],
  }));
}

let blankLibrarySectionValue: Draft<LibrarySection> | undefined;

/** Decodes {@link LibrarySection}. */
export function decodeLibrarySection(wire: Wire): LibrarySection {
  const result: Draft<LibrarySection> = {
    ...(blankLibrarySectionValue ??= {
      key: undefined,
      type: undefined,
      title: undefined,
      thumb: undefined,
      art: undefined,
      composite: undefined,
      content: undefined,
      directory: undefined,
      uuid: undefined,
      agent: undefined,
      scanner: undefined,
      language: undefined,
      refreshing: undefined,
      filters: undefined,
      allowSync: undefined,
      hidden: undefined,
      createdAt: undefined,
      updatedAt: undefined,
      scannedAt: undefined,
      contentChangedAt: undefined,
      locations: none,
      ...blankSectionFields(),
      ...rareLibrarySection().blank,
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'type':
        result.type = word(value, metadataTypes, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'composite':
        result.composite = text(value, result, key);
        break;
      case 'content':
        result.content = flag(value, result, key);
        break;
      case 'directory':
        result.directory = flag(value, result, key);
        break;
      case 'uuid':
        result.uuid = text(value, result, key);
        break;
      case 'agent':
        result.agent = text(value, result, key);
        break;
      case 'scanner':
        result.scanner = text(value, result, key);
        break;
      case 'language':
        result.language = text(value, result, key);
        break;
      case 'refreshing':
        result.refreshing = flag(value, result, key);
        break;
      case 'filters':
        result.filters = flag(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'hidden':
        result.hidden = number(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'scannedAt':
        result.scannedAt = date(value, result, key);
        break;
      case 'contentChangedAt':
        result.contentChangedAt = number(value, result, key);
        break;
      case 'Location':
        result.locations = list(value, decodeSectionLocation, result, key);
        break;
      default:
        if (!(readSectionFields(result, key, value) || readRare(rareLibrarySection(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as LibrarySection;
}

/** The libraries of a server. */
export interface LibrarySectionContainer extends ListContainer {
  /** The libraries. */
  sections: readonly LibrarySection[];
}

/** Decodes {@link LibrarySectionContainer}. */
export function decodeLibrarySectionContainer(wire: Wire): LibrarySectionContainer {
  const result: Draft<LibrarySectionContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    librarySectionId: undefined,
    librarySectionTitle: undefined,
    librarySectionUuid: undefined,
    title1: undefined,
    title2: undefined,
    art: undefined,
    thumb: undefined,
    banner: undefined,
    theme: undefined,
    content: undefined,
    nocache: undefined,
    viewGroup: undefined,
    viewMode: undefined,
    sortAsc: undefined,
    sortOrder: undefined,
    mixedParents: undefined,
    sections: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'librarySectionUUID':
        result.librarySectionUuid = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'title2':
        result.title2 = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'nocache':
        result.nocache = flag(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'viewMode':
        result.viewMode = number(value, result, key);
        break;
      case 'sortAsc':
        result.sortAsc = flag(value, result, key);
        break;
      case 'sortOrder':
        result.sortOrder = text(value, result, key);
        break;
      case 'mixedParents':
        result.mixedParents = flag(value, result, key);
        break;
      case 'Directory':
        result.sections = list(value, decodeLibrarySection, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as LibrarySectionContainer;
}

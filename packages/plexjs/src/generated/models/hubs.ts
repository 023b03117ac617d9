// Generated from contract/models/hubs.tsp by `npm run generate`. Do not edit.

import {
  flag,
  keep,
  list,
  none,
  number,
  one,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { ListContainer } from './container.ts';
import { decodeDirectory, type Directory } from './directories.ts';
import { decodeItem, type Item } from './items.ts';
import { decodeMeta, type Meta } from './meta.ts';

/** The known values of {@link HubStyle}. */
export const hubStyles = ['shelf', 'hero', 'list', 'grid'] as const;

/**
 * How a hub is drawn.
 *
 * - `shelf`: A row of pictures.
 * - `hero`: One large picture.
 * - `list`: A list of lines.
 * - `grid`: A grid of pictures.
 */
export type HubStyle = (typeof hubStyles)[number] | (string & {});

/** A row of a page: recently added movies, what to go on watching, results of one kind of a search. */
export interface Hub extends Extra {
  /**
   * The title, in the language that was asked for.
   *
   * Example: `Recently Added Movies`.
   */
  title?: string | undefined;

  /**
   * What its entries are; `mixed` for several kinds.
   *
   * Example: `movie`.
   */
  type?: string | undefined;

  /**
   * What kind of their type they are.
   *
   * Example: `podcast`.
   */
  subtype?: string | undefined;

  /**
   * The hub's name, the same in every language.
   *
   * Example: `movie.recentlyadded.1`.
   */
  hubIdentifier?: string | undefined;

  /**
   * The path that gives these very entries.
   *
   * Example: `/library/metadata/395618,397800`.
   */
  hubKey?: string | undefined;

  /**
   * The path that lists all entries.
   *
   * Example: `/hubs/home/recentlyAdded?type=1`.
   */
  key?: string | undefined;

  /**
   * Where in an application it is shown.
   *
   * Example: `hub.home.movies.recent`.
   */
  context?: string | undefined;

  /** How many entries there are here. */
  size?: number | undefined;

  /** How many entries there are altogether. */
  totalSize?: number | undefined;

  /** Whether there are more entries. Searches say no even where they left some out. */
  more?: boolean | undefined;

  /** How it is drawn. */
  style?: HubStyle | undefined;

  /** Whether it is on the home page. */
  promoted?: boolean | undefined;

  /** Whether its entries are drawn by lot. */
  random?: boolean | undefined;

  /** How far it is from what was said. Only in searches by voice. */
  distance?: number | undefined;

  /** What else was found, so that the hub comes with it. */
  reason?: string | undefined;

  /** The number of what was found. */
  reasonId?: string | undefined;

  /** The title of what was found. */
  reasonTitle?: string | undefined;

  /** The path of a small picture. */
  icon?: string | undefined;

  /** The path of a picture. */
  thumb?: string | undefined;

  /** The name of a picture. */
  symbol?: string | undefined;

  /** The entries that are items. */
  items: readonly Item[];

  /** The entries that are no items: people, genres, other tags. */
  directories: readonly Directory[];

  /** How the list can be filtered, sorted and shown. */
  meta?: Meta | undefined;
}

/** Decodes {@link Hub}. */
export function decodeHub(wire: Wire): Hub {
  const result: Draft<Hub> = {
    title: undefined,
    type: undefined,
    subtype: undefined,
    hubIdentifier: undefined,
    hubKey: undefined,
    key: undefined,
    context: undefined,
    size: undefined,
    totalSize: undefined,
    more: undefined,
    style: undefined,
    promoted: undefined,
    random: undefined,
    distance: undefined,
    reason: undefined,
    reasonId: undefined,
    reasonTitle: undefined,
    icon: undefined,
    thumb: undefined,
    symbol: undefined,
    items: none,
    directories: none,
    meta: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'type':
        result.type = text(value, result, key);
        break;
      case 'subtype':
        result.subtype = text(value, result, key);
        break;
      case 'hubIdentifier':
        result.hubIdentifier = text(value, result, key);
        break;
      case 'hubKey':
        result.hubKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'context':
        result.context = text(value, result, key);
        break;
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'more':
        result.more = flag(value, result, key);
        break;
      case 'style':
        result.style = word(value, hubStyles, result, key);
        break;
      case 'promoted':
        result.promoted = flag(value, result, key);
        break;
      case 'random':
        result.random = flag(value, result, key);
        break;
      case 'distance':
        result.distance = number(value, result, key);
        break;
      case 'reason':
        result.reason = text(value, result, key);
        break;
      case 'reasonID':
        result.reasonId = text(value, result, key);
        break;
      case 'reasonTitle':
        result.reasonTitle = text(value, result, key);
        break;
      case 'icon':
        result.icon = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'symbol':
        result.symbol = text(value, result, key);
        break;
      case 'Metadata':
        result.items = list(value, decodeItem, result, key);
        break;
      case 'Directory':
        result.directories = list(value, decodeDirectory, result, key);
        break;
      case 'Meta':
        result.meta = one(value, decodeMeta, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Hub;
}

/** The hubs of a page. */
export interface HubContainer extends ListContainer {
  /** The hubs. */
  hubs: readonly Hub[];
}

/** Decodes {@link HubContainer}. */
export function decodeHubContainer(wire: Wire): HubContainer {
  const result: Draft<HubContainer> = {
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
    hubs: none,
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
      case 'Hub':
        result.hubs = list(value, decodeHub, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as HubContainer;
}

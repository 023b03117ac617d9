// Generated from contract/models/hubs.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
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
  /** The title, in the language that was asked for. Example: `Recently Added Movies`. */
  title?: string | undefined;

  /** What its entries are; `mixed` for several kinds. Example: `movie`. */
  type?: string | undefined;

  /** What kind of their type they are. Example: `podcast`. */
  subtype?: string | undefined;

  /** The hub's name, the same in every language. Example: `movie.recentlyadded.1`. */
  hubIdentifier?: string | undefined;

  /** The path that gives these very entries. Example: `/library/metadata/395618,397800`. */
  hubKey?: string | undefined;

  /** The path that lists all entries. Example: `/hubs/home/recentlyAdded?type=1`. */
  key?: string | undefined;

  /** Where in an application it is shown. Example: `hub.home.movies.recent`. */
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

  /** How far it is from what was said. Only in searches by voice. Example: `0.12`. */
  distance?: number | undefined;

  /** What else was found, so that the hub comes with it. Example: `actor`. */
  reason?: string | undefined;

  /** The number of what was found, in `reason`. Example: `7`. */
  reasonId?: string | undefined;

  /** The title of what was found. Example: `Ben Stiller`. */
  reasonTitle?: string | undefined;

  /** The path of a small picture. Example: `/:/resources/dvr/dvr-movies-icon.png`. */
  icon?: string | undefined;

  /** The path of a picture. Example: `/library/metadata/1049/thumb/1715112805`. */
  thumb?: string | undefined;

  /** The name of a picture. Example: `star`. */
  symbol?: string | undefined;

  /** The entries that are items. */
  items: readonly Item[];

  /** The entries that are no items: people, genres, other tags. */
  directories: readonly Directory[];

  /** How the list can be filtered, sorted and shown. */
  meta?: Meta | undefined;
}

/** Decodes {@link Hub}. */
export const decodeHub: Decode<Hub> = /* @__PURE__ */ decoder(() =>
  fields(
    'text title type subtype hubIdentifier hubKey key context reason reasonId= reasonTitle icon thumb symbol|number size totalSize distance|flag more promoted random|word style',
    { 'items[]=Metadata': decodeItem, 'directories[]': decodeDirectory, meta: decodeMeta },
  ),
);

/** The hubs of a page. */
export interface HubContainer extends ListContainer {
  /** The rows, from top to bottom. */
  hubs: readonly Hub[];
}

/** Decodes {@link HubContainer}. */
export const decodeHubContainer: Decode<HubContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'hubs[]': decodeHub }, fieldsOfListContainer()),
);

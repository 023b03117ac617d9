import type { Ask } from '../../http/ask.ts';
import { entriesOf } from '../../world/keys.ts';
import type { ItemType, TagKind } from '../../world/records.ts';
import type { Row } from '../items/item-order.ts';
import { playlistRow } from '../playlists/playlists-row.ts';
import { type Findings, firstOf } from './search-find.ts';
import { foundItemRow, foundTagRow, scoreText } from './search-rows.ts';

const itemHubs: Readonly<Partial<Record<ItemType, string>>> = {
  movie: 'Movies',
  show: 'Shows',
  season: 'Seasons',
  episode: 'Episodes',
  artist: 'Artists',
  album: 'Albums',
  track: 'Tracks',
  clip: 'Videos',
  photo: 'Photos',
  photoalbum: 'Photo Albums',
};

const tagHubs: Readonly<Partial<Record<TagKind, readonly [type: string, title: string]>>> = {
  actor: ['actor', 'Actors'],
  director: ['director', 'Directors'],
  genre: ['genre', 'Genres'],
  tag: ['tag', 'Tags'],
};

/** Kinds that clients expect a hub of, though the sandbox finds nothing of them. */
const emptyHubs = { place: 'Places', autotag: 'Auto Tags', shared: 'Shared' };

interface Rows {
  readonly type: string;
  readonly title: string;
  readonly best: number;
  readonly element: 'Metadata' | 'Directory';
  readonly rows: readonly Row[];
}

/** A hub for each kind of what can be found. Those that fit best come first, those without anything last. */
export function searchHubRows(ask: Ask, found: Findings, limit: number): readonly object[] {
  return [
    ...itemRows(ask, found, limit),
    ...tagRows(found, limit),
    collectionRows(ask, found, limit),
    playlistRows(ask, found, limit),
  ]
    .concat(
      Object.entries(emptyHubs).map(([type, title]): Rows => ({
        type,
        title,
        best: 0,
        element: 'Directory',
        rows: [],
      })),
    )
    .sort((a, b) => b.best - a.best)
    .map(({ type, title, element, rows }) => ({
      title,
      type,
      hubIdentifier: type,
      context: `hub.search.${type}`,
      size: rows.length,
      // Searches say no even where they left some out.
      more: false,
      style: 'shelf',
      ...(rows.length > 0 && { [element]: rows }),
    }));
}

function itemRows(ask: Ask, { items }: Findings, limit: number): readonly Rows[] {
  return entriesOf(itemHubs).map(([type, title]) => {
    const own = firstOf(items.of(type), limit);
    const rows = own.map((found) => foundItemRow(ask, found));
    return { type, title, best: own[0]?.score ?? 0, element: 'Metadata', rows };
  });
}

function tagRows({ tags }: Findings, limit: number): readonly Rows[] {
  return Object.entries(tagHubs).map(([kind, [type, title]]) => {
    const own = tags.filter(({ tag }) => tag.kind === kind);
    return { type, title, best: own[0]?.score ?? 0, element: 'Directory', rows: own.slice(0, limit).map(foundTagRow) };
  });
}

function collectionRows(ask: Ask, { items, tags }: Findings, limit: number): Rows {
  const head = { type: 'collection', title: 'Collections' };
  if (ask.flag('includeCollections')) {
    const own = firstOf(items.of('collection'), limit);
    const rows = own.map((found) => foundItemRow(ask, found));
    return { ...head, best: own[0]?.score ?? 0, element: 'Metadata', rows };
  }
  const own = tags.filter(({ tag }) => tag.kind === 'collection');
  return { ...head, best: own[0]?.score ?? 0, element: 'Directory', rows: own.slice(0, limit).map(foundTagRow) };
}

function playlistRows({ world }: Ask, { playlists }: Findings, limit: number): Rows {
  const rows = playlists
    .slice(0, limit)
    .map(({ playlist, score }) => ({ ...playlistRow(world, playlist, false), score: scoreText(score) }));
  return { type: 'playlist', title: 'Playlists', best: playlists[0]?.score ?? 0, element: 'Metadata', rows };
}

import { colorsOf } from '../../world/derived.ts';
import { foundArtwork } from '../../world/found-artwork.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import type { ArtworkElement } from '../../world/records-artwork.ts';
import type { World } from '../../world/world.ts';
import type { Row } from '../items/item-order.ts';

const imageTypes: Readonly<Partial<Record<ItemType, Readonly<Record<string, string>>>>> = {
  episode: { thumb: 'snapshot' },
  clip: { thumb: 'snapshot' },
  photo: { thumb: 'snapshot' },
  artist: { thumb: 'coverSquare' },
  album: { thumb: 'coverSquare' },
  track: { thumb: 'coverSquare' },
};
const usualImageTypes: Readonly<Record<string, string>> = {
  thumb: 'coverPoster',
  art: 'background',
  clearLogo: 'clearLogo',
  squareArt: 'backgroundSquare',
  banner: 'banner',
};

/** What an item has for a picture of a kind: its name among the choices. Undefined where it has none. */
export function selectedArtwork({ tables }: World, item: ItemRecord, element: ArtworkElement): string | undefined {
  const selected = tables.artwork.get(`${item.id}:${element}`)?.selected;
  // A theme that was deleted is only no longer chosen: items, and those below them, go on telling of it.
  const isKept = selected === undefined || (selected === null && element === 'theme');
  return isKept ? foundArtwork(item, element) : (selected ?? undefined);
}

/** The path of a picture of an item's own. It changes when the picture does. */
function ownPath(world: World, item: ItemRecord, element: ArtworkElement): string | undefined {
  if (selectedArtwork(world, item, element) === undefined) return undefined;
  const changedAt = world.tables.artwork.get(`${item.id}:${element}`)?.changedAt ?? item.updatedAt;
  return `/library/metadata/${item.id}/${element}/${changedAt}`;
}

/** The paths of an item's pictures and tune, with those that it takes from the items above it. */
export function artworkFields(world: World, item: ItemRecord): Readonly<Partial<Record<ArtworkElement, string>>> {
  const own = (element: ArtworkElement): string | undefined => ownPath(world, item, element);
  const thumb = own('thumb') ?? (item.type === 'track' ? fromAbove(world, item, 'thumb') : undefined);
  const art = own('art') ?? fromAbove(world, item, 'art');
  const [banner, theme] = [own('banner'), own('theme')];
  return { ...(thumb && { thumb }), ...(art && { art }), ...(banner && { banner }), ...(theme && { theme }) };
}

function fromAbove(world: World, item: ItemRecord, element: ArtworkElement): string | undefined {
  if (item.type === 'photo' || item.type === 'photoalbum') return undefined;
  for (const above of world.hierarchy.ancestorsOf(item)) {
    const path = ownPath(world, above, element);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The `Image` rows of an item: its pictures by what they show. */
export function imageRows(world: World, item: ItemRecord, { thumb, art, banner }: Row): readonly object[] {
  const paths = {
    thumb,
    art,
    banner,
    clearLogo: ownPath(world, item, 'clearLogo'),
    squareArt: ownPath(world, item, 'squareArt'),
  };
  const types = { ...usualImageTypes, ...imageTypes[item.type] };
  return Object.entries(paths).flatMap(([element, url]) =>
    url === undefined ? [] : [{ alt: item.title, type: types[element], url }],
  );
}

/** The colours behind an item. */
export function ultraBlurColors(item: ItemRecord): object {
  return colorsOf(item.guid);
}

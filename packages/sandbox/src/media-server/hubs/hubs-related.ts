import type { Ask } from '../../http/ask.ts';
import { itemsAt, itemsTitled, listAt, placesWithTag, type Shelf, shelvesOf } from '../../query/lookup.ts';
import type { ItemRecord, ItemType, TagKind } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { listOf } from '../library/plain-list.ts';
import { visibleTo } from '../library/visible-items.ts';
import { collectionItems, collectionsWith } from '../collections/collections-members.ts';
import { type HubSpec, hubRow } from './hub-row.ts';
import type { Row } from '../items/item-order.ts';

const similarTitles: Readonly<Partial<Record<ItemType, string>>> = {
  movie: 'Related Movies',
  show: 'Related Shows',
  artist: 'Similar Artists',
  album: 'Similar Albums',
};

/** The tags that items are alike by. */
const tagKinds: readonly TagKind[] = ['genre', 'style', 'mood', 'director', 'actor'];

const namesOfKinds: Readonly<Partial<Record<ItemType, string>>> = { show: 'tv' };

/** Whether there are lists of items like one. */
export function hasSimilar({ type }: ItemRecord): boolean {
  return similarTitles[type] !== undefined;
}

/** The hubs of items that have to do with an item, without those that would be empty. */
export function relatedHubs(ask: Ask, item: ItemRecord): readonly Row[] {
  return relatedSpecs(ask, item)
    .map((spec) => hubRow(ask, spec))
    .filter(({ size }) => size !== 0);
}

/** The hub of items like one. It may be empty. */
export function similarHub(ask: Ask, item: ItemRecord): Row {
  return hubRow(ask, similarSpec(ask, item));
}

/** How many are listed of what is like something. */
const mostSimilar = 20;

/** Items like one: of its kind and library, those with the most tags in common first. */
export function similarItems({ world, account }: Ask, item: ItemRecord): readonly ItemRecord[] {
  const [shelf] = shelfOf(world, item);
  if (shelf === undefined) return [];
  const common = new Uint8Array(shelf.scope.size);
  const own = shelf.scope.placeOf(item.id);
  let highest = 0;
  const count = (places: Iterable<number>, weight: number): void => {
    for (const place of places) {
      if (place === own) continue;
      const sum = (common[place] ?? 0) + weight;
      common[place] = sum;
      if (sum > highest) highest = sum;
    }
  };
  for (const kind of tagKinds) for (const { id } of item.tags[kind] ?? []) count(placesWithTag(shelf, kind, id), 1);
  for (const { id } of item.tags.similar ?? [])
    count(placesTitled(world, shelf, item.type, world.tables.tags.get(id)?.tag), 10);
  const isVisible = visibleTo(world, account?.id);
  const found: ItemRecord[] = [];
  for (let most = highest; most > 0; most--)
    for (let place = common.indexOf(most); place >= 0; place = common.indexOf(most, place + 1)) {
      found.push(...itemsAt(world, shelf, [place], isVisible));
      if (found.length === mostSimilar) return found;
    }
  return found;
}

function shelfOf(world: World, { sectionId, type }: ItemRecord): readonly Shelf[] {
  const section = world.tables.sections.get(sectionId);
  return section === undefined ? [] : shelvesOf(world, [section], type);
}

/** The places of the items of a title. */
function placesTitled(world: World, { section, scope }: Shelf, type: ItemType, title = ''): readonly number[] {
  const items = [...itemsTitled(world, section, type, title)];
  return items.filter((item) => item.title === title).map(({ id }) => scope.placeOf(id));
}

const people: readonly TagKind[] = ['director', 'actor'];

function relatedSpecs(ask: Ask, item: ItemRecord): readonly HubSpec[] {
  const kind = namesOfKinds[item.type] ?? item.type;
  const { world, account } = ask;
  return [
    ...(hasSimilar(item) ? [similarSpec(ask, item)] : []),
    ...collectionsWith(world, item).map(({ id }): HubSpec => ({
      title: `More in ${world.tables.items.get(id)?.title ?? ''}`,
      type: item.type,
      identifier: `${kind}.collection.related.${id}`,
      context: `hub.${kind}.collection.related`,
      key: `/library/collections/${id}/children`,
      list: () => listOf(collectionItems(world, id, account?.id ?? 1).filter((other) => other.id !== item.id)),
    })),
    ...(item.type === 'movie' || item.type === 'show' ? people : []).flatMap(
      (tag) => withSameTag(ask, item, kind, tag) ?? [],
    ),
    ...(item.type === 'album' ? moreByArtist(ask, item) : []),
  ];
}

function similarSpec(ask: Ask, item: ItemRecord): HubSpec {
  const kind = namesOfKinds[item.type] ?? item.type;
  return {
    title: similarTitles[item.type] ?? 'Related',
    type: item.type,
    identifier: `${kind}.similar`,
    context: `hub.${kind}.similar`,
    key: `/library/metadata/${item.id}/similar`,
    list: () => listOf(similarItems(ask, item)),
  };
}

function withSameTag({ world, account }: Ask, item: ItemRecord, kind: string, tagKind: TagKind): HubSpec | undefined {
  const [use] = item.tags[tagKind] ?? [];
  const tag = use && world.tables.tags.get(use.id);
  if (tag === undefined) return undefined;
  const isVisible = visibleTo(world, account?.id);
  return {
    title: tagKind === 'actor' ? `More with ${tag.tag}` : `More by ${tag.tag}`,
    type: item.type,
    identifier: `${kind}.by.${tagKind}.${tag.id}`,
    context: `hub.${kind}.by.${tagKind}`,
    key: `/library/sections/${item.sectionId}/all?${tagKind}=${tag.id}`,
    list: () => {
      const [shelf] = shelfOf(world, item);
      if (shelf === undefined) return listOf([]);
      return listAt(
        world,
        shelf,
        placesWithTag(shelf, tagKind, tag.id),
        (other) => other.id !== item.id && isVisible(other),
      );
    },
  };
}

function moreByArtist({ world }: Ask, album: ItemRecord): readonly HubSpec[] {
  const [artist] = world.hierarchy.ancestorsOf(album);
  if (artist === undefined) return [];
  return [
    {
      title: `More by ${artist.title}`,
      type: 'album',
      identifier: 'album.by.artist',
      context: 'hub.album.by.artist',
      key: `/library/metadata/${artist.id}/children`,
      list: () => listOf(world.hierarchy.childrenOf(artist.id).filter(({ id }) => id !== album.id)),
    },
  ];
}

import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, ItemType, TagKind } from '../../world/records.ts';
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

/** Items like one: of its kind and library, those with the most tags in common first. */
export function similarItems({ world, account }: Ask, item: ItemRecord): readonly ItemRecord[] {
  const isVisible = visibleTo(world, account?.id);
  const own = new Set(tagIds(item));
  const named = new Set(item.tags.similar?.map(({ id }) => world.tables.tags.get(id)?.tag));
  return [...world.tables.items.values()]
    .filter(({ id, type, sectionId }) => type === item.type && sectionId === item.sectionId && id !== item.id)
    .map((other) => ({
      other,
      common: (named.has(other.title) ? 10 : 0) + tagIds(other).filter((id) => own.has(id)).length,
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.other.id - b.other.id)
    .filter(({ other }) => isVisible(other))
    .slice(0, 20)
    .map(({ other }) => other);
}

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
    ...(item.type === 'movie' || item.type === 'show' ? ['director', 'actor'] : []).flatMap(
      (tag) => withSameTag(ask, item, kind, tag as TagKind) ?? [],
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
    list: () =>
      listOf(
        [...world.tables.items.values()].filter(
          (other) =>
            other.id !== item.id &&
            other.type === item.type &&
            other.sectionId === item.sectionId &&
            (other.tags[tagKind] ?? []).some(({ id }) => id === tag.id) &&
            isVisible(other),
        ),
      ),
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

function tagIds({ tags }: ItemRecord): readonly number[] {
  return (['genre', 'style', 'mood', 'director', 'actor'] as const).flatMap((kind) =>
    (tags[kind] ?? []).map(({ id }) => id),
  );
}

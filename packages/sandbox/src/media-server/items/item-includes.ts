import type { Ask } from '../../http/ask.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { ReviewRecord } from '../../world/records-details.ts';
import { collectionItems } from '../collections/collections-members.ts';
import { relatedHubs } from '../hubs/hubs-related.ts';
import { extraRow, listedRow, type Row } from './item-row.ts';

import { nextOf } from '../library/on-deck.ts';
import { itemSettingRows } from '../administration/preferences-items.ts';
import { artistStations } from './stations.ts';
import { stateOf } from './state-fields.ts';

type Include = (ask: Ask, item: ItemRecord) => Row;

/** What an item brings along, by the parameter that asks for it. */
const includes: Readonly<Record<string, Include>> = {
  includeReviews: (_, { reviews = [] }) => (reviews.length > 0 ? { Review: reviews.map(reviewRow) } : {}),
  includePreferences: (_, item) => {
    const settings = itemSettingRows(item);
    return settings.length > 0 ? { Preferences: { Setting: settings } } : {};
  },
  includeExtras: (ask, { id }) => ({
    Extras: listOf(ask.world.hierarchy.extrasOf(id).map((extra) => extraRow(ask, extra))),
  }),
  includeOnDeck: (ask, item) => {
    const next = nextOf(ask, item);
    return next ? { OnDeck: { Metadata: listedRow(ask, next) } } : {};
  },
  includeChildren: (ask, item) => {
    if (item.type === 'photoalbum') return {};
    const children =
      item.type === 'collection'
        ? collectionItems(ask.world, item.id, ask.account?.id ?? 1)
        : ask.world.hierarchy.childrenOf(item.id);
    return children.length > 0 ? { Children: listOf(children.map((child) => listedRow(ask, child))) } : {};
  },
  includePopularLeaves: (ask, item) => {
    if (item.type !== 'artist') return {};
    const tracks = popularTracks(ask, item);
    const key = `/library/sections/${item.sectionId}/all?type=10&artist.id=${item.id}&sort=ratingCount:desc`;
    return {
      PopularLeaves: { ...listOf(tracks.map((track) => listedRow(ask, track))), key, title: 'Popular Tracks' },
    };
  },
  includeStations: (_, item) => (item.type === 'artist' ? { Stations: listOf(artistStations(item)) } : {}),
  includeRelated: (ask, item) => {
    const hubs = relatedHubs(ask, item);
    return hubs.length > 0 ? { Related: { Hub: hubs } } : {};
  },
  includeRelatedCount: (ask, item) => ({ relatedCount: relatedHubs(ask, item).length }),
};

/** What an item is asked to bring along. */
export function includedElements(ask: Ask, item: ItemRecord): Row {
  const wanted = Object.entries(includes).filter(([parameter]) => ask.flag(parameter));
  return Object.fromEntries(wanted.flatMap(([, include]) => Object.entries(include(ask, item))));
}

/** What an answer says of a critic's review. */
export function reviewRow({ id, tag, ...review }: ReviewRecord): object {
  return { id, filter: `art=${id}`, tag, ...review };
}

function listOf(rows: readonly object[]): Row {
  return { size: rows.length, ...(rows.length > 0 && { Metadata: rows }) };
}

function popularTracks({ world, account }: Ask, artist: ItemRecord): readonly ItemRecord[] {
  const heard = ({ id, fields }: ItemRecord): number =>
    Number(fields.ratingCount ?? 0) + (stateOf(world, id, account?.id).viewCount ?? 0);
  return world.hierarchy
    .leavesOf(artist.id)
    .toSorted((a, b) => heard(b) - heard(a))
    .slice(0, 5);
}

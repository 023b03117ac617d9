import { getAugmentationStatus, getMetadataItem, listTopUsers } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { ItemRecord } from '../../world/records.ts';
import { aboutHubs } from '../hubs/hub-row.ts';
import { relatedHubs } from '../hubs/hubs-related.ts';
import { includedElements } from './item-includes.ts';
import { detailedRow, type Row } from './item-row.ts';
import { playlistRow } from '../playlists/playlists-row.ts';
import { wantedOnly } from './row-filter.ts';
import { aboutLibraries, aboutSection } from '../library/section-row.ts';
import { visibleTo } from '../library/visible-items.ts';
import { stateOf } from './state-fields.ts';

/** Items by themselves. */
export const metadataRoutes: readonly Route[] = [
  stateful(getMetadataItem, (ask) => {
    // Who names an item twice is told of it once.
    const found = itemsOf(ask, [...new Set(ask.path.ids?.split(','))].join(','));
    const [first] = found;
    if (first === undefined) return playlistAnswer(ask);
    return container(ask, {
      size: found.length,
      ...(ask.flag('asyncAugmentMetadata') && { augmentationKey: `/library/metadata/augmentations/${first.id}` }),
      ...aboutItems(ask, found),
      Metadata: found.map((item) => detailedRow(ask, item, includedElements(ask, item))),
    });
  }),
  stateful(getAugmentationStatus, (ask) => {
    const [item] = itemsOf(ask, ask.path.augmentationId);
    if (item === undefined) return refusal(404);
    const hubs = relatedHubs(ask, item);
    return container(ask, {
      size: hubs.length,
      ...aboutHubs(aboutItem(ask, item)),
      ...(hubs.length > 0 && { Hub: hubs }),
    });
  }),
  stateful(
    listTopUsers,
    (ask) => {
      const [item] = itemsOf(ask, ask.path.ids);
      if (item === undefined) return refusal(404);
      const users = topUsers(ask, item);
      return container(ask, { size: users.length, ...(users.length > 0 && { Account: users }) });
    },
    { audience: 'owner' },
  ),
];

/** The items of a comma list of rating keys that exist and that the one who asks may see. */
export function itemsOf(ask: Ask, ids = ''): readonly ItemRecord[] {
  const isVisible = visibleTo(ask.world, ask.account?.id);
  return ids.split(',').flatMap((id) => {
    const item = /^\d+$/.test(id) ? ask.world.tables.items.get(Number(id)) : undefined;
    return item && isVisible(item) ? [item] : [];
  });
}

/** A playlist can be asked for as an item, too. */
function playlistAnswer(ask: Ask): Response {
  const playlist = ask.world.tables.playlists.get(ask.id('ids'));
  if (playlist === undefined || playlist.accountId !== ask.account?.id) return refusal(404);
  const row = wantedOnly(ask, playlistRow(ask.world, playlist, true));
  return container(ask, { size: 1, ...aboutLibraries(), Metadata: [row] });
}

/** What is said around an item of its library. */
export function aboutItem(ask: Ask, item: ItemRecord): Row {
  return aboutItems(ask, [item]);
}

/** What is said around items of their library. */
export function aboutItems({ world }: Ask, items: readonly ItemRecord[]): Row {
  const sections = new Set(items.map(({ sectionId }) => sectionId));
  const [sectionId] = sections;
  const section = sectionId === undefined ? undefined : world.tables.sections.get(sectionId);
  return sections.size === 1 && section ? aboutSection(section) : aboutLibraries();
}

/** Who played an item, or what is below it, and how often: most first. */
function topUsers(
  { world }: Ask,
  item: ItemRecord,
): readonly { readonly id: number; readonly globalViewCount: number }[] {
  const played = [item, ...world.hierarchy.leavesOf(item.id)];
  return [...world.tables.accounts.values()]
    .map(({ id }) => ({
      id,
      globalViewCount: played.reduce((sum, { id: itemId }) => sum + (stateOf(world, itemId, id).viewCount ?? 0), 0),
    }))
    .filter(({ globalViewCount }) => globalViewCount > 0)
    .sort((a, b) => b.globalViewCount - a.globalViewCount);
}

import {
  getSyncItem,
  getSyncTranscodeQueue,
  markSyncItemDownloaded,
  refreshSyncContent,
  refreshSyncLists,
} from 'plexjs/operations';
import { container, done, page, refusal } from '../../http/answer.ts';
import { type Handler, type Route, seeded, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import { decoded } from '../../world/percent.ts';
import type { SyncItemRecord } from '../../world/records-account.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { mixedRow } from '../items/item-row.ts';
import { aboutItems, itemsOf } from '../items/metadata.ts';
import { stateOf } from '../items/state-fields.ts';
import { itemsOfSource, playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';
import { playlistItems } from '../playlists/playlists-content.ts';

// What devices want is read from plex.tv's tables at each request, so that there is nothing to be asked anew.
const refresh: Handler = () => done();

/** What is left of the old way of taking items along. */
export const syncRoutes: readonly Route[] = [
  stateful(refreshSyncLists, refresh, { audience: 'owner' }),
  stateful(refreshSyncContent, refresh, { audience: 'owner' }),
  // Nothing is converted ahead for devices here.
  seeded(getSyncTranscodeQueue, (ask) => container(ask, { size: 0 })),
  stateful(getSyncItem, (ask) => {
    const wanted = ask.world.tables.syncItems.get(ask.id('syncItemId'));
    if (wanted === undefined) return refusal(404);
    const ids = wantedItems(ask.world, wanted, ask.account?.id ?? 1).map(({ id }) => id);
    const items = itemsOf(ask, ids.join(','));
    return page(
      ask,
      items.map((item) => mixedRow(ask, item)),
      aboutItems(ask, items),
    );
  }),
  stateful(markSyncItemDownloaded, (ask) => {
    const [item] = itemsOf(ask, ask.path.ratingKey);
    const client = ask.path.clientIdentifier ?? '';
    if (item === undefined) return refusal(404);
    ask.world.tables.syncDownloads.set(`${client}:${item.id}`, secondsOf(ask.world.clock));
    return done();
  }),
];

/** What a device takes along at the moment: as many as it wants of what it has not seen, or of all. */
function wantedItems(world: World, { fields }: SyncItemRecord, accountId: number): readonly ItemRecord[] {
  const all = itemsAt(world, fields['Location.uri'] ?? '', accountId);
  const isWanted = ({ id }: ItemRecord): boolean => !stateOf(world, id, accountId).viewCount;
  const left = fields['Policy.unwatched'] === '1' ? all.filter(isWanted) : all;
  return fields['Policy.scope'] === 'count' ? left.slice(0, Number(fields['Policy.value'])) : left;
}

/** What is played of what a location names: items, a list of a library, or `playlist:///` and the encoded `guid` of a playlist. */
function itemsAt(world: World, uri: string, accountId: number): readonly ItemRecord[] {
  const [, guid] = /^playlist:\/\/\/(.+)$/.exec(uri) ?? [];
  if (guid !== undefined) {
    const named = decoded(guid);
    const playlist = [...world.tables.playlists.values()].find((candidate) => candidate.guid === named);
    return playlist === undefined ? [] : playlistItems(world, playlist).map(({ item }) => item);
  }
  const source = readSource(world, uri);
  const items = source ? itemsOfSource(world, source, accountId) : [];
  return items.flatMap((item) => playableOf(world, item, accountId));
}

import { getSyncItem, markSyncItemDownloaded, refreshSyncContent, refreshSyncLists } from 'plexjs/operations';
import { done, page, refusal } from '../../http/answer.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import { mixedRow } from '../items/item-row.ts';
import { aboutItems, itemsOf } from '../items/metadata.ts';
import { itemsOfSource, playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';

// What devices want is read from plex.tv's tables at each request, so that there is nothing to be asked anew.
const refresh: Handler = () => done();

/** What is left of the old way of taking items along. */
export const syncRoutes: readonly Route[] = [
  stateful(refreshSyncLists, refresh, { audience: 'owner' }),
  stateful(refreshSyncContent, refresh, { audience: 'owner' }),
  stateful(getSyncItem, (ask) => {
    const wanted = ask.world.tables.syncItems.get(ask.id('syncItemId'));
    if (wanted === undefined) return refusal(404);
    const source = readSource(ask.world, wanted.fields['Location.uri'] ?? '');
    const accountId = ask.account?.id ?? 1;
    const all = source ? itemsOfSource(ask.world, source, accountId) : [];
    const ids = all.flatMap((item) => playableOf(ask.world, item, accountId)).map(({ id }) => id);
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

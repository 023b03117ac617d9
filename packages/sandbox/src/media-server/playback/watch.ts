import {
  markPlayed,
  markPlayedByGet,
  markUnplayed,
  removeFromContinueWatching,
  unscrobble,
  updatePlayProgress,
  updatePlayProgressByGet,
} from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { ItemRecord } from '../../world/records.ts';
import { itemsOf } from '../items/metadata.ts';
import { itemsAt } from './play-queue-source.ts';
import { dismiss, keepProgress, markUnwatched, markWatched } from './watch-state.ts';
import { floorOf } from './watch-threshold.ts';

/** What an account says by itself of what it has played. */
export const watchRoutes: readonly Route[] = [
  stateful(markPlayed, marking(markWatched)),
  stateful(markPlayedByGet, marking(markWatched), { also: ['POST'] }),
  stateful(unscrobble, marking(markUnwatched)),
  stateful(markUnplayed, marking(markUnwatched), { also: ['POST'] }),
  stateful(updatePlayProgress, keeping, { also: ['PUT'] }),
  stateful(updatePlayProgressByGet, keeping),
  stateful(removeFromContinueWatching, (ask) => {
    const items = itemsOf(ask, ask.text('ratingKey'));
    if (ask.account === undefined || items.length === 0) return refusal(404);
    for (const item of items) dismiss(ask.world, ask.account.id, item);
    return done();
  }),
];

function marking(mark: (world: Ask['world'], accountId: number, item: ItemRecord) => void): Route['handle'] {
  return (ask) => {
    const { account, world } = ask;
    if (account === undefined) return refusal(401);
    if (ask.text('key') === undefined && ask.text('uri') === undefined) return refusal(400);
    const items =
      ask.text('uri') === undefined ? itemsOf(ask, keyOf(ask)) : (itemsAt(ask, ask.text('uri') ?? '') ?? []);
    if (items.length === 0) return refusal(404);
    for (const item of items) mark(world, account.id, item);
    return done();
  };
}

function keeping(ask: Ask): Response {
  const [item] = itemsOf(ask, keyOf(ask));
  const time = ask.number('time');
  if (time === undefined || time < 0) return refusal(400);
  if (item === undefined || ask.account === undefined) return refusal(404);
  if (time >= floorOf(Number(item.fields.duration ?? 0)))
    keepProgress(ask.world, ask.account.id, item, Math.round(time));
  return done();
}

/** The `key`, which is a rating key, or an item's path as some clients say it. */
function keyOf(ask: Ask): string {
  return (ask.text('key') ?? '').replace('/library/metadata/', '');
}

import { setRating } from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import { without } from '../../world/without.ts';
import { itemsOf } from '../items/metadata.ts';
import { playerOf } from './timeline-player.ts';
import { tellWebhooks } from './timeline-events.ts';
import { changeState } from './watch-state.ts';

/** What accounts think of items. */
export const ratingRoutes: readonly Route[] = [
  stateful(
    setRating,
    (ask) => {
      const { account, world } = ask;
      const rating = ask.number('rating');
      const now = secondsOf(world.clock);
      const ratedAt = ask.number('ratedAt') ?? now;
      if (account === undefined || rating === undefined || rating < -1 || rating > 10 || (rating < 0 && rating !== -1))
        return refusal(400);
      if (ratedAt > now) return refusal(400);
      const [item] = itemsOf(ask, (ask.text('key') ?? '').replace('/library/metadata/', ''));
      if (item === undefined) return refusal(404);
      changeState(world, account.id, item.id, (state) =>
        rating === -1
          ? without(state, 'userRating', 'lastRatedAt')
          : { ...state, userRating: rating, lastRatedAt: ratedAt },
      );
      if (rating !== -1)
        tellWebhooks(world, 'media.rate', {
          accountId: account.id,
          player: playerOf(ask),
          item,
          rating: String(rating),
        });
      return done();
    },
    { also: ['GET', 'POST'] },
  ),
];

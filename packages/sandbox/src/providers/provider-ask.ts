import type { Ask } from '../http/ask.ts';
import type { Route, RouteOptions } from '../http/route.ts';
import { stateful } from '../http/route.ts';
import { findCaller } from '../plex-tv/caller.ts';
import type { UserRecord } from '../world/records-account.ts';
import type { CatalogueItem } from './catalogue.ts';
import { noItem, providerRefusal } from './provider-answer.ts';

const noToken = 'You must provide a token!';

/** The refusal of who is not signed in. */
export function refuseStranger(ask: Ask): Response | undefined {
  return findCaller(ask) === undefined ? providerRefusal(ask, 401, noToken) : undefined;
}

/** An operation that is answered to who is signed in. */
export function forUser(
  operation: Route['operation'],
  handle: (ask: Ask, user: UserRecord) => Response | Promise<Response>,
  options?: RouteOptions,
): Route {
  const answer: Route['handle'] = (ask) => {
    const user = findCaller(ask)?.user;
    return user === undefined ? providerRefusal(ask, 401, noToken) : handle(ask, user);
  };
  return stateful(operation, answer, options);
}

/** An operation about the item whose key is in the path or, for an action, in the query. */
export function forItem(
  operation: Route['operation'],
  handle: (ask: Ask, item: CatalogueItem, user: UserRecord) => Response | Promise<Response>,
  options?: RouteOptions,
): Route {
  const answer = (ask: Ask, user: UserRecord): Response | Promise<Response> => {
    const key = ask.path['ratingKey'] ?? ask.text('ratingKey') ?? ask.text('key') ?? '';
    // Some clients send the whole identifier.
    const item = ask.world.catalogue.get(key.split('/').at(-1) ?? '');
    return item === undefined ? noItem(ask) : handle(ask, item, user);
  };
  return forUser(operation, answer, options);
}

import type { Ask } from '../http/ask.ts';
import { type Handler, type Route, type RouteOptions, stateful } from '../http/route.ts';
import type { AccountDeviceRecord, TokenRecord, UserRecord } from '../world/records-account.ts';
import { refuse } from './answer.ts';

/** Who asks plex.tv, and with what. */
export interface Caller {
  readonly user: UserRecord;
  readonly token: string;
  readonly about: TokenRecord;
  readonly device: AccountDeviceRecord | undefined;
}

/** Who asks; undefined for strangers, and where the token has expired. */
export function findCaller(ask: Ask): Caller | undefined {
  const { tables, clock } = ask.world;
  const token = ask.said('X-Plex-Token') ?? '';
  const about = tables.tokens.get(token);
  const user = about && tables.users.get(about.userId);
  if (about === undefined || user === undefined) return undefined;
  if (about.expiresAt !== undefined && about.expiresAt <= clock.now()) return undefined;
  const device = about.deviceId === undefined ? undefined : tables.accountDevices.get(about.deviceId);
  return { user, token, about, device };
}

/** The refusal of who has no token that counts; a JWT that has expired is told from one that was never there. */
export function refuseStranger(ask: Ask): Response | undefined {
  if (findCaller(ask) !== undefined) return undefined;
  const known = ask.world.tables.tokens.get(ask.said('X-Plex-Token') ?? '');
  return refuse(ask, known === undefined ? 'stranger' : 'oldToken');
}

/** Answers who is signed in. */
export function forCaller(handle: (ask: Ask, caller: Caller) => Response | Promise<Response>): Handler {
  return (ask) => {
    const caller = findCaller(ask);
    return caller === undefined ? refuse(ask, 'stranger') : handle(ask, caller);
  };
}

/** An operation that is answered to who is signed in. */
export function forAccount(
  operation: Route['operation'],
  handle: (ask: Ask, caller: Caller) => Response | Promise<Response>,
  options?: RouteOptions,
): Route {
  return stateful(operation, forCaller(handle), options);
}

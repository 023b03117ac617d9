import type { Definition, HostName } from 'plexjs';
import type { Ask } from './ask.ts';

/** What answers an operation. */
export type Handler = (ask: Ask) => Response | Promise<Response>;

/** How an operation is answered: from state that requests change, or from what the seed says, which stays as it is. */
export type RouteState = 'stateful' | 'seeded';

/** Who may call an operation: everybody, who has a token of the server, or the server's owner. */
export type Audience = 'everybody' | 'account' | 'owner';

/** An operation of the contract, and what answers it. */
export interface Route {
  readonly operation: Definition<HostName, unknown>;
  readonly state: RouteState;
  readonly handle: Handler;
  readonly audience: Audience;
  /** Methods that servers take as well, for instance GET where the contract says PUT. */
  readonly also: readonly string[];
}

/** What is particular of a route. */
export interface RouteOptions {
  /** Default: `account`. */
  readonly audience?: Audience;
  readonly also?: readonly string[];
}

/** Answers an operation from state that requests change. */
export function stateful(
  operation: Definition<HostName, unknown>,
  handle: Handler,
  { audience = 'account', also = [] }: RouteOptions = {},
): Route {
  return { operation, state: 'stateful', handle, audience, also };
}

/** Answers an operation from what the seed says. */
export function seeded(
  operation: Definition<HostName, unknown>,
  handle: Handler,
  { audience = 'account', also = [] }: RouteOptions = {},
): Route {
  return { operation, state: 'seeded', handle, audience, also };
}

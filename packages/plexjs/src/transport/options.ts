import type { FetchLike } from './fetch.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { HostAddresses } from './hosts.ts';
import type { IdentityOptions } from './identity.ts';
import type { RetryOption } from './retry-policy.ts';
import type { TokenOption } from './token.ts';

/** What both a client and a single call can say. */
interface SharedOptions extends Hooks, IdentityOptions {
  /** Headers for every request, over the client's own. An undefined value removes one. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** How long an attempt may take until its answer is read (a stream: until its headers came), in milliseconds. Default: 30,000. `Infinity`: no bound. */
  readonly timeout?: number;
  /** How long a call may take with all its attempts and waits, in milliseconds. Default: 120,000. `Infinity`: no bound. */
  readonly deadline?: number;
  /** What is tried again. A number is how often; `false`: nothing. Default: twice, for methods that may be sent twice. */
  readonly retry?: RetryOption;
  /** What requests are sent with. Default: the global `fetch`. For Node there is a faster one in `plexjs/node`. */
  readonly fetch?: FetchLike;
  /** Gets a line for each request, answer and retry, for instance `console`. */
  readonly logger?: Logger;
}

/** The options of a client. */
export interface ClientOptions extends SharedOptions {
  /** The address of a Plex Media Server, for instance `http://192.168.1.10:32400`. There is no default. */
  readonly baseUrl?: string | URL;
  /**
   * The token, or a function that gets it. It is sent to the origin of `baseUrl` and to Plex's own hosts, in a header, and nowhere else.
   * A server takes its own `accessToken`, not the account's.
   */
  readonly token?: TokenOption;
  /** Addresses of hosts, where they differ from Plex's; and a player's. */
  readonly hosts?: HostAddresses;
}

/** The options of a single call; they go before the client's. */
export interface CallOptions extends SharedOptions {
  /** Aborts the call, in every phase of it. */
  readonly signal?: AbortSignal;
  /** Where this call goes, instead of its host's address. The client's token is sent there only if it belongs to that origin. */
  readonly baseUrl?: string | URL;
  /** The token for this call, wherever it goes; `null`: none. */
  readonly token?: TokenOption | null;
  /** Gives the value as the server sent it, not decoded. */
  readonly raw?: boolean;
}

import type { HostName } from '../wire/operation.ts';
import { type FetchLike, globalFetch } from './fetch.ts';
import type { Gate } from './gate.ts';
import { putHeaders } from './header-value.ts';
import type { Hooks, Logger } from './hooks.ts';
import { type Address, addressOf } from './hosts.ts';
import { identityHeaders } from './identity.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { RetryOption } from './retry-policy.ts';
import { type TokenSource, tokenSource } from './token.ts';

/** What a call goes by: the options of its client, and its own over them. */
export interface Settings {
  readonly addresses: ReadonlyMap<HostName, Address>;
  /** Where this call goes, in place of its host's address. */
  readonly address?: Address | undefined;
  readonly token: TokenSource | undefined;
  /** Of identity and options. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: FetchLike;
  readonly timeout: number;
  readonly deadline: number;
  /** The client's, then the call's; put together when something has failed. */
  readonly retry: readonly (RetryOption | undefined)[];
  readonly hooks: readonly Hooks[];
  readonly logger: Logger | undefined;
  readonly gate: Gate;
  readonly signal?: AbortSignal | undefined;
  readonly raw?: boolean | undefined;
}

/** Puts a client's options over the defaults. */
export function clientSettings(
  options: ClientOptions,
  parts: Pick<Settings, 'addresses' | 'token' | 'gate'>,
): Settings {
  const defaults = {
    headers: {},
    fetch: globalFetch,
    timeout: 30_000,
    deadline: 120_000,
    retry: [],
    hooks: [],
    logger: undefined,
  };
  return merged({ ...defaults, ...parts }, options);
}

/** Puts a call's options over those of its client. */
export function callSettings(client: Settings, options: CallOptions): Settings {
  const { baseUrl, token, signal, raw } = options;
  return {
    ...merged(client, options),
    address: baseUrl === undefined ? undefined : addressOf(baseUrl),
    token: token === undefined ? client.token : token === null ? undefined : tokenSource(token),
    signal,
    raw,
  };
}

function merged(base: Settings, options: ClientOptions | CallOptions): Settings {
  const { timeout = base.timeout, deadline = base.deadline, fetch = base.fetch, logger = base.logger } = options;
  const retry = [...base.retry, options.retry];
  const headers = putHeaders(base.headers, { ...identityHeaders(options), ...options.headers });
  return { ...base, timeout, deadline, fetch, logger, retry, headers, hooks: [...base.hooks, options] };
}

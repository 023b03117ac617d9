import type { HostName } from '../wire/operation.ts';
import { type FetchLike, globalFetch } from './fetch.ts';
import { Gate } from './gate.ts';
import { putHeaders } from './header-value.ts';
import { type Hooks, hooksOf, type Logger } from './hooks.ts';
import { type Address, addressOf } from './hosts.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { retryDefaults, type RetryPolicy, retryPolicy } from './retry-policy.ts';
import { TokenSource } from './token.ts';

/** What a client's options come to: what its calls have in common. */
export interface Settings {
  readonly addresses: ReadonlyMap<HostName, Address>;
  readonly token: TokenSource | undefined;
  /** Of identity and options. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: FetchLike;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetryPolicy;
  readonly hooks: readonly Hooks[];
  readonly logger: Logger | undefined;
  readonly gate: Gate;
}

/** What a single call goes by. */
export interface CallSettings extends Settings {
  readonly address: Address | undefined;
  readonly signal: AbortSignal | undefined;
  readonly raw: boolean | undefined;
}

/** Puts a client's options over the defaults. */
export function clientSettings(
  options: ClientOptions,
  parts: Pick<Settings, 'addresses' | 'token' | 'headers'>,
  gate: Gate = new Gate(),
): Settings {
  const base = { fetch: globalFetch, timeout: 30_000, deadline: 120_000, retry: retryDefaults, hooks: [] };
  return merged({ ...base, ...parts, gate, logger: undefined }, options);
}

/** Puts a call's options over those of its client. */
export function callSettings(client: Settings, host: HostName, options: CallOptions): CallSettings {
  const { baseUrl, token, signal, raw } = options;
  const address = baseUrl === undefined ? client.addresses.get(host) : addressOf(baseUrl);
  return {
    ...merged(client, options),
    address,
    token: token === undefined ? client.token : tokenOfCall(token, address),
    signal,
    raw,
  };
}

function merged(base: Settings, options: ClientOptions | CallOptions): Settings {
  const { timeout, deadline, headers, retry, fetch, logger } = options;
  return {
    ...base,
    timeout: timeout ?? base.timeout,
    deadline: deadline ?? base.deadline,
    fetch: fetch ?? base.fetch,
    logger: logger ?? base.logger,
    retry: retry === undefined ? base.retry : retryPolicy(retry, base.retry),
    headers: headers === undefined ? base.headers : putHeaders(base.headers, headers),
    hooks: base.hooks.concat(hooksOf(options)),
  };
}

function tokenOfCall(token: CallOptions['token'], address: Address | undefined): TokenSource | undefined {
  return token == null ? undefined : new TokenSource(token, new Set([address?.origin ?? '']));
}

import type { HostName } from '../wire/operation.ts';
import { type FetchLike, globalFetch } from './fetch.ts';
import type { Gate } from './gate.ts';
import { putHeaders } from './header-value.ts';
import { type Hooks, hooksOf, type Logger } from './hooks.ts';
import { type Address, addressOf } from './hosts.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { type RetryPolicy, retryPolicy } from './retry-policy.ts';
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

/** Puts a call's options over those of its client. */
export function callSettings(client: Settings, host: HostName, options: CallOptions = {}): CallSettings {
  const { baseUrl, token, headers, retry } = options;
  const address = baseUrl === undefined ? client.addresses.get(host) : addressOf(baseUrl);
  return {
    ...client,
    ...timing(options, client),
    address,
    token: token === undefined ? client.token : tokenOfCall(token, address),
    headers: headers === undefined ? client.headers : withHeaders(client.headers, headers),
    retry: retry === undefined ? client.retry : retryPolicy(retry, client.retry),
    hooks: [...client.hooks, ...hooksOf(options)],
    fetch: options.fetch ?? client.fetch,
    logger: options.logger ?? client.logger,
    signal: options.signal,
    raw: options.raw,
  };
}

/** Puts a client's options over the defaults. */
export function clientSettings(
  options: ClientOptions,
  parts: Pick<Settings, 'addresses' | 'token' | 'gate'> & { readonly identity: Readonly<Record<string, string>> },
): Settings {
  const { identity, ...rest } = parts;
  return {
    ...rest,
    ...timing(options, { timeout: 30_000, deadline: 120_000 }),
    headers: withHeaders(identity, options.headers ?? {}),
    retry: retryPolicy(options.retry),
    hooks: hooksOf(options),
    fetch: options.fetch ?? globalFetch,
    logger: options.logger,
  };
}

interface Timing {
  readonly timeout: number;
  readonly deadline: number;
}

function timing({ timeout, deadline }: Partial<Timing>, base: Timing): Timing {
  return { timeout: timeout ?? base.timeout, deadline: deadline ?? base.deadline };
}

function tokenOfCall(token: CallOptions['token'], address: Address | undefined): TokenSource | undefined {
  return token === null || token === undefined
    ? undefined
    : new TokenSource(token, new Set(address && [address.origin]));
}

function withHeaders(
  base: Readonly<Record<string, string>>,
  changes: NonNullable<ClientOptions['headers']>,
): Record<string, string> {
  const headers = { ...base };
  putHeaders(headers, changes);
  return headers;
}

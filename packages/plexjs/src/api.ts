import { groups } from './generated/groups.ts';
import { createClient, PlexClient } from './transport/client.ts';
import type { CallOptions, ClientOptions } from './transport/options.ts';
import type { Call, HostName, Operation } from './wire/operation.ts';

/** An operation that knows its client. */
export type BoundOperation<O> = O extends Operation<HostName, infer P, infer T> ? BoundCall<P, T> : never;

interface BoundCall<P, T> {
  (params: Partial<P> extends P ? P | undefined : P, options: CallOptions & { raw: true }): Call<unknown>;
  (...rest: Partial<P> extends P ? [params?: P, options?: CallOptions] : [params: P, options?: CallOptions]): Call<T>;
}

/** All operations, by area: `api.library.getSections()`. */
export type PlexApi = {
  readonly [Area in keyof typeof groups]: {
    readonly [Name in keyof (typeof groups)[Area]]: BoundOperation<(typeof groups)[Area][Name]>;
  };
};

type AnyOperation = Operation<HostName, Readonly<Record<string, unknown>>, unknown>;

/**
 * All operations in groups, for programs that are not bundled: it brings in every operation.
 *
 * ```ts
 * const api = createApi({ baseUrl: 'http://192.168.1.10:32400', token });
 * const { sections } = await api.library.getSections();
 * ```
 *
 * @throws {PlexUsageError} For options that `createClient` refuses; and, in a call, for a host that the client has no address of.
 */
export function createApi(client: PlexClient<never> | ClientOptions): PlexApi {
  // Which hosts a client reaches is known at run time only, because an API has operations of all of them.
  const caller = (client instanceof PlexClient ? client : createClient(client)) as PlexClient;
  const areas = Object.entries(groups).map(([area, operations]) => [area, bind(caller, operations)]);
  return Object.fromEntries(areas) as PlexApi;
}

function bind(client: PlexClient, operations: object): object {
  const entries = Object.entries(operations).map(([name, operation]: [string, AnyOperation]) => [
    name,
    (params: Readonly<Record<string, unknown>> = {}, options?: CallOptions) => operation(client, params, options),
  ]);
  return Object.fromEntries(entries) as object;
}

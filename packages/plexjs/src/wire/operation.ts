import type { Wire } from './values.ts';

/** The hosts that speak Plex. A client knows their addresses as data, because Plex moves things between them. */
export type HostName =
  | 'pms'
  | 'plex.tv'
  | 'clients.plex.tv'
  | 'discover'
  | 'metadata'
  | 'vod'
  | 'music'
  | 'epg'
  | 'podcasts'
  | 'webshows'
  | 'community'
  | 'together'
  | 'player'
  | 'sonos';

/** The HTTP methods of Plex's operations. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an answer is read as: a decoded value, text, an unread body, or nothing. */
export type Reading<T> = ((wire: Wire) => T) | 'text' | 'stream' | 'none';

/** What is known of an operation when it is called. */
export interface Definition<H extends HostName, T> {
  /** The operationId of the contract, for instance `getSections`. */
  readonly id: string;
  /** The host that it belongs to. */
  readonly host: H;
  /** The HTTP method. */
  readonly method: Method;
  /** The path below the host's address, with `{name}` where a parameter goes. */
  readonly path: string;
  /** How the answer is read. */
  readonly reading: Reading<T>;
  /** The key, or the XML root, around the answer's value, where it is not `MediaContainer`. */
  readonly envelope?: string;
  /**
   * Where parameters go that do not go into the path or, under their own name, into the query:
   * `query:NAME`, `header:NAME`, `form:NAME`, `json:NAME` or `body`, with `;repeat`, `;deep` or `;bool` where the form is not the usual.
   */
  readonly rules?: Readonly<Record<string, string>>;
  /** What becomes of parameters that no rule names, where they do not go into the query. */
  readonly body?: 'form' | 'json';
  /** The GraphQL document that is sent, with the parameters as its variables. */
  readonly graphql?: string;
}

/** An answer's value together with the answer's status and headers. */
export interface WithResponse<T> {
  /** The decoded value. */
  readonly value: T;
  /** The HTTP status, for instance 200. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The URL that answered in the end, without secrets. */
  readonly url: string;
}

/** A call under way: a promise of the decoded value, which can also give the response. */
export interface Call<T> extends Promise<T> {
  /** The value with the status and headers of the answer. */
  withResponse(): Promise<WithResponse<T>>;
  /** The answer with its body unread, for streaming. Errors by status are still thrown. */
  asResponse(): Promise<Response>;
}

/** Something that operations of the hosts `H` can be called on. */
export interface Caller<in H extends HostName, O = unknown> {
  /** Calls an operation. */
  readonly call: <T>(definition: Definition<H, T>, parameters: object | undefined, options: O | undefined) => Call<T>;
}

/** An operation as a value: what it is, and a function that calls it. */
export interface Operation<H extends HostName, P, T> extends Definition<H, T> {
  <O extends object = object>(client: Caller<H, O>, ...rest: RawArguments<P, O>): Call<unknown>;
  <O extends object = object>(client: Caller<H, O>, ...rest: Arguments<P, O>): Call<T>;
}

// Of fixed length: with optional options every call would match, and no call would have a type.
type RawArguments<P, O> = [params: Partial<P> extends P ? P | undefined : P, options: O & { raw: true }];

type Arguments<P, O> = Partial<P> extends P ? [params?: P, options?: O] : [params: P, options?: O];

declare const none: unique symbol;

/** The parameters of an operation that has none. An empty object would take anything. */
export interface NoParameters {
  readonly [none]?: never;
}

/** Makes an operation of its definition. */
export function operation<H extends HostName, P, T>(definition: Definition<H, T>): Operation<H, P, T> {
  const call = (client: Caller<H>, parameters?: object, options?: unknown): Call<T> =>
    client.call(definition, parameters, options);
  return Object.assign(call, definition) as unknown as Operation<H, P, T>;
}

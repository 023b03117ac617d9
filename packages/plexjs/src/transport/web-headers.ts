import type { FetchHeaders } from './fetch.ts';

/** A copy of an answer's headers as web `Headers`, with their values changed. */
export function webHeaders(headers: FetchHeaders, change: (value: string) => string = (value) => value): Headers {
  return new Headers(Array.from(headers, ([name, value]): [string, string] => [name, change(value)]));
}

import type { RequestOptions } from '../server/request-options.ts';

/** Which part of a list a request asks for; fits the parameters of every operation that gives a list. */
export interface Range {
  /** How many entries to leave out before the first one. */
  readonly containerStart: number;
  /** How many entries to give at most. */
  readonly containerSize: number;
}

/** What a server answers to a request for a part of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** Absent where the server gave the whole list, asked for a part or not. */
  readonly offset?: number | undefined;
  /** Absent likewise. */
  readonly totalSize?: number | undefined;
}

/** Reads a part of a list. */
export type Source<T> = (range: Range, options: RequestOptions) => PromiseLike<Slice<T>>;

/** Which part of a list is wanted, and how it is read. */
export interface ListOptions extends RequestOptions {
  /** How many entries to leave out. Default: 0. */
  readonly offset?: number;
  /** How many entries to read at most. Default: all. */
  readonly limit?: number;
  /** How many entries one request asks for, 1 to 1000. Default: 200. */
  readonly pageSize?: number;
  /** How many pages are read ahead at the same time, while those before them are being used. Default: 1. */
  readonly concurrency?: number;
}

/** The parts of {@link ListOptions}, checked and filled up. */
export interface Plan {
  readonly start: number;
  /** Where the list ends for the caller. */
  readonly end: number;
  readonly pageSize: number;
  readonly concurrency: number;
  readonly request: RequestOptions;
}

import type { Drift } from '../wire/drift.ts';
import type { PlexError } from './errors.ts';

/** A request on its way out. The token is added after the hooks, and only if the URL is of an origin that it belongs to. */
export interface OutgoingRequest {
  /** The operationId. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** Can be changed. */
  url: string;
  /** Names in lower case. Can be changed, for this attempt. */
  readonly headers: Record<string, string>;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An answer, before its body is read. */
export interface IncomingResponse {
  /** The operation's id. */
  readonly operation: string;
  /** The HTTP method of the request. */
  readonly method: string;
  /** With secrets masked. */
  readonly url: string;
  /** The HTTP status. */
  readonly status: number;
  /** Of the answer. */
  readonly headers: Headers;
  /** Which attempt it answers, from 1 on. */
  readonly attempt: number;
  /** From sending the request to the answer's headers, in milliseconds. */
  readonly duration: number;
}

/** A request that will be sent again. */
export interface ComingRetry {
  /** The operation's id. */
  readonly operation: string;
  /** Why. */
  readonly error: PlexError;
  /** The attempt that failed; 1 for the first. */
  readonly attempt: number;
  /** How long the client waits before it, in milliseconds. */
  readonly delay: number;
}

/** A difference between an answer and the contract. */
export interface OperationDrift extends Drift {
  /** The operation's id. */
  readonly operation: string;
}

/** Functions that are called at the stations of a request. What they throw fails the call. A call's own run after the client's. */
export interface Hooks {
  /** Called before each attempt. */
  readonly beforeRequest?: (request: OutgoingRequest) => void | Promise<void>;
  /** Called with each answer, before its body is read. */
  readonly afterResponse?: (response: IncomingResponse) => void | Promise<void>;
  /** Called before the wait for another attempt. */
  readonly beforeRetry?: (retry: ComingRetry) => void | Promise<void>;
  /** Called once for a call that fails. */
  readonly onError?: (error: PlexError) => void;
  /** Called for each way in which an answer differs from the contract. Decoding is slower while there is one. */
  readonly onDrift?: (drift: OperationDrift) => void;
}

/** Where the client writes what it does: the console, or another logger of that form. Gets no secrets. */
export interface Logger {
  /** Takes a line. */
  debug(message: string): void;
}

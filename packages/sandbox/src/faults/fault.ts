import * as z from 'zod';

const match = z.strictObject({
  /** A method, for instance `GET`. Default: all. */
  method: z.string().optional(),
  /** The host, for instance `plex.tv`. Default: all. */
  host: z.string().optional(),
  /** The operation's id, for instance `listContent`. Default: all. */
  operation: z.string().optional(),
  /** A path, where `*` stands for anything. Default: all. */
  path: z.string().optional(),
});

const fault = z.strictObject({
  /** Which requests it meets. Default: all. */
  match: match.optional(),
  /** How many requests it meets before it is over. Default: all that come. */
  times: z.int().positive().optional(),
  /** How many requests it lets pass before the first that it meets. Default: 0. */
  after: z.int().nonnegative().optional(),
  /** How much later the answer comes, in milliseconds. */
  latency: z.number().nonnegative().optional(),
  /** Answers with this status, and does nothing. */
  status: z.int().min(200).max(599).optional(),
  /** Headers over those of the answer. */
  headers: z.record(z.string(), z.string()).optional(),
  /** The body in place of the answer's. */
  body: z.string().optional(),
  /** Breaks the connection before an answer comes. */
  reset: z.boolean().optional(),
  /** Breaks the connection after so many bytes of the body. */
  truncate: z.int().nonnegative().optional(),
  /** Sends nothing more after so many bytes of the body; `true`: not even headers. */
  stall: z.union([z.literal(true), z.int().nonnegative()]).optional(),
  /** Changes bytes of the body, one of this many. */
  corrupt: z.int().positive().optional(),
});

/** What goes wrong, and with which requests. */
export type Fault = z.input<typeof fault>;

/** Which requests a fault meets. */
export type FaultMatch = z.input<typeof match>;

/** A request, as faults are matched with it. */
export interface FaultTarget {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly operation: string | undefined;
}

/** Checks a fault. Throws `TypeError` that says what is wrong with it. */
export function checkFault(value: unknown): Fault {
  const result = fault.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the fault'}: ${message}`);
  throw new TypeError(`This is no fault:\n${mistakes.join('\n')}`);
}

/** Whether a fault is meant for a request. */
export function meets({ method, host, operation, path }: FaultMatch, target: FaultTarget): boolean {
  return (
    (method === undefined || method.toUpperCase() === target.method) &&
    (host === undefined || host === target.host) &&
    (operation === undefined || operation === target.operation) &&
    (path === undefined || patternOf(path).test(target.path))
  );
}

function patternOf(path: string): RegExp {
  const pieces = path.split('*').map((piece) => piece.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${pieces.join('.*')}$`);
}

import type { CallOptions } from '../transport/options.ts';

/**
 * The last argument of every method that asks a server: `signal`, `timeout`, `retry`, `headers` and the rest of what a single call takes.
 * Methods with options of their own take them in the same object.
 */
export interface RequestOptions extends Omit<CallOptions, 'raw'> {}

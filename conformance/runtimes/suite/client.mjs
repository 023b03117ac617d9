import { createClient } from 'plexjs';

/** @typedef {import('./check.mjs').Context} Context */

/**
 * The client of the fixture's server.
 *
 * @param {Context} context
 * @param {object} [options]
 */
export function serverClient(context, options) {
  return createClient({
    baseUrl: context.pms,
    token: context.token,
    clientIdentifier: 'runtimes-suite',
    retry: false,
    timeout: 10_000,
    ...options,
  });
}

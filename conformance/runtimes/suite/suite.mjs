import { runChecks } from './check.mjs';
import { decodingChecks } from './decoding.mjs';
import { sandboxChecks } from './sandbox.mjs';
import { signInChecks } from './sign-in.mjs';
import { transportChecks } from './transport.mjs';

/**
 * Does what every application does, once, against the fixture's addresses. The same on every runtime.
 *
 * @param {import('./check.mjs').Context} context
 */
export function runSuite(context) {
  return runChecks([...signInChecks, ...decodingChecks, ...transportChecks, ...sandboxChecks], context);
}

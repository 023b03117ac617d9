import type { World } from './world.ts';

/** The account that a token which was made for a while stands for; undefined where there is none, or where it is too old. */
export function accountOfTransientToken({ tables, clock }: World, token: string): number | undefined {
  const made = tables.transientTokens.get(token);
  return made && made.expiresAt > clock.now() ? made.accountId : undefined;
}

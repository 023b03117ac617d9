import { claimServer, getMyPlexAccount, refreshReachability, unclaimServer } from 'plexjs/operations';
import { done, enveloped, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { claimServer as claimFor, unclaimServer as unclaim } from '../../plex-tv/claim.ts';
import { tellOfReachability } from '../../world/server-notices.ts';
import { isClaimed } from './root-configuration.ts';

/** The account that the server belongs to. */
export const serverAccountRoutes: readonly Route[] = [
  stateful(getMyPlexAccount, account, { audience: 'owner' }),
  stateful(
    claimServer,
    (ask) => {
      const user = claimFor(ask.world, ask.text('token') ?? '');
      return user === undefined ? refusal(400) : account(ask);
    },
    { audience: 'owner' },
  ),
  stateful(
    unclaimServer,
    (ask) => {
      unclaim(ask.world);
      return account(ask);
    },
    { audience: 'owner' },
  ),
  stateful(
    refreshReachability,
    (ask) => {
      tellOfReachability(ask.world, isClaimed(ask.world));
      return done();
    },
    { audience: 'owner' },
  ),
];

function account(ask: Ask): Response {
  const { accountToken } = ask.world;
  const claimed = isClaimed(ask.world);
  return enveloped(ask, 'MyPlex', {
    authToken: claimed ? accountToken : '',
    username: claimed ? 'sandbox@example.com' : '',
    mappingState: claimed ? 'mapped' : 'unknown',
    mappingError: '',
    signInState: claimed ? 'ok' : 'none',
    publicAddress: '203.0.113.7',
    publicPort: 32_400,
    privateAddress: '192.168.1.20',
    privatePort: 32_400,
    subscriptionFeatures: claimed ? 'adaptive_bitrate,dvr,home,pass,sync,webhooks' : '',
    subscriptionActive: claimed,
    subscriptionState: claimed ? 'Active' : 'Unknown',
  });
}

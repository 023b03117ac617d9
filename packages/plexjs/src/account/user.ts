import { getTokenDetails, type GetTokenDetailsParams } from '../generated/plex-tv/authentication.ts';
import type { SignedInUser } from '../generated/plex-tv/user.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { conceal } from './conceal.ts';

/** A person with an account, or a managed user. What is secret of it is not enumerable: `authToken`, `pin`, tokens of services. */
export interface AccountUser extends SignedInUser {}

/** Reads the account. */
export async function readUser(
  client: PlexClient<PlexHost>,
  parameters: GetTokenDetailsParams,
  options?: RequestOptions,
): Promise<AccountUser> {
  return concealUser(await getTokenDetails(client, parameters, options));
}

/** Takes what is secret of an account out of sight. */
export function concealUser(user: SignedInUser): AccountUser {
  for (const service of user.services) conceal(service, 'token', 'secret');
  return conceal(user, 'authToken', 'pin');
}

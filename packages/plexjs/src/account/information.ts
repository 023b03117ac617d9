import { type Announcement, getAnnouncements, getClaimToken, getFeatures } from '../generated/plex-tv/account.ts';
import { type GeoLocation, getGeoData, getPublicIp } from '../generated/plex-tv/location.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';

/** The names of the features that the account has. */
export async function readFeatures(client: PlexClient<PlexHost>, options?: RequestOptions): Promise<string[]> {
  const features = await getFeatures(client, undefined, options);
  return features.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A token with which a new server is claimed. */
export async function readClaimToken(client: PlexClient<PlexHost>, options?: RequestOptions): Promise<string> {
  return (await getClaimToken(client, undefined, options)).token;
}

/** Where an address is. */
export async function locate(
  client: PlexClient<PlexHost>,
  ipAddress: string | undefined,
  options?: RequestOptions,
): Promise<GeoLocation> {
  return getGeoData(client, { ipAddress }, options);
}

/** The address that plex.tv sees. */
export async function readPublicIp(client: PlexClient<PlexHost>, options?: RequestOptions): Promise<string> {
  return (await getPublicIp(client, undefined, options)).trim();
}

/** Plex's notices. */
export async function readAnnouncements(
  client: PlexClient<PlexHost>,
  options?: RequestOptions,
): Promise<readonly Announcement[]> {
  return (await getAnnouncements(client, undefined, options)).announcements;
}

import type { PlayerSource } from '../world/records-player.ts';
import type { World } from '../world/world.ts';
import { playerIdentifier, playerIdentity } from './companion.ts';

/** A part of an answer of a server, as far as a player reads it. */
export interface ServerAnswer {
  readonly playQueueID?: number;
  readonly playQueueSelectedItemID?: number;
  readonly playQueueVersion?: number;
  readonly terminationCode?: number;
  readonly Metadata?: readonly ServerItem[];
}

/** An item, as far as a player reads it. */
export interface ServerItem {
  readonly key: string;
  readonly ratingKey: string;
  readonly guid?: string;
  readonly type: string;
  readonly duration?: number;
  readonly playQueueItemID?: number;
}

/** Asks the server that the player plays from; undefined where it refuses or is not there. */
export async function askServer(
  world: World,
  { protocol, address, port, token }: PlayerSource,
  path: string,
  {
    method = 'GET',
    parameters = {},
    sessionIdentifier,
  }: {
    readonly method?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly sessionIdentifier?: string | undefined;
  } = {},
): Promise<ServerAnswer | undefined> {
  const url = new URL(path, `${protocol}://${address}:${port}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const { title, product, version, platform, platformVersion, device, model, vendor } = playerIdentity;
  const headers = new Headers({
    Accept: 'application/json',
    'X-Plex-Client-Identifier': playerIdentifier,
    'X-Plex-Product': product,
    'X-Plex-Version': version,
    'X-Plex-Platform': platform,
    'X-Plex-Platform-Version': platformVersion,
    'X-Plex-Device': device,
    'X-Plex-Device-Name': title,
    'X-Plex-Device-Vendor': vendor,
    'X-Plex-Model': model,
  });
  if (token !== undefined) headers.set('X-Plex-Token', token);
  if (sessionIdentifier !== undefined) headers.set('X-Plex-Session-Identifier', sessionIdentifier);
  try {
    const answer = await world.fetch(new Request(url, { method, headers }));
    if (!answer.ok) return undefined;
    const { MediaContainer = {} } = (await answer.json()) as { readonly MediaContainer?: ServerAnswer };
    return MediaContainer;
  } catch {
    // A player that cannot reach its server goes on by itself.
    return undefined;
  }
}

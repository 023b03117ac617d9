import type { PlexResource } from '../generated/plex-tv/resources.ts';

/** What is known of a player before it is asked. */
export interface PlayerDetails {
  /** Its client identifier. */
  readonly machineIdentifier: string;
  /** What people call it. */
  readonly name?: string | undefined;
  /** The program that it is. */
  readonly product?: string | undefined;
  /** Where it listens, for instance `http://192.168.1.30:8324`. Needed to tell it something without a server in between. */
  readonly url?: string | undefined;
  /** What it can be told: `playback`, `navigation`, `timeline`, `mirror`, `playqueues`. */
  readonly capabilities?: readonly string[] | undefined;
}

/** The players among an account's resources, as `getServerResources` of plex.tv gives these. */
export function playersAmong(resources: readonly PlexResource[]): PlayerDetails[] {
  return resources
    .filter(({ provides }) => provides.includes('player'))
    .map(({ clientIdentifier, name, product, connections }) => {
      const connection = connections.find(({ local, relay }) => local === true && relay !== true) ?? connections[0];
      return { machineIdentifier: clientIdentifier, name, product, url: connection?.uri };
    });
}

/** A way to a server, as plex.tv tells it. */
export interface ServerConnection {
  readonly uri: string;
  readonly address?: string | undefined;
  readonly port?: number | undefined;
  /** Whether it is inside the server's network. */
  readonly local?: boolean | undefined;
  /** Whether it goes through Plex's relay. */
  readonly relay?: boolean | undefined;
}

/** What `connect` needs to know of a server; `getServerResources` gives it. */
export interface ServerResource {
  /** What people call it. */
  readonly name: string;
  /** Its identifier, which stays the same. */
  readonly clientIdentifier: string;
  /** What it is, for instance `server`. */
  readonly provides: readonly string[];
  /** The token that it takes. */
  readonly accessToken?: string | null | undefined;
  /** Whether it is the account's own. */
  readonly owned?: boolean | undefined;
  /** Whether it refuses connections without encryption. */
  readonly httpsRequired?: boolean | undefined;
  /** Whether plex.tv sees the server and this client at the same address, so that they are probably in one network. */
  readonly publicAddressMatches?: boolean | undefined;
  /** The ways to it. */
  readonly connections: readonly ServerConnection[];
}

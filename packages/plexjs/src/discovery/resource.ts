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
  readonly name: string;
  readonly clientIdentifier: string;
  readonly provides: readonly string[];
  readonly accessToken?: string | null | undefined;
  readonly owned?: boolean | undefined;
  readonly httpsRequired?: boolean | undefined;
  /** Whether plex.tv sees the server and this client at the same address, so that they are probably in one network. */
  readonly publicAddressMatches?: boolean | undefined;
  readonly connections: readonly ServerConnection[];
}

/** The identifiers that an item has at other services, by the service's short name. */
export interface ExternalIds {
  /** The Internet Movie Database, for instance `tt0127536`. */
  readonly imdb?: string;
  /** The Movie Database, for instance `4518`. */
  readonly tmdb?: string;
  /** TheTVDB, for instance `79349`. */
  readonly tvdb?: string;
  /** MusicBrainz, a UUID. */
  readonly mbid?: string;
  /** Plex's own database, for instance `5d7768257228e5001f1dccd2`. */
  readonly plex?: string;
  readonly [service: string]: string | undefined;
}

/** What the agents of old libraries call the services. */
const legacyAgents: Readonly<Record<string, string>> = {
  'com.plexapp.agents.imdb': 'imdb',
  'com.plexapp.agents.themoviedb': 'tmdb',
  'com.plexapp.agents.thetvdb': 'tvdb',
};

/** Reads identifiers such as `imdb://tt0127536`, and those of old agents, such as `com.plexapp.agents.imdb://tt0127536?lang=en`. */
export function externalIdsOf(
  guid: string | undefined,
  guids: readonly { readonly id?: string | undefined }[],
): ExternalIds {
  const ids: Record<string, string> = {};
  for (const text of [guid, ...guids.map(({ id }) => id)]) {
    const [, scheme = '', rest = ''] = /^([\w.-]+):\/\/([^?]+)/.exec(text ?? '') ?? [];
    const service = legacyAgents[scheme] ?? scheme;
    const path = rest.split('/').filter((part) => part !== '');
    // Plex's own say the type first; those of old agents go on with season and episode.
    const id = service === 'plex' ? path.at(-1) : path[0];
    if (id !== undefined && !service.includes('.') && service !== 'local') ids[service] ??= id;
  }
  return ids;
}

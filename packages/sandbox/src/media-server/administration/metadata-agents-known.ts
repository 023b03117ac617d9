/** An agent that the server has. */
export interface KnownAgent {
  readonly identifier: string;
  readonly name: string;
  readonly primary: boolean;
  /** The kinds of items that it knows, as numbers. */
  readonly mediaTypes: readonly number[];
  readonly languages: readonly string[];
}

const languages = ['en', 'de', 'fr', 'es', 'nl', 'ja'];

/** The agents that describe items, the own ones first. */
export const knownAgents: readonly KnownAgent[] = [
  { identifier: 'tv.plex.agents.movie', name: 'Plex Movie', primary: true, mediaTypes: [1], languages },
  { identifier: 'tv.plex.agents.series', name: 'Plex Series', primary: true, mediaTypes: [2], languages },
  { identifier: 'tv.plex.agents.music', name: 'Plex Music', primary: true, mediaTypes: [8, 9], languages },
  // For what nobody but its owner knows; the other such one is of the plug-ins of old, which libraries of photos have.
  {
    identifier: 'tv.plex.agents.none',
    name: 'Plex Personal Media',
    primary: true,
    mediaTypes: [1, 2, 8, 9, 13],
    languages: ['xn'],
  },
  {
    identifier: 'com.plexapp.agents.none',
    name: 'Personal Media',
    primary: true,
    mediaTypes: [1, 2, 8, 9, 13],
    languages: ['xn'],
  },
  { identifier: 'com.plexapp.agents.imdb', name: 'Plex Movie (Legacy)', primary: true, mediaTypes: [1], languages },
  {
    identifier: 'com.plexapp.agents.themoviedb',
    name: 'The Movie Database',
    primary: true,
    mediaTypes: [1, 2],
    languages,
  },
  { identifier: 'com.plexapp.agents.thetvdb', name: 'TheTVDB', primary: true, mediaTypes: [2], languages },
  {
    identifier: 'com.plexapp.agents.localmedia',
    name: 'Local Media Assets',
    primary: false,
    mediaTypes: [1, 2, 8, 9],
    languages: ['xn'],
  },
];

/** An agent by its identifier. */
export function agentWithIdentifier(identifier: string | undefined): KnownAgent | undefined {
  return knownAgents.find((agent) => agent.identifier === identifier);
}

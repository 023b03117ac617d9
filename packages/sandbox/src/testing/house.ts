import type { PlexClient } from 'plexjs';
import type { Item } from 'plexjs/models';
import { getMetadataItem } from 'plexjs/operations';
import { wantsBy } from '../events/filter.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.ts';
import type { LibraryDescription } from '../seed/description.ts';
import type { Notification } from '../world/bus.ts';
import type { ItemRecord } from '../world/records.ts';
import { inBothForms } from './in-both-forms.ts';
import { baseUrl, playerOn } from './player.ts';

const library: LibraryDescription = {
  name: 'house',
  sections: [
    {
      type: 'movie',
      title: 'Films',
      items: [
        {
          title: 'The Harbour',
          year: 1978,
          summary: 'Ships.',
          genres: ['Crime', 'Drama'],
          guid: 'plex://movie/000000000000000000000001',
          guids: ['imdb://tt0000001'],
        },
        { title: 'Autumn', year: 2019, genres: ['Drama'] },
        { title: 'Winter', year: 2001, media: [{}, { source: 'film.mkv' }] },
      ],
    },
    {
      type: 'show',
      title: 'Shows',
      items: [
        {
          title: 'Signals',
          year: 2020,
          children: [{ title: 'Season 1', children: [{ title: 'Alpha' }, { title: 'Beta' }] }],
        },
      ],
    },
    {
      type: 'artist',
      title: 'Music',
      items: [
        { title: 'The Tones', children: [{ title: 'Eight', children: [{ title: 'One' }, { title: 'Two' }] }] },
        { title: 'Others', children: [{ title: 'Nine', children: [{ title: 'Three' }] }] },
      ],
    },
  ],
  accounts: [{ name: 'guest', scope: 'shared', token: 'guest-token', sections: ['Films'] }],
};

/** A small library, and those who use it. */
export interface House {
  readonly sandbox: Sandbox;
  readonly owner: PlexClient;
  readonly guest: PlexClient;
  /** All that the server has told of to those who did not say what they want. */
  readonly told: readonly Notification[];
  /** An item by its title. */
  readonly item: (title: string) => ItemRecord;
  readonly idOf: (title: string) => number;
  readonly sectionOf: (title: string) => number;
  /** The URI of items for playlists and collections. */
  readonly uriOf: (...titles: readonly string[]) => string;
  /** The URI of a list of a library. */
  readonly listUri: (title: string, query: string) => string;
  /** An item by itself, equal in both forms. */
  readonly read: (id: number) => Promise<Item>;
  /** Sends a request as it is, and gives the status. */
  readonly send: (method: string, path: string, body?: BodyInit) => Promise<number>;
  /** Asks for JSON as it is. */
  readonly ask: (path: string, method?: string) => Promise<Record<string, unknown>>;
  /** Lets time pass, in milliseconds. */
  readonly wait: (milliseconds: number) => void;
}

/** Makes the library of a test. */
export function createHouse(options: SandboxOptions = {}): House {
  const sandbox = createSandbox({ library, ...options });
  const told: Notification[] = [];
  const wants = wantsBy(undefined);
  sandbox.world.bus.listen((notification) => {
    if (wants(notification)) told.push(notification);
  });
  const owner = playerOn(sandbox, 'owner');
  const { tables, names, clock } = sandbox.world;
  const item = (title: string): ItemRecord => {
    for (const candidate of tables.items.values()) if (candidate.title === title) return candidate;
    throw new TypeError(`There is no item "${title}".`);
  };
  const idOf = (title: string): number => item(title).id;
  const sectionOf = (title: string): number => {
    for (const section of tables.sections.values()) if (section.title === title) return section.id;
    throw new TypeError(`There is no library "${title}".`);
  };
  const root = `server://${names.machineIdentifier}/com.plexapp.plugins.library`;
  const headers = { 'X-Plex-Token': sandbox.serverToken };
  return {
    sandbox,
    owner,
    guest: playerOn(sandbox, 'guest', { token: 'guest-token' }),
    told,
    item,
    idOf,
    sectionOf,
    uriOf: (...titles) => `${root}/library/metadata/${titles.map(idOf).join(',')}`,
    listUri: (title, query) => `${root}/library/sections/${sectionOf(title)}/all?${query}`,
    read: async (id) => {
      const { items } = await inBothForms((options) => getMetadataItem(owner, { ids: String(id) }, options));
      const [found] = items;
      if (found === undefined) throw new TypeError(`There is no item ${id}.`);
      return found;
    },
    send: async (method, path, body) =>
      (await sandbox.fetch(baseUrl + path, { method, headers, ...(body !== undefined && { body }) })).status,
    ask: async (path, method = 'GET') => {
      const answer = await sandbox.fetch(baseUrl + path, {
        method,
        headers: { ...headers, Accept: 'application/json' },
      });
      return ((await answer.json()) as { MediaContainer: Record<string, unknown> }).MediaContainer;
    },
    wait: (milliseconds) => clock.advance(milliseconds),
  };
}

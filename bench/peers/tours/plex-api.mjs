import PlexAPI from 'plex-api';

/**
 * The steps of the tour, as plex-api takes them: it knows paths only.
 *
 * @param {{ url: string, serverToken: string }} place
 */
export function open({ url, serverToken }) {
  const { hostname, port } = new URL(url);
  const client = new PlexAPI({ hostname, port: Number(port), token: serverToken });
  const query = (path) => client.query(path).then(({ MediaContainer }) => MediaContainer);
  const uri = (machine, key) => encodeURIComponent(`server://${machine}/com.plexapp.plugins.library${key}`);

  return {
    'sign in': async () => {
      const person = new PlexAPI({ hostname, port: Number(port), username: 'sandbox', password: 'sandbox-password' });
      return (await person.query('/')).MediaContainer.myPlexUsername;
    },
    connect: async () => (await query('/')).machineIdentifier,
    sections: async () => (await query('/library/sections')).Directory.map(({ title }) => title),
    'all items': async () => (await query('/library/sections/1/all')).Metadata.length,
    filters: async () => {
      const [genre] = (await query('/library/sections/1/genre')).Directory;
      return (await query(`/library/sections/1/all?genre=${genre.key}`)).size;
    },
    search: async () => (await query('/hubs/search?query=lighthouse')).Hub.length,
    'item details': async () => (await query('/library/metadata/1')).Metadata[0].Media[0].Part[0].file,
    edit: () => client.putQuery('/library/sections/1/all?type=1&id=2&summary.value=Toured'),
    rate: () => client.perform('/:/rate?key=1&identifier=com.plexapp.plugins.library&rating=8'),
    scrobble: async () => {
      await client.perform('/:/scrobble?key=1&identifier=com.plexapp.plugins.library');
      await client.perform('/:/unscrobble?key=1&identifier=com.plexapp.plugins.library');
    },
    collections: async () => (await query('/library/sections/1/collections')).Metadata.map(({ title }) => title),
    playlists: async () => {
      const { machineIdentifier } = await query('/');
      await client.postQuery(
        `/playlists?type=video&title=Tour&smart=0&uri=${uri(machineIdentifier, '/library/metadata/1')}`,
      );
      const { Metadata } = await query('/playlists');
      const { ratingKey } = Metadata.find(({ title }) => title === 'Tour');
      const { size } = await query(`/playlists/${ratingKey}/items`);
      await client.deleteQuery(`/playlists/${ratingKey}`);
      return size;
    },
    'play queues': async () => {
      const { machineIdentifier } = await query('/');
      const { MediaContainer } = await client.postQuery(
        `/playQueues?type=video&uri=${uri(machineIdentifier, '/library/metadata/1')}`,
      );
      return MediaContainer.playQueueTotalCount;
    },
    hubs: async () => (await query('/hubs')).Hub.length,
    sessions: async () => (await query('/status/sessions')).size,
    history: async () => (await query('/status/sessions/history/all')).size,
    settings: async () => (await query('/:/prefs')).Setting.length,
  };
}

import { PlexAPI } from '@lukehagar/plexjs';

/**
 * The steps of the tour, as @lukehagar/plexjs takes them.
 *
 * @param {{ url: string, serverToken: string }} place
 */
export function open({ url, serverToken }) {
  const client = new PlexAPI({ serverURL: url, token: serverToken, clientIdentifier: 'tour' });
  const containerOf = (answer) => Object.values(answer).find((value) => value?.mediaContainer)?.mediaContainer;
  const uri = async (key) => {
    const { machineIdentifier } = containerOf(await client.general.getIdentity());
    return `server://${machineIdentifier}/com.plexapp.plugins.library${key}`;
  };

  return {
    connect: async () => containerOf(await client.general.getServerInfo({})).machineIdentifier,
    sections: async () => containerOf(await client.library.getSections()).directory.length,
    'all items': async () => containerOf(await client.content.listContent({ sectionId: '1' })).metadata.length,
    filters: async () => containerOf(await client.library.getSectionFilters({ sectionId: 1 })).directory.length,
    search: async () => containerOf(await client.search.searchHubs({ query: 'lighthouse' })).hub.length,
    'item details': async () =>
      containerOf(await client.content.getMetadataItem({ ids: ['1'] })).metadata[0].media[0].part[0].file,
    edit: () => client.library.editMetadataItem({ ids: ['2'], args: { 'summary.value': 'Toured' } }),
    rate: () => client.rate.setRating({ identifier: 'com.plexapp.plugins.library', key: '1', rating: 8 }),
    scrobble: async () => {
      await client.timeline.markPlayed({ identifier: 'com.plexapp.plugins.library', key: '1' });
      await client.timeline.unscrobble({ identifier: 'com.plexapp.plugins.library', key: '1' });
    },
    collections: async () => containerOf(await client.library.getCollections({ sectionId: 1 })).size,
    playlists: async () => {
      await client.libraryPlaylists.createPlaylist({ uri: await uri('/library/metadata/1') });
      const [{ ratingKey }] = containerOf(await client.playlist.listPlaylists({})).metadata;
      const { size } = containerOf(await client.playlist.getPlaylistItems({ playlistId: Number(ratingKey) }));
      await client.libraryPlaylists.deletePlaylist({ playlistId: Number(ratingKey) });
      return size;
    },
    'play queues': async () =>
      containerOf(await client.playQueue.createPlayQueue({ type: 'video', uri: await uri('/library/metadata/1') }))
        .playQueueTotalCount,
    hubs: async () => containerOf(await client.hubs.getAllHubs({})).hub.length,
    sessions: async () => containerOf(await client.status.listSessions()).size,
    history: async () => containerOf(await client.status.listPlaybackHistory({})).size,
    settings: async () => containerOf(await client.preferences.getAllPreferences()).setting.length,
    events: async () => {
      const answer = await client.events.getNotifications({});
      return Object.keys(answer).length;
    },
  };
}

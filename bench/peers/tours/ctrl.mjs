import { once } from 'node:events';

/**
 * The steps of the tour, as @ctrl/plex takes them.
 *
 * @param {{ url: string, serverToken: string, accountToken: string, linkPin: (code: string) => Promise<void> }} place
 */
export async function open({ url, serverToken, accountToken, linkPin }) {
  // It knows plex.tv by its name only; requests for it go to the sandbox, which tells hosts apart by their header.
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const target = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
    return /(^|\.)plex\.tv$/.test(target.hostname)
      ? fetch(url + target.pathname + target.search, init ?? (input instanceof Request ? input : undefined))
      : fetch(input, init);
  };
  const { AlertListener, MyPlexAccount, Playlist, PlexServer } = await import('@ctrl/plex');
  const server = new PlexServer(url, serverToken);
  await server.connect();
  const library = await server.library();
  const section = await library.section('Films');
  const [first, second] = await section.all();

  return {
    'sign in': async () => {
      const login = await MyPlexAccount.getWebLogin();
      await linkPin(login.code);
      const account = await MyPlexAccount.webLoginCheck(login, 10);
      return account.username;
    },
    resources: async () => {
      const account = await new MyPlexAccount(null, '', '', accountToken).connect();
      return (await account.resources()).map(({ name }) => name);
    },
    connect: async () => {
      const account = await new MyPlexAccount(null, '', '', accountToken).connect();
      return (await (await account.resource('Living Room')).connect()).machineIdentifier;
    },
    sections: async () => (await library.sections()).map(({ title }) => title),
    'all items': async () => (await section.all()).length,
    filters: async () => [(await section.genres()).length, (await section.search({ genre: 'Drama' })).length],
    search: async () => (await server.search('lighthouse')).length,
    'item details': async () => {
      const item = await section.get('A Lighthouse for Two');
      await item.reload?.();
      return [item.title, item.media?.[0]?.parts?.[0]?.file];
    },
    edit: async () => {
      await section.edit({ agent: section.agent, name: 'Films' });
      return (await library.section('Films')).title;
    },
    rate: () => first.rate(8),
    scrobble: async () => {
      await first.markWatched();
      await first.markUnwatched();
    },
    collections: async () => (await section.collections()).map(({ title }) => title),
    playlists: async () => {
      const playlist = await Playlist.create(server, 'Tour', { items: [first, second] });
      const titles = (await playlist.items()).map(({ title }) => title);
      await playlist.delete();
      return titles;
    },
    'play queues': async () => {
      const queue = await server.createPlayQueue(first);
      await queue.addItem(second);
      return queue.items.length;
    },
    hubs: async () => (await section.hubs()).length,
    sessions: () => server.query('/status/sessions'),
    history: async () => (await server.history()).length,
    settings: async () => (await server.settings()).all().length,
    events: async () => {
      let hear;
      const heard = new Promise((resolve) => (hear = resolve));
      const listener = new AlertListener(server, hear);
      await listener.run();
      await fetch(`${url}/:/timeline?ratingKey=1&key=/library/metadata/1&state=playing&time=1000&duration=12000`, {
        headers: { 'X-Plex-Token': serverToken, 'X-Plex-Client-Identifier': 'tour' },
      });
      const container = await heard;
      listener.stop();
      await once(listener._ws, 'close');
      return container.type;
    },
  };
}

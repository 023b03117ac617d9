import { beforeEach, describe, expect, test } from 'vitest';
import { PlexAccount } from '../account/plex-account.ts';
import { sandboxAccount, type SandboxAccount } from '../account/testing/sandbox-account.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { FetchLike } from '../transport/fetch.ts';
import { SonosSpeakers } from './sonos-speakers.ts';

let made: SandboxAccount;
let speakers: SonosSpeakers;
let server: PlexServer;
beforeEach(async () => {
  made = await sandboxAccount();
  speakers = new SonosSpeakers(made.account);
  server = await made.account.connect(undefined, { insecure: 'always' });
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('Sonos speakers', () => {
  test('are listed, and found by name', async () => {
    expect((await speakers.list()).map(({ name, product }) => [name, product])).toEqual([
      ['Kitchen', 'Sonos'],
      ['Study', 'Sonos'],
    ]);
    expect((await speakers.find('kitchen')).machineIdentifier).toContain('RINCON');
    await expect(speakers.find('Kitchn')).rejects.toMatchObject(usage('Did you mean “Kitchen”?'));
  });

  test('play music, and are told what to do through plex.tv', async () => {
    const kitchen = await speakers.find('Kitchen');
    const told = (): string | undefined => made.sandbox.world.tables.speakers.get(kitchen.machineIdentifier)?.command;
    const music = await server.library.section('Music', 'artist');
    const album = (await music.albums().first())!;
    await kitchen.playMedia(album, { serverUrl: 'https://example.org:32400' });
    expect(told()).toContain('playback/playMedia?');
    expect(told()).toContain('type=music');
    await kitchen.pause();
    expect(told()).toMatch(/^playback\/pause\?.*type=music/);
    expect(made.requests().filter((request) => request.includes('/player/'))).toEqual([
      expect.stringContaining('GET sonos.plex.tv/player/playback/playMedia?'),
      expect.stringContaining('GET sonos.plex.tv/player/playback/pause?'),
    ]);
  });

  test('are told where the client finds the host that passes it on', async () => {
    const asked: string[] = [];
    const fetch: FetchLike = (url, init) => {
      asked.push(url);
      return made.options.fetch(url.replace('//speakers.example.org', '//sonos.plex.tv'), init);
    };
    const hosts = { sonos: 'https://speakers.example.org' };
    const account = await PlexAccount.fromToken(made.sandbox.accountToken, { ...made.options, fetch, hosts });
    await (await new SonosSpeakers(account).find('Kitchen')).pause();
    expect(asked.filter((url) => url.includes('/player/'))).toEqual([
      expect.stringContaining('https://speakers.example.org/player/playback/pause?'),
    ]);
  });

  test('play nothing else', async () => {
    const kitchen = await speakers.find('Kitchen');
    const film = (await (await server.library.section('Films', 'movie')).items().first())!;
    made.requests();
    await expect(kitchen.playMedia(film)).rejects.toMatchObject(usage('Kitchen plays music only'));
    expect(made.requests()).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../transport/testing/failure.ts';
import type { AccountSettings } from './account-settings.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

let settings: AccountSettings;
let accountOf: SandboxAccount['accountOf'];
let requests: SandboxAccount['requests'];
beforeEach(async () => {
  const made = await sandboxAccount();
  ({ accountOf, requests } = made);
  settings = await made.account.settings();
});

const usage = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('webhooks', () => {
  test('are added and removed one by one, and set all at once', async () => {
    await settings.setWebhooks(['https://a.example/1', new URL('https://b.example/2')]);
    expect(await settings.addWebhook('https://c.example/3')).toHaveLength(3);
    expect(await settings.addWebhook('https://c.example/3')).toHaveLength(3);
    expect(await settings.removeWebhook('https://b.example/2')).toEqual(['https://a.example/1', 'https://c.example/3']);
    expect(await settings.webhooks()).toEqual(['https://a.example/1', 'https://c.example/3']);
    expect(await settings.setWebhooks([])).toEqual([]);
    expect(await settings.webhooks()).toEqual([]);
  });

  test('are checked before anything is changed', async () => {
    await settings.setWebhooks(['https://a.example/1']);
    expect(await failure(settings.removeWebhook('https://a.example/2'))).toMatchObject(
      usage('Did you mean “https://a.example/1”?'),
    );
    requests();
    expect(await failure(settings.addWebhook('a.example'))).toMatchObject(usage('http or https'));
    expect(await failure(settings.setWebhooks(['ftp://a.example']))).toMatchObject(usage('http or https'));
    expect(requests()).toEqual([]);
  });

  test('need a Plex Pass', async () => {
    const theirs = await (await accountOf('robin')).settings();
    expect(await failure(theirs.webhooks())).toMatchObject({ name: 'PlexForbiddenError' });
  });
});

describe('online sources', () => {
  test('are done without, for all or for managed users', async () => {
    await settings.setOptOut('vod', 'opt_out');
    await settings.setOptOut('tv.plex.provider.webshows', 'opt_out_managed');
    const values = Object.fromEntries((await settings.optOuts()).map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({
      'tv.plex.provider.vod': 'opt_out',
      'tv.plex.provider.webshows': 'opt_out_managed',
    });
  });

  test('are checked', async () => {
    expect(await failure(settings.setOptOut('music', 'opt_out_managed'))).toMatchObject(usage('music'));
    expect(await failure(settings.setOptOut('vod', 'off'))).toMatchObject(usage('opt_out'));
    expect(requests()).toEqual([]);
    expect(await failure(settings.setOptOut('podcasst', 'opt_out'))).toMatchObject(
      usage('Did you mean “tv.plex.provider.podcasts”?'),
    );
  });
});

test('privacy is changed in part', async () => {
  await settings.setPrivacy({ optOutPlayback: true });
  expect(await settings.privacy()).toMatchObject({ optOutPlayback: true, optOutLibraryStats: false });
  await settings.setPrivacy({ optOutLibraryStats: true });
  expect(await settings.privacy()).toMatchObject({ optOutPlayback: true, optOutLibraryStats: true });
  expect(await failure(settings.setPrivacy({}))).toMatchObject(usage('optOutPlayback'));
});

test('watch states are kept at plex.tv by consent', async () => {
  expect(await settings.viewStateSync()).toBeUndefined();
  await settings.setViewStateSync(true);
  expect(await settings.viewStateSync()).toBe(true);
  await settings.setViewStateSync(false);
  expect(await settings.viewStateSync()).toBe(false);
});

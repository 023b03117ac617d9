import { afterEach, describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { createClient } from './client.ts';
import { identityHeaders, identityOf } from './identity.ts';
import { version } from './version.ts';

afterEach(() => vi.unstubAllGlobals());

describe('an identity', () => {
  test('is complete without a word of the caller, and new each time', () => {
    const identity = identityOf({});
    expect(identity).toMatchObject({
      product: 'plexjs',
      version,
      platform: 'Node.js',
      deviceName: 'plexjs',
      language: 'en',
    });
    expect(identity.clientIdentifier).toMatch(/^[\da-f]{32}$/);
    expect(identityOf({}).clientIdentifier).not.toBe(identity.clientIdentifier);
    expect(identityHeaders(identity)).not.toHaveProperty('x-plex-model');
  });

  test('stays with clients that are derived', () => {
    const client = createClient({ product: 'Mine' });
    expect(client.with({ timeout: 1 }).identity).toEqual(client.identity);
    expect(client.with({ product: 'Other' }).identity).toEqual({
      ...client.identity,
      product: 'Other',
      deviceName: 'Other',
    });
  });

  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  test.each([
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/120.0.0.0 Safari/537.36`, 'Chrome', '120.0.0.0', 'Windows'],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/120.0.0.0 Safari/537.36 Edg/121.0`,
      'Microsoft Edge',
      '121.0',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox', '130.0', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.1 Mobile/15E148 Safari/604.1',
      'Safari',
      '17.1',
      'iPhone',
    ],
  ])('in a browser: %s', (userAgent, platform, platformVersion, device) => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('navigator', { userAgent, language: 'de-AT' });
    expect(identityOf({})).toMatchObject({ platform, platformVersion, device, language: 'de-AT' });
  });

  test.each([
    ['Bun/1.2.3', 'Bun', '1.2.3'],
    ['Deno/2.1.0', 'Deno', '2.1.0'],
    ['Cloudflare-Workers', 'Cloudflare-Workers', undefined],
  ])('elsewhere: %s', (userAgent, platform, platformVersion) => {
    vi.stubGlobal('navigator', { userAgent, language: 'fr' });
    expect(identityOf({})).toMatchObject({ platform, language: 'en' });
    expect(identityOf({}).platformVersion).toBe(platformVersion);
  });

  test('has the version of the package', () => {
    expect(version).toBe(packageJson.version);
  });
});

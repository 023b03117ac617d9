import { describe, expect, it } from 'vitest';
import { type CandidateOptions, candidatesOf } from './candidates.ts';
import type { ServerConnection, ServerResource } from './resource.ts';

const hash = '0123456789abcdef0123456789abcdef';
const direct = (address: string, port = 32400): string =>
  `https://${address.replaceAll(/[.:]/g, '-')}.${hash}.plex.direct:${port}`;
const local: ServerConnection = { uri: direct('192.168.1.10'), address: '192.168.1.10', port: 32400, local: true };
const remote: ServerConnection = {
  uri: direct('203.0.113.7', 41234),
  address: '203.0.113.7',
  port: 41234,
  local: false,
};
const relay: ServerConnection = { uri: direct('198.51.100.9', 8443), address: '198.51.100.9', port: 8443, relay: true };

const server = (connections: ServerConnection[], more: Partial<ServerResource> = {}): ServerResource => ({
  name: 'Attic',
  clientIdentifier: 'machine-1',
  provides: ['server'],
  publicAddressMatches: true,
  connections,
  ...more,
});
const uris = (resource: ServerResource, options?: CandidateOptions): string[] =>
  candidatesOf(resource, options).map(({ uri }) => uri);

describe('candidatesOf', () => {
  it('puts local before remote before relay, and https before http', () => {
    expect(candidatesOf(server([relay, remote, local]), { insecure: 'always' })).toEqual([
      { uri: local.uri, tier: 'local', secure: true, rank: 0, level: 0 },
      { uri: remote.uri, tier: 'remote', secure: true, rank: 1, level: 0 },
      { uri: 'http://192.168.1.10:32400', tier: 'local', secure: false, rank: 2, level: 1 },
      { uri: 'http://203.0.113.7:41234', tier: 'remote', secure: false, rank: 3, level: 1 },
      { uri: relay.uri, tier: 'relay', secure: true, rank: 4, level: 2 },
    ]);
  });

  it.each([
    ['by default only inside of the same network', {}, {}, ['http://192.168.1.10:32400']],
    ['not where the network is another', {}, { publicAddressMatches: false }, []],
    ['not where plex.tv does not say', {}, { publicAddressMatches: undefined }, []],
    ['never', { insecure: 'never' }, {}, []],
    ['not where the server requires https', { insecure: 'always' }, { httpsRequired: true }, []],
    [
      'always',
      { insecure: 'always' },
      { publicAddressMatches: false },
      ['http://192.168.1.10:32400', 'http://203.0.113.7:41234'],
    ],
  ] as const)('takes plain http %s', (_, options, more, expected) => {
    expect(uris(server([local, remote, relay], more), options).filter((uri) => uri.startsWith('http:'))).toEqual(
      expected,
    );
  });

  it("goes by the same for a server's own plain address", () => {
    const plain = server([{ uri: 'http://192.168.1.10:32400', local: true }]);
    expect(uris(plain)).toEqual(['http://192.168.1.10:32400']);
    expect(uris(plain, { insecure: 'never' })).toEqual([]);
  });

  it('tries no plain address beside one that the owner gave', () => {
    const custom = { uri: 'https://plex.example.com:443/', address: 'plex.example.com', port: 443 };
    expect(uris(server([custom]), { insecure: 'always' })).toEqual(['https://plex.example.com']);
  });

  it('leaves out what leads nowhere and what is no address', () => {
    const bad = ['0.0.0.0', '169.254.7.1', 'fe80::1'].map((address): ServerConnection => ({
      uri: direct(address),
      address,
      port: 1,
      local: true,
    }));
    expect(
      uris(server([...bad, { uri: 'nonsense' }, { uri: 'ftp://x' }, { uri: 'http://[fe80::1]:32400', local: true }])),
    ).toEqual([]);
  });

  it('writes IPv6 addresses as URLs do', () => {
    const six = { uri: direct('2001:db8::7'), address: '2001:db8::7', port: 32400, local: true };
    expect(uris(server([six]))).toEqual([six.uri, 'http://[2001:db8::7]:32400']);
  });

  it('names each address once, in its best role', () => {
    expect(
      candidatesOf(server([{ ...local, local: false }, local])).filter(({ uri }) => uri === local.uri),
    ).toMatchObject([{ tier: 'local' }]);
  });

  it('leaves out the relay where it is not wanted', () => {
    expect(uris(server([relay]), { relay: false })).toEqual([]);
  });

  it('puts the preferred one first, unless it is the relay or none of them', () => {
    const both = server([local, remote, relay]);
    expect(uris(both, { preferred: `${remote.uri}/` })[0]).toBe(remote.uri);
    expect(uris(both, { preferred: relay.uri })[0]).toBe(local.uri);
    expect(uris(both, { preferred: 'https://elsewhere.example' })).toEqual(uris(both));
  });
});

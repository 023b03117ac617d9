import type { Ask } from '../../http/ask.ts';
import type { Fields } from '../../world/records.ts';

const said: Readonly<Record<string, string>> = {
  device: 'X-Plex-Device',
  model: 'X-Plex-Model',
  platform: 'X-Plex-Platform',
  platformVersion: 'X-Plex-Platform-Version',
  product: 'X-Plex-Product',
  profile: 'X-Plex-Client-Profile-Name',
  vendor: 'X-Plex-Device-Vendor',
  version: 'X-Plex-Version',
};

/** What a player says of itself with a request. */
export function playerOf(ask: Ask): Fields {
  const fields = Object.entries(said).flatMap(([name, header]) => {
    const value = ask.said(header);
    return value ? [[name, value] as const] : [];
  });
  return {
    address: '127.0.0.1',
    ...Object.fromEntries(fields),
    machineIdentifier: ask.said('X-Plex-Client-Identifier') ?? '',
    remotePublicAddress: '203.0.113.7',
    title: ask.said('X-Plex-Device-Name') ?? ask.said('X-Plex-Device') ?? ask.said('X-Plex-Product') ?? '',
    local: (ask.text('location') ?? 'lan') === 'lan',
    relayed: false,
    secure: ask.url.protocol === 'https:',
  };
}

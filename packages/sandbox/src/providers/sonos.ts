import { getSonosSpeakers, sendSonosCommand } from 'plexjs/operations';
import type { Route } from '../http/route.ts';
import { element, refuse } from '../plex-tv/answer.ts';
import { forAccount } from '../plex-tv/caller.ts';
import { featuresOf } from '../plex-tv/features.ts';

/** The speakers of the account. They take music only. */
export const sonosRoutes: readonly Route[] = [
  forAccount(getSonosSpeakers, (ask, { user }) => {
    if (!featuresOf(user).includes('companions_sonos')) return refuse(ask, 'notAllowed');
    const { speakers } = ask.world.tables;
    const players = Array.from(speakers.keys(), (machineIdentifier) => ({
      title: speakers.get(machineIdentifier)?.title,
      machineIdentifier,
      deviceClass: 'speaker',
      product: 'Sonos',
      platform: 'Sonos',
      platformVersion: '67.1-25031',
      protocol: 'plex',
      protocolVersion: '1',
      protocolCapabilities: 'timeline,playback,playqueues,provider-playback',
      lanIP: speakers.get(machineIdentifier)?.address,
    }));
    return element('MediaContainer', { size: players.length, Player: players });
  }),
  forAccount(sendSonosCommand, (ask) => {
    const { speakers } = ask.world.tables;
    const identifier = ask.said('X-Plex-Target-Client-Identifier') ?? '';
    const { controller = '', command = '' } = ask.path;
    if (!speakers.has(identifier)) return refuse(ask, 'unknown');
    if (!['playback', 'timeline'].includes(controller) || (ask.text('type') ?? 'music') !== 'music')
      return refuse(ask, 'malformed');
    speakers.update(identifier, (speaker) => ({ ...speaker, command: `${controller}/${command}${ask.url.search}` }));
    return element('Response', { code: 200, status: 'OK' });
  }),
];

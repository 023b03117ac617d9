import { getPin, getTokenByPinId, linkPin } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { answer, nothing, refuse } from './answer.ts';
import { pinAnswer, type Pins } from './pins.ts';

/** Sign-in by PIN. */
export function pinRoutes(pins: Pins): readonly Route[] {
  return [
    stateful(
      getPin,
      (ask) => {
        const clientIdentifier = ask.said('X-Plex-Client-Identifier');
        if (!clientIdentifier) return refuse(ask, 'nameless');
        const product = ask.said('X-Plex-Product') ?? '0';
        const pin = pins.make({ clientIdentifier, product, isStrong: ask.flag('strong') });
        return answer(ask, 'pin', pinAnswer(pin, now(ask)), 201);
      },
      { audience: 'everybody' },
    ),
    stateful(
      getTokenByPinId,
      (ask) => {
        const clientIdentifier = ask.said('X-Plex-Client-Identifier');
        if (!clientIdentifier) return refuse(ask, 'nameless');
        const pin = pins.read(ask.id('pinId'), clientIdentifier);
        return pin ? answer(ask, 'pin', pinAnswer(pin, now(ask))) : refuse(ask, 'expired');
      },
      { audience: 'everybody' },
    ),
    stateful(linkPin, async (ask) => {
      const code = (await ask.form()).get('code') ?? '';
      return pins.link(code, ask.world.accountToken) ? nothing() : refuse(ask, 'expired');
    }),
  ];
}

const now = ({ world }: Ask): number => world.clock.now();

import type { Definition, Method } from 'plexjs';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import type { PinRecord } from '../world/records-account.ts';
import { element, isoOf, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { tooMany } from './limit.ts';
import { makePin, readPin } from './pins.ts';
import { clientOf } from './tokens.ts';
import { legacyUserFields } from './user-fields.ts';

const forEverybody = { audience: 'everybody' } as const;

/** Sign-in as players of before 2018 do it, which old versions for Kodi are among. The contract has no operations for it. */
export const oldPinRoutes: readonly Route[] = [
  stateful(
    old('POST', '/pins.xml'),
    (ask) => {
      const client = clientOf(ask);
      if (client === undefined) return refuse(ask, 'nameless');
      return tooMany(ask, 'pin') ?? pinElements(makePin(ask.world, { ...client, isStrong: false }), 201);
    },
    forEverybody,
  ),
  stateful(
    old('GET', '/pins/{pinId}.xml'),
    (ask) => {
      const pin = readPin(ask.world, ask.id('pinId'), ask.said('X-Plex-Client-Identifier') ?? '');
      if (pin === undefined) return refuse(ask, 'expired');
      return tooMany(ask, 'poll') ?? pinElements(pin, 200);
    },
    forEverybody,
  ),
  forAccount(old('GET', '/users/account'), account),
  forAccount(old('GET', '/users/account.xml'), account),
];

function old(method: Method, path: string): Definition<'plex.tv', unknown> {
  return { id: `${method} ${path}`, host: 'plex.tv', method, path, reading: 'stream' };
}

function account(ask: Ask, { user, token }: Parameters<Parameters<typeof forAccount>[1]>[1]): Response {
  const fields = legacyUserFields(ask.world, user, token);
  return element('user', Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'object')));
}

/** The oldest XML has texts in elements. */
function pinElements({ id, code, clientIdentifier, createdAt, lifetime, token }: PinRecord, status: number): Response {
  const expiresAt = isoOf(createdAt + lifetime * 1000);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<pin>
  <id type="integer">${id}</id>
  <code>${code}</code>
  <client-identifier>${clientIdentifier.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</client-identifier>
  <expires-at type="datetime">${expiresAt}</expires-at>
  ${token === undefined ? '<auth_token type="NilClass" nil="true"/>' : `<auth_token>${token}</auth_token>`}
</pin>
`;
  return new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { escaped } from '../http/xml-writer.ts';
import type { PinRecord } from '../world/records-account.ts';
import { isoOf, refuse } from './answer.ts';
import { tooMany } from './limit.ts';
import { old } from './old-operation.ts';
import { makePin, readPin } from './pins.ts';
import { clientOf } from './tokens.ts';

const forEverybody = { audience: 'everybody' } as const;

/** Sign-in as players of before 2018 do it, which old versions for Kodi are among. The contract has no operations for it. */
export const oldPinRoutes: readonly Route[] = [
  stateful(
    old('POST', '/pins.xml'),
    (ask) => {
      const client = clientOf(ask);
      if (client === undefined) return refuse(ask, 'nameless');
      return tooMany(ask, 'pin') ?? oldPin(ask, makePin(ask.world, { ...client, isStrong: false }), 201);
    },
    forEverybody,
  ),
  stateful(
    old('GET', '/pins/{pinId}.xml'),
    (ask) => {
      const pin = readPin(ask.world, ask.id('pinId'), ask.said('X-Plex-Client-Identifier') ?? '');
      if (pin === undefined) return refuse(ask, 'expired');
      return tooMany(ask, 'poll') ?? oldPin(ask, pin, 200);
    },
    forEverybody,
  ),
];

/** The oldest answers have other names than those of v2, and in XML texts in elements. */
function oldPin(ask: Ask, pin: PinRecord, status: number): Response {
  const { id, code, clientIdentifier, createdAt, lifetime, token } = pin;
  const expiresAt = isoOf(createdAt + lifetime * 1000);
  if (ask.wantsJson) {
    const fields = { id, code, client_identifier: clientIdentifier, expires_at: expiresAt, auth_token: token ?? null };
    return Response.json({ pin: fields }, { status });
  }
  const [nothing, taken] = ['nil="true"', escaped(token ?? '')];
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<pin>
  <client-identifier>${escaped(clientIdentifier)}</client-identifier>
  <code>${code}</code>
  <expires-at type="datetime">${expiresAt}</expires-at>
  <id type="integer">${id}</id>
  <auth-token type="NilClass"${token === undefined ? ` ${nothing}/>` : `>${taken}</auth-token>`}
  <auth_token${token === undefined ? ` ${nothing}>` : `>${taken}`}</auth_token>
</pin>
`;
  return new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

// Generated from contract/plex-tv/clients-devices.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { listOf } from '../../wire/values.ts';
import { decodeAccountDevice, type AccountDevice } from './devices.ts';

/**
 * Lists the devices and applications that are signed in to the account.
 * The row with the caller's own identifier has a token that servers take, also when the caller signed in by JWT.
 *
 * `GET /api/v2/devices` of clients.plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getRegisteredDevices: Operation<'clients.plex.tv', NoParameters, readonly AccountDevice[]> =
  /* @__PURE__ */ operation({
    id: 'getRegisteredDevices',
    host: 'clients.plex.tv',
    method: 'GET',
    path: '/api/v2/devices',
    reading: /* @__PURE__ */ listOf(decodeAccountDevice),
  });

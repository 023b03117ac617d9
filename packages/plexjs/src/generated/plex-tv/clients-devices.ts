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
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getRegisteredDevices: Operation<'clients.plex.tv', NoParameters, readonly AccountDevice[]> =
  /* @__PURE__ */ operation({
    id: 'getRegisteredDevices',
    host: 'clients.plex.tv',
    method: 'GET',
    path: '/api/v2/devices',
    reading: /* @__PURE__ */ listOf(decodeAccountDevice),
  });

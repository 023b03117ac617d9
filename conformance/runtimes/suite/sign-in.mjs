import { connect, createClient, PinLogin } from 'plexjs';
import { getIdentity, getPin, getTokenByPinId } from 'plexjs/operations';
import { equal } from './check.mjs';

/** @typedef {import('./check.mjs').Context} Context */

/**
 * @param {Context} context
 * @param {string} clientIdentifier
 */
function account(context, clientIdentifier) {
  return createClient({
    clientIdentifier,
    hosts: { 'plex.tv': context.plexTv, 'clients.plex.tv': context.plexTv },
    retry: false,
  });
}

/** @type {import('./check.mjs').Check[]} */
export const signInChecks = [
  {
    name: 'asks for a PIN and reads it',
    async run(context) {
      const client = account(context, 'runtimes-pin');
      const pin = await getPin(client);
      equal([pin.id, pin.code, pin.authToken], ['4242', 'QX7B', null], 'PIN');
      equal((await getTokenByPinId(client, { pinId: pin.id })).authToken, null, 'token at first');
      equal((await getTokenByPinId(client, { pinId: pin.id })).authToken, context.token, 'token in the end');
    },
  },
  {
    name: 'signs in with a PIN',
    async run(context) {
      const login = await PinLogin.create(account(context, 'runtimes-login'));
      equal(login.code, 'QX7B', 'code');
      const outcome = await login.wait({ interval: 1000 });
      equal([outcome.status, outcome.token], ['signed-in', context.token], 'outcome');
    },
  },
  {
    name: 'connects to the server of an account',
    async run(context) {
      const { client, connection } = await connect({
        clientIdentifier: 'runtimes-connect',
        token: context.token,
        hosts: { 'plex.tv': context.plexTv, 'clients.plex.tv': context.plexTv },
      });
      equal(connection.uri, context.pms, 'the connection that works');
      equal((await getIdentity(client)).version, '1.43.2.10687-563d026ea', 'version');
    },
  },
];

import { Hono, type Context } from 'hono';
import { getPin, getServerResources, getTokenByPinId, getTokenDetails, linkPin } from 'plexjs/operations';
import { Pins, pinAnswer } from './pins.ts';
import { answer, refuse } from './plex-tv-answer.ts';
import { asksFor, said } from './request.ts';
import { route } from './routes.ts';
import { serverVersion, type ServerNames } from './server-info.ts';

/** What the account service of the sandbox is told. */
export interface PlexTvOptions extends ServerNames {
  /** The token of the account. */
  readonly accountToken: string;
  /** The token of its server. */
  readonly serverToken: string;
  /** Where the server is said to be. */
  readonly connections: () => readonly object[];
  /** The time, in milliseconds. */
  readonly now: () => number;
}

/** The account service: PINs, the account, and the servers that it can reach. */
export function plexTv(options: PlexTvOptions): Hono {
  const { accountToken, now } = options;
  const app = new Hono();
  const pins = new Pins(now);

  const withClient = (context: Context, give: (clientIdentifier: string) => Response): Response => {
    const clientIdentifier = said(context, 'X-Plex-Client-Identifier');
    return clientIdentifier ? give(clientIdentifier) : refuse(context, 'nameless');
  };
  const withAccount = (context: Context, give: () => Response | Promise<Response>): Response | Promise<Response> =>
    said(context, 'X-Plex-Token') === accountToken ? give() : refuse(context, 'stranger');

  route(app, getPin, (context) =>
    withClient(context, (clientIdentifier) => {
      const product = said(context, 'X-Plex-Product') ?? '0';
      const pin = pins.make({ clientIdentifier, product, isStrong: asksFor(context, 'strong') });
      return answer(context, 'pin', pinAnswer(pin, now()), 201);
    }),
  );

  route(app, getTokenByPinId, (context) =>
    withClient(context, (clientIdentifier) => {
      const pin = pins.read(Number(context.req.param('pinId')), clientIdentifier);
      return pin ? answer(context, 'pin', pinAnswer(pin, now())) : refuse(context, 'expired');
    }),
  );

  route(app, linkPin, (context) =>
    withAccount(context, async () => {
      const { code } = await context.req.parseBody();
      const isLinked = pins.link(String(code), accountToken);
      return isLinked ? context.body(null, 204) : refuse(context, 'expired');
    }),
  );

  route(app, getTokenDetails, (context) => withAccount(context, () => answer(context, 'user', user(accountToken))));

  route(app, getServerResources, (context) =>
    withAccount(context, () => answer(context, 'resources', [serverResource(options)])),
  );
  return app;
}

function user(authToken: string): object {
  return {
    id: 1,
    uuid: '00000000000000a1',
    username: 'sandbox',
    title: 'Sandbox',
    email: 'sandbox@example.com',
    hasPassword: true,
    authToken,
    subscription: { active: true, status: 'Active', plan: 'lifetime', features: ['pass', 'webhooks'] },
  };
}

function serverResource({ friendlyName, machineIdentifier, serverToken, connections }: PlexTvOptions): object {
  return {
    name: friendlyName,
    product: 'Plex Media Server',
    productVersion: serverVersion,
    platform: 'Linux',
    platformVersion: '6.1',
    device: 'PC',
    clientIdentifier: machineIdentifier,
    createdAt: '2025-01-01T00:00:00Z',
    lastSeenAt: '2026-01-01T00:00:00Z',
    provides: 'server',
    ownerId: null,
    sourceTitle: null,
    publicAddress: '203.0.113.7',
    accessToken: serverToken,
    owned: true,
    home: false,
    synced: false,
    relay: false,
    presence: true,
    httpsRequired: false,
    publicAddressMatches: true,
    dnsRebindingProtection: false,
    natLoopbackSupported: false,
    connections: connections(),
  };
}

import { Hono, type Context } from 'hono';
import { getPin, getServerResources, getTokenByPinId, getTokenDetails, linkPin } from 'plexjs/operations';
import { said } from './answer.ts';
import { route } from './routes.ts';

/** What the account service of the sandbox is told. */
export interface PlexTvOptions {
  readonly machineIdentifier: string;
  /** The token of the account. */
  readonly accountToken: string;
  /** The token of its server. */
  readonly serverToken: string;
  /** Where the server is said to be; the first ones are dead on purpose where a demonstration wants it. */
  readonly connections: () => readonly object[];
  /** The time, in milliseconds. */
  readonly now: () => number;
}

interface PendingPin {
  readonly id: number;
  readonly code: string;
  readonly clientIdentifier: string;
  readonly expiresAt: number;
  readonly isStrong: boolean;
  isLinked: boolean;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The account service: PINs, the account, and the servers that it can reach. */
export function plexTv(options: PlexTvOptions): Hono {
  const app = new Hono();
  const pins = new Map<number, PendingPin>();

  route(app, getPin, (context) => {
    const clientIdentifier = said(context, 'X-Plex-Client-Identifier');
    if (clientIdentifier === undefined) return refuse(context, 400, 1000, 'X-Plex-Client-Identifier is missing');
    const isStrong = /^(1|true)$/i.test(context.req.query('strong') ?? '');
    const id = 1001 + pins.size;
    const pin: PendingPin = {
      id,
      code: codeOf(id, isStrong ? 25 : 4),
      clientIdentifier,
      isStrong,
      expiresAt: options.now() + lifetime(isStrong) * 1000,
      isLinked: false,
    };
    pins.set(id, pin);
    return context.json(shown(pin, options), 201);
  });

  route(app, getTokenByPinId, (context) => {
    const pin = pins.get(Number(context.req.param('pinId')));
    const isKnown =
      pin !== undefined &&
      pin.clientIdentifier === said(context, 'X-Plex-Client-Identifier') &&
      pin.expiresAt > options.now();
    return isKnown ? context.json(shown(pin, options)) : refuse(context, 404, 1020, 'Code not found or expired');
  });

  route(app, linkPin, async (context) => {
    const { code } = await context.req.parseBody();
    const pin = [...pins.values()].find((candidate) => candidate.code === code && candidate.expiresAt > options.now());
    if (pin === undefined) return refuse(context, 404, 1020, 'Code not found or expired');
    pin.isLinked = true;
    return context.body(null, 204);
  });

  const onlyWithToken = (context: Context, answer: () => Response): Response =>
    said(context, 'X-Plex-Token') === options.accountToken
      ? answer()
      : refuse(context, 401, 1001, 'User could not be authenticated');

  route(app, getTokenDetails, (context) =>
    onlyWithToken(context, () =>
      context.json({
        id: 1,
        uuid: '00000000000000a1',
        username: 'sandbox',
        title: 'Sandbox',
        email: 'sandbox@example.com',
        subscription: { active: true, status: 'Active', plan: 'lifetime', features: ['pass'] },
      }),
    ),
  );

  route(app, getServerResources, (context) =>
    onlyWithToken(context, () =>
      context.json([
        {
          name: 'Living Room',
          product: 'Plex Media Server',
          productVersion: '1.43.2.1',
          platform: 'Linux',
          clientIdentifier: options.machineIdentifier,
          createdAt: '2025-01-01T00:00:00Z',
          lastSeenAt: '2026-01-01T00:00:00Z',
          provides: 'server',
          owned: true,
          home: false,
          accessToken: options.serverToken,
          httpsRequired: false,
          dnsRebindingProtection: false,
          publicAddressMatches: true,
          presence: true,
          relay: false,
          connections: options.connections(),
        },
      ]),
    ),
  );
  return app;
}

const lifetime = (isStrong: boolean): number => (isStrong ? 1800 : 900);

function shown(
  { id, code, clientIdentifier, expiresAt, isStrong, isLinked }: PendingPin,
  { accountToken, now }: PlexTvOptions,
): object {
  return {
    id,
    code,
    product: 'plexjs',
    trusted: false,
    qr: `https://plex.tv/api/v2/pins/qr/${code}`,
    clientIdentifier,
    location: {
      code: 'NL',
      continent_code: 'EU',
      country: 'Netherlands',
      city: 'Utrecht',
      european_union_member: true,
      time_zone: 'Europe/Amsterdam',
      postal_code: '3511',
      in_privacy_restricted_country: true,
      in_privacy_restricted_region: false,
      subdivisions: 'Utrecht',
      coordinates: '52.09, 5.12',
    },
    expiresIn: Math.max(0, Math.round((expiresAt - now()) / 1000)),
    createdAt: new Date(expiresAt - lifetime(isStrong) * 1000).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    authToken: isLinked ? accountToken : null,
    newRegistration: null,
  };
}

/** The same number gives the same code, so that a run can be repeated. */
function codeOf(number: number, length: number): string {
  let state = (number * 2_654_435_761) >>> 0;
  return Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return letters[state % letters.length];
  }).join('');
}

function refuse(context: Context, status: 400 | 401 | 404, code: number, message: string): Response {
  return context.json({ errors: [{ code, message, status }] }, status);
}

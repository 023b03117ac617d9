import {
  createAnonymousUser,
  getAccountLegacy,
  getTokenDetails,
  pingToken,
  postUsersSignInData,
  signInLegacy,
  signOut,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { bytesOfBase64 } from '../world/base64.ts';
import { secondsOf } from '../world/clock.ts';
import type { UserRecord } from '../world/records-account.ts';
import { answer, nothing, type Reason, refuse } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { oldUser } from './old-account-routes.ts';
import { old } from './old-operation.ts';
import { clientOf, removeDevice, signIn } from './tokens.ts';
import { userFields } from './user-fields.ts';

/** Signing in with a password, signing out, and the account that one has then. */
export const signInRoutes: readonly Route[] = [
  forAccount(getTokenDetails, (ask, { user, token }) => {
    const settings = ask.flag('includeSettings') || ask.flag('includeSharedSettings');
    return answer(
      ask,
      'user',
      userFields(ask.world, user, token, { settings, providers: ask.flag('includeProviders') }),
    );
  }),
  stateful(
    postUsersSignInData,
    async (ask) => {
      const client = clientOf(ask);
      if (client === undefined) return refuse(ask, 'nameless');
      const form = await formOf(ask);
      const user = userOf(ask, form.get('login'), form.get('password'), form.get('verificationCode'));
      if (typeof user === 'string') return refuse(ask, user);
      const { token } = signIn(ask.world, user, client);
      return answer(ask, 'user', userFields(ask.world, user, token), 201);
    },
    { audience: 'everybody' },
  ),
  stateful(
    createAnonymousUser,
    (ask) => {
      const client = clientOf(ask);
      if (client === undefined) return refuse(ask, 'nameless');
      const { token: authToken } = signIn(ask.world, nobody(ask), client);
      return answer(ask, 'user', { authToken }, 201);
    },
    { audience: 'everybody' },
  ),
  forAccount(signOut, endToken),
  // As clients sign out that sign in by the old route, PlexConnect with POST.
  forAccount(old('DELETE', '/users/sign_out.xml'), endToken, { also: ['POST'] }),
  forAccount(pingToken, (ask) =>
    ask.wantsJson
      ? Response.json({ pong: true })
      : new Response('<?xml version="1.0" encoding="UTF-8"?>\n<pong>true</pong>\n', {
          headers: { 'Content-Type': 'application/xml; charset=utf-8' },
        }),
  ),
  stateful(signInLegacy, signInByOldRoute, { audience: 'everybody' }),
  forAccount(getAccountLegacy, (ask, { user, token }) => oldUser(ask, user, token)),
];

/** Somebody without an account, who is kept as one that has nothing. */
function nobody({ world }: Ask): UserRecord {
  const id = world.store.next('user');
  const names = { username: '', email: '', title: '', friendlyName: '' };
  const rights = { hasPass: false, restricted: true, guest: true };
  const uuid = id.toString(16).padStart(16, '0');
  const user = { id, uuid, ...names, ...rights, joinedAt: secondsOf(world.clock), country: 'NL', profile: {} };
  world.tables.users.set(id, user);
  return user;
}

function endToken({ world }: Ask, { token, device }: Caller): Response {
  world.tables.tokens.delete(token);
  if (device !== undefined) removeDevice(world, device.id);
  return nothing();
}

/** What a form says, in the body, in JSON or in the path's query. */
async function formOf(ask: Ask): Promise<URLSearchParams> {
  return new URLSearchParams([...ask.query, ...(await ask.form())]);
}

async function signInByOldRoute(ask: Ask): Promise<Response> {
  const client = clientOf(ask);
  if (client === undefined) return refuse(ask, 'nameless');
  const form = await formOf(ask);
  const [login, password] = basicOf(ask) ?? [form.get('user[login]'), form.get('user[password]')];
  const user = userOfOldForm(ask, login, password);
  // Clients that let curl choose how to sign in send a password only once they are asked for one.
  if (typeof user === 'string') return refuse(ask, user, { 'WWW-Authenticate': 'Basic realm="plex.tv"' });
  const { token } = signIn(ask.world, user, client);
  return oldUser(ask, user, token, 201);
}

/** By the old route the digits of the second factor stand behind the password. */
function userOfOldForm(ask: Ask, login: string | null, password: string | null): UserRecord | Reason {
  const [, plain = '', digits = ''] = /^(.*?)(\d{6})$/s.exec(password ?? '') ?? [];
  const whole = userOf(ask, login, password, null);
  return typeof whole === 'string' && digits !== '' ? userOf(ask, login, plain, digits) : whole;
}

function userOf(
  { world }: Ask,
  login: string | null,
  password: string | null,
  code: string | null,
): UserRecord | Reason {
  const wanted = (login ?? '').toLowerCase();
  const user = [...world.tables.users.values()].find(
    ({ username, email }) => wanted !== '' && [username.toLowerCase(), email.toLowerCase()].includes(wanted),
  );
  if (user?.password === undefined || user.password !== password) return 'stranger';
  return user.verificationCode === undefined || user.verificationCode === code ? user : 'secondFactor';
}

/** The name and password of HTTP Basic authentication. */
function basicOf({ request }: Ask): readonly [name: string, password: string] | undefined {
  const [, encoded] = /^Basic ([\w+/=]+)$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  const bytes = encoded === undefined ? undefined : bytesOfBase64(encoded);
  const [, name, password] = /^([^:]*):(.*)$/s.exec(bytes ? new TextDecoder().decode(bytes) : '') ?? [];
  return name === undefined || password === undefined ? undefined : [name, password];
}

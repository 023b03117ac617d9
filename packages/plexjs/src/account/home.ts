import { PlexSignInError } from '../auth/sign-in-error.ts';
import {
  createHome,
  createHomeUser,
  deleteHomeUser,
  getHomeData,
  getHomeUsers,
  type Home,
  type HomeUser as HomeUserData,
  switchHomeUser,
  updateHome,
  updateHomeUser,
  updateRestrictedHomeUser,
} from '../generated/plex-tv/home.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexAuthError, PlexForbiddenError } from '../transport/errors.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { choosePerson, type PersonReference } from './choose-person.ts';
import { conceal } from './conceal.ts';
import { PlexAccount } from './plex-account.ts';

/** A user of a Plex Home: an account, a managed user (`restricted`) or the guest. A PIN, where plex.tv tells one, is not enumerable. */
export interface HomeUser extends HomeUserData {}

/** Which PIN is meant. */
export interface HomePinOptions extends RequestOptions {
  /** The PIN until now. An account that has one needs it to change it. */
  readonly currentPin?: string;
}

const wrongPin = 1041;

/**
 * The Plex Home of an account: its users, and switching between them. Managing it is for its owner.
 *
 * Which restriction profile a managed user has (`little_kid`, `older_kid`, `teen`) stands in `restrictionProfile` of the user.
 *
 * ```ts
 * const home = await account.home();
 * const kids = await home.switchTo('Kids', { pin: '1234' });
 * const server = await kids.connect('Living Room');
 * ```
 */
export class PlexHome {
  readonly #account: PlexAccount;

  /** Made by `PlexAccount.home`. */
  constructor(account: PlexAccount) {
    this.#account = account;
  }

  /** The Home's name and whether guests may use it: `GET /api/v2/home`. Throws `PlexNotFoundError` where the account has none. */
  async info(options?: RequestOptions): Promise<Home> {
    return getHomeData(this.#account.client, undefined, options);
  }

  /** The users of the Home: `GET /api/v2/home/users`. Throws `PlexNotFoundError` where the account has none. */
  async users(options?: RequestOptions): Promise<HomeUser[]> {
    const { users } = await getHomeUsers(this.#account.client, undefined, options);
    return users.map((user) => conceal(user, 'pin'));
  }

  /**
   * One of the users.
   *
   * @param who The number, UUID, name, user name or e-mail address.
   * @throws {PlexUsageError} Where nobody or several fit; the message names the users that there are.
   */
  async user(who: PersonReference, options?: RequestOptions): Promise<HomeUser> {
    return choosePerson(await this.users(options), who, 'the Plex Home');
  }

  /**
   * Adds a managed user, who has no account of their own: `POST /api/home/users`. Share libraries with them by `Sharing.share`.
   *
   * @throws {PlexForbiddenError} For others than the Home's owner.
   */
  async createUser(title: string, options?: RequestOptions): Promise<HomeUser> {
    if (title.trim() === '') throw new PlexUsageError('createUser: the name is empty.');
    return createHomeUser(this.#account.client, { title: title.trim() }, options);
  }

  /** Invites somebody who has an account to the Home, by user name or e-mail address: `POST /api/home/users`. They have to accept. */
  async invite(who: string, options?: RequestOptions): Promise<HomeUser> {
    if (who.trim() === '') throw new PlexUsageError('invite: user name or e-mail address are missing.');
    return createHomeUser(this.#account.client, { invitedEmail: who.trim() }, options);
  }

  /** Takes a user off the Home: `DELETE /api/home/users/{id}`. A managed user is gone for good; an account only leaves. */
  async removeUser(who: PersonReference, options?: RequestOptions): Promise<void> {
    const { id, admin } = await this.user(who, options);
    if (admin) throw new PlexUsageError('removeUser: the owner cannot leave the Plex Home.');
    await deleteHomeUser(this.#account.client, { userId: id }, options);
  }

  /**
   * Goes on as another user of the Home: `POST /api/v2/home/users/{uuid}/switch`. Gives their account; this one stays as it is.
   *
   * @throws {PlexSignInError} With the reason `home-pin`: the user has a PIN, and it is missing or wrong.
   */
  async switchTo(
    who: PersonReference,
    { pin, ...options }: RequestOptions & { readonly pin?: string } = {},
  ): Promise<PlexAccount> {
    const { uuid = '' } = typeof who === 'object' && who.uuid ? who : await this.user(who, options);
    const { client } = this.#account;
    const { authToken: token = '' } = await switchHomeUser(client, { uuid, pin }, options).catch((error: unknown) => {
      throw pinFailure(error, pin);
    });
    return new PlexAccount(client.with({ token }), token);
  }

  /**
   * Has a user need a PIN of four digits: for managed users `POST /api/v2/home/users/restricted/{id}`, for accounts
   * `PUT /api/home/users/{id}`.
   *
   * @throws {PlexUsageError} For what is no PIN.
   * @throws {PlexSignInError} With the reason `home-pin`: an account has a PIN, and `currentPin` is missing or wrong.
   */
  async setPin(who: PersonReference, pin: string, options?: HomePinOptions): Promise<void> {
    if (!/^\d{4}$/.test(pin)) throw new PlexUsageError('setPin: a PIN has four digits.');
    await this.#changePin(who, pin, options);
  }

  /** Has a user need no PIN any more; as {@link PlexHome.setPin}. */
  async removePin(who: PersonReference, options?: HomePinOptions): Promise<void> {
    await this.#changePin(who, '', options);
  }

  /** Founds a Home for an account that has none: `POST /api/home`. */
  async create({ guests, ...options }: RequestOptions & { readonly guests?: boolean } = {}): Promise<void> {
    await createHome(this.#account.client, { guestEnabled: guests }, options);
  }

  /** Says whether guests may use the Home: `PUT /api/home`. */
  async allowGuests(allowed: boolean, options?: RequestOptions): Promise<void> {
    await updateHome(this.#account.client, { guestEnabled: allowed }, options);
  }

  async #changePin(who: PersonReference, pin: string, { currentPin, ...options }: HomePinOptions = {}): Promise<void> {
    const { client } = this.#account;
    const { id: userId, restricted } = await this.user(who, options);
    if (restricted) {
      const change = pin === '' ? { removePin: true } : { pin };
      await updateRestrictedHomeUser(client, { userId, ...change }, options);
      return;
    }
    await updateHomeUser(client, { userId, pin, currentPin }, options).catch((error: unknown) => {
      throw pinFailure(error, currentPin);
    });
  }
}

function pinFailure(error: unknown, pin: string | undefined): unknown {
  // 403 where users are switched, 401 where they change their own PIN.
  const isRefusal = error instanceof PlexForbiddenError || error instanceof PlexAuthError;
  if (!isRefusal || !error.errors?.some(({ code }) => code === wrongPin)) return error;
  const message = pin === undefined ? 'The user has a PIN, which is missing.' : 'The PIN of the user is wrong.';
  const { status, errors } = error;
  return new PlexSignInError(message, { reason: 'home-pin', cause: error, status, errors });
}

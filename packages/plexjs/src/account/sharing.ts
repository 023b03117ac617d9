import type { ServerToken } from '../auth/jwt.ts';
import {
  acceptFriend,
  deleteFriend,
  type Friend,
  type FriendStatus,
  getUserFriends,
  inviteFriend,
} from '../generated/plex-tv/friends.ts';
import {
  acceptInvite,
  cancelInvite,
  getReceivedInvites,
  getSentInvites,
  type Invite,
} from '../generated/plex-tv/invites.ts';
import { acceptSharedServer, getReceivedSharedServers } from '../generated/plex-tv/clients-sharing.ts';
import type { SharedServer } from '../generated/plex-tv/sharing.ts';
import type { SharingSettings } from '../generated/plex-tv/sharing-settings.ts';
import { getUsers, type SharedUser } from '../generated/plex-tv/sharing-v1.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { choosePerson, type PersonReference } from './choose-person.ts';
import { conceal } from './conceal.ts';
import { readShareFilter, type ShareFilters } from './share-filter.ts';
import {
  readServerToken,
  readShares,
  share,
  type ShareOptions,
  type ShareServerOptions,
  unshare,
  updateShare,
} from './shares.ts';

/** Which friends are wanted. */
export interface FriendsOptions extends RequestOptions {
  /** Default: all, also those whose friendship is asked for. */
  readonly status?: FriendStatus;
}

/**
 * The people of an account: friends, invitations, and what is shared with whom.
 *
 * ```ts
 * const sharing = await account.sharing();
 * await sharing.share('alice@example.com', { sections: ['Movies'], filters: { movies: { contentRating: ['G', 'PG'] } } });
 * ```
 *
 * People are named by an object that a list gave, or by number, name, user name or e-mail address. Who is not in the list is a
 * `PlexUsageError` that names those who are.
 */
export class Sharing {
  readonly #client: PlexClient<PlexHost>;

  /** Made by `PlexAccount.sharing`. */
  constructor(client: PlexClient<PlexHost>) {
    this.#client = client;
  }

  /** Friends and the users of the Plex Home, with what is shared with them: `GET /api/v2/friends`. */
  async friends({ status, ...options }: FriendsOptions = {}): Promise<readonly Friend[]> {
    const everything = { includeSharedServers: true, includeSharingSettings: true };
    const friends = await getUserFriends(this.#client, { status, ...everything }, options);
    for (const { sharedServers } of friends) for (const shared of sharedServers) conceal(shared, 'inviteToken');
    return friends;
  }

  /** Everybody whom something is shared with, with the servers, filters and rights: `GET /api/users`. */
  async users(options?: RequestOptions): Promise<readonly SharedUser[]> {
    return (await getUsers(this.#client, undefined, options)).users;
  }

  /** One of {@link Sharing.users}. */
  async user(who: PersonReference, options?: RequestOptions): Promise<SharedUser> {
    return choosePerson(await this.users(options), who, 'the users of the account');
  }

  /**
   * Asks somebody to be friends, by user name or e-mail address: `POST /api/v2/friends/invite`.
   *
   * @throws {PlexNotFoundError} Where there is no such account.
   */
  async inviteFriend(who: string, options?: RequestOptions): Promise<Friend> {
    if (who.trim() === '') throw new PlexUsageError('inviteFriend: user name or e-mail address are missing.');
    return inviteFriend(this.#client, { identifier: who.trim() }, options);
  }

  /** Agrees to the friendship that somebody asked for: `POST /api/v2/friends/{id}/accept`. */
  async acceptFriend(who: PersonReference, options?: RequestOptions): Promise<Friend> {
    const asking = await this.friends({ ...options, status: 'pending_received' });
    const { id: userId } = choosePerson(asking, who, 'the requests for friendship');
    return acceptFriend(this.#client, { userId }, options);
  }

  /** Ends a friendship, or a request for one, and with it all that is shared: `DELETE /api/v2/friends/{id}`. */
  async removeFriend(who: PersonReference, options?: RequestOptions): Promise<void> {
    const { id: userId } = choosePerson(await this.friends(options), who, 'the friends of the account');
    await deleteFriend(this.#client, { userId }, options);
  }

  /** The invitations that wait for others: `GET /api/invites/requested`. */
  async sentInvites(options?: RequestOptions): Promise<readonly Invite[]> {
    return (await getSentInvites(this.#client, undefined, options)).invites;
  }

  /** The invitations that wait for this account: `GET /api/invites/requests`. */
  async receivedInvites(options?: RequestOptions): Promise<readonly Invite[]> {
    return (await getReceivedInvites(this.#client, undefined, options)).invites;
  }

  /** Accepts an invitation, with all that it is for: `PUT /api/invites/requests/{id}`. */
  async acceptInvite(from: Invite | PersonReference, options?: RequestOptions): Promise<void> {
    const { id, friend, home, server } = choosePerson(await this.receivedInvites(options), from, 'the invitations');
    await acceptInvite(this.#client, { inviteId: id, friend, home, server }, options);
  }

  /** Takes back an invitation, with all that it is for: `DELETE /api/invites/requested/{id}`. */
  async cancelInvite(to: Invite | PersonReference, options?: RequestOptions): Promise<void> {
    const { id, friend, home, server } = choosePerson(await this.sentInvites(options), to, 'the invitations');
    await cancelInvite(this.#client, { inviteId: id, friend, home, server }, options);
  }

  /** What the account shares, also what nobody has accepted yet: `GET /api/v2/shared_servers/owned/{status}` of clients.plex.tv. */
  async shares(options?: RequestOptions): Promise<SharedServer[]> {
    return readShares(this.#client, options);
  }

  /** What others want to share with this account: `GET /api/v2/shared_servers/invites/received/pending` of clients.plex.tv. */
  async offers(options?: RequestOptions): Promise<SharedServer[]> {
    const offers = await getReceivedSharedServers(this.#client, undefined, options);
    return offers.map((offer) => conceal(offer, 'inviteToken'));
  }

  /** Accepts what somebody wants to share: `POST /api/v2/shared_servers/{id}/accept` of clients.plex.tv. */
  async acceptOffer({ id }: Pick<SharedServer, 'id'>, options?: RequestOptions): Promise<SharedServer> {
    return conceal(await acceptSharedServer(this.#client, { shareId: id }, options), 'inviteToken');
  }

  /**
   * Shares a server: `POST /api/v2/shared_servers`. With friends and users of the Plex Home it is good at once; others have to accept,
   * and need no account yet.
   *
   * @throws {PlexUsageError} For libraries that the server does not have, and filters that shares do not have.
   * @throws {PlexNotFoundError} For a server that is not the account's own.
   * @throws {PlexRequestError} Where something is shared with them already (status 422): see {@link Sharing.updateShare}.
   */
  async share(who: PersonReference, options?: ShareOptions): Promise<SharedServer> {
    return share(this.#client, who, options);
  }

  /**
   * Changes a share: its libraries, `PUT /api/servers/{machineIdentifier}/shared_servers/{id}`, and what may be done with them,
   * `PUT /api/v2/sharings/{userId}`. `sections` are those that are shared from then on.
   */
  async updateShare(who: PersonReference, changes: ShareOptions): Promise<void> {
    await updateShare(this.#client, who, changes);
  }

  /** Ends the share of a server; friends stay friends: `DELETE /api/servers/{machineIdentifier}/shared_servers/{id}`. */
  async unshare(who: PersonReference, options?: ShareServerOptions): Promise<void> {
    await unshare(this.#client, who, options);
  }

  /** Which items somebody sees, read from the settings that a user, a friend's `sharingSettings` or a share has. Asks nobody. */
  filtersOf(settings: SharingSettings): ShareFilters {
    const { filterMovies, filterTelevision, filterMusic, filterPhotos } = settings;
    const texts = { movies: filterMovies, television: filterTelevision, music: filterMusic, photos: filterPhotos };
    const filters = Object.entries(texts).map(([kind, text]) => [kind, readShareFilter(text)] as const);
    return Object.fromEntries(filters.filter(([, filter]) => filter !== undefined));
  }

  /**
   * The token with which somebody reaches a server of the account, for seeing it as they do:
   * `GET /api/servers/{machineIdentifier}/shared_servers`.
   */
  async serverTokenOf(who: PersonReference, options?: ShareServerOptions): Promise<ServerToken> {
    return readServerToken(this.#client, who, options);
  }
}

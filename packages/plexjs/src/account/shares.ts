import type { ServerToken } from '../auth/jwt.ts';
import { chooseServer } from '../discovery/choose-server.ts';
import { getOwnedSharedServers, setSharingSettings, getSharingSettings } from '../generated/plex-tv/clients-sharing.ts';
import {
  createSharedServer,
  type SharedServer,
  updateSharings,
  type UpdateSharingsParams,
} from '../generated/plex-tv/sharing.ts';
import type { AllowTuners } from '../generated/plex-tv/sharing-settings.ts';
import { deleteSharedServerV1, getSharedServersV1, updateSharedServerV1 } from '../generated/plex-tv/sharing-v1.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { choosePerson, type Person, type PersonReference } from './choose-person.ts';
import { conceal } from './conceal.ts';
import { type AccountResource, readResources } from './server-resources.ts';
import { type ShareFilters, writeShareFilter } from './share-filter.ts';
import { libraryIds, type SharedSections } from './share-libraries.ts';

/** Which server is meant: its name or `clientIdentifier`. Default: the only one that the account owns. */
export interface ShareServerOptions extends RequestOptions {
  /** The server, by its name or identifier. */
  readonly server?: string | AccountResource;
}

/** What somebody may do with what is shared. What is left out stays as it is. */
export interface ShareSettings {
  /** Whether they may download. */
  readonly allowSync?: boolean;
  /** Whether they may upload pictures from a camera. */
  readonly allowCameraUpload?: boolean;
  /** Whether they may use channels. */
  readonly allowChannels?: boolean;
  /** Whether they may change subtitles. */
  readonly allowSubtitleAdmin?: boolean;
  /** Live television: 0 nothing, 1 watch, 2 watch and record. */
  readonly allowTuners?: AllowTuners;
  /** Which items they see. */
  readonly filters?: ShareFilters;
}

/** What is shared, and what may be done with it. */
export interface ShareOptions extends ShareServerOptions, ShareSettings {
  /** Which libraries. Default: `all` in a new share; in one that there is, they stay as they are. */
  readonly sections?: SharedSections;
}

const statuses = ['accepted', 'pending'] as const;

/** The shares that the account has made, also those that nobody has accepted yet. A token of an invitation is not enumerable. */
export async function readShares(client: PlexClient<PlexHost>, options?: RequestOptions): Promise<SharedServer[]> {
  const lists = await Promise.all(statuses.map((status) => getOwnedSharedServers(client, { status }, options)));
  return lists.flat().map((share) => conceal(share, 'inviteToken'));
}

/** Shares a server. `who` is somebody of a list, or a user name or e-mail address of anybody. */
export async function share(
  client: PlexClient<PlexHost>,
  who: PersonReference,
  { server, sections = 'all', ...rest }: ShareOptions = {},
): Promise<SharedServer> {
  const { settings, request } = settingsOf(rest);
  const machineIdentifier = await ownServer(client, server, request);
  const librarySectionIds = await libraryIds(client, machineIdentifier, sections, request);
  const invited = invitedOf(who);
  const made = await createSharedServer(
    client,
    { ...invited, machineIdentifier, librarySectionIds, ...(settings && { settings }) },
    request,
  );
  return conceal(made, 'inviteToken');
}

/** Changes a share: its libraries, and what may be done with them. */
export async function updateShare(
  client: PlexClient<PlexHost>,
  who: PersonReference,
  { server, sections, ...rest }: ShareOptions,
): Promise<void> {
  const { settings, request } = settingsOf(rest);
  if (sections === undefined && settings === undefined)
    throw new PlexUsageError('updateShare: say what is to change: sections, filters or what is allowed.');
  const machineIdentifier = await ownServer(client, server, request);
  const found = await findShare(client, who, machineIdentifier, request);
  if (sections !== undefined) {
    const ids = await libraryIds(client, machineIdentifier, sections, request);
    const body = { serverId: machineIdentifier, sharedServer: { library_section_ids: ids } };
    await updateSharedServerV1(client, { machineIdentifier, shareId: found.id, ...body }, request);
  }
  if (settings === undefined) return;
  const { invitedId, invitedEmail } = found;
  if (invitedId) {
    await updateSharings(client, { userId: invitedId, ...settings }, request);
    return;
  }
  const target = { invitedEmail: invitedEmail ?? undefined };
  // Settings of somebody without an account are replaced as a whole.
  const before = await getSharingSettings(client, target, request);
  await setSharingSettings(client, { ...target, settings: { ...before, ...settings } }, request);
}

/** Ends a share. */
export async function unshare(
  client: PlexClient<PlexHost>,
  who: PersonReference,
  { server, ...request }: ShareServerOptions = {},
): Promise<void> {
  const machineIdentifier = await ownServer(client, server, request);
  const { id } = await findShare(client, who, machineIdentifier, request);
  await deleteSharedServerV1(client, { machineIdentifier, shareId: id, serverId: machineIdentifier }, request);
}

/** The token with which somebody reaches a server of the account. */
export async function readServerToken(
  client: PlexClient<PlexHost>,
  who: PersonReference,
  { server, ...request }: ShareServerOptions = {},
): Promise<ServerToken> {
  const machineIdentifier = await ownServer(client, server, request);
  const { sharedServers } = await getSharedServersV1(client, { machineIdentifier }, request);
  const rows = sharedServers.map((row) => ({ ...row, id: row.userId, title: row.username }));
  const { accessToken } = choosePerson(rows, who, 'the shares of the server');
  if (!accessToken) throw new PlexUsageError('serverTokenOf: the share has not been accepted yet.');
  return accessToken as ServerToken;
}

/** The identifier of a server that the account owns. */
async function ownServer(
  client: PlexClient<PlexHost>,
  wish: string | AccountResource | undefined,
  request: RequestOptions,
): Promise<string> {
  if (typeof wish === 'object') return wish.clientIdentifier;
  const owned = (await readResources(client, request)).filter((resource) => resource.owned);
  return chooseServer(owned, wish).clientIdentifier;
}

async function findShare(
  client: PlexClient<PlexHost>,
  who: PersonReference,
  machineIdentifier: string,
  request: RequestOptions,
): Promise<SharedServer> {
  const shares = (await readShares(client, request)).filter((found) => found.machineIdentifier === machineIdentifier);
  const people = shares.map((found): Person & { readonly share: SharedServer } => ({
    id: found.invited?.id ?? found.invitedId ?? undefined,
    uuid: found.invited?.uuid,
    title: found.invited?.title,
    username: found.invited?.username,
    email: found.invited?.email ?? found.invitedEmail,
    share: found,
  }));
  return choosePerson(people, who, 'the shares of the server').share;
}

/** Who is invited: those who are known by their number, others by what they are called. */
function invitedOf(who: PersonReference): { readonly invitedId?: number; readonly invitedEmail?: string } {
  const { id, username, email } = typeof who === 'object' ? who : { id: String(who).trim() };
  if (/^\d+$/.test(id ?? '')) return { invitedId: Number(id) };
  const name = [email, username, id].find((text) => text);
  if (!name) throw new PlexUsageError('share: say with whom, by number, user name or e-mail address.');
  return { invitedEmail: name };
}

/** Settings as plex.tv takes them; an empty filter takes it away. */
type WrittenSettings = Omit<UpdateSharingsParams, 'userId'>;

/** Tells settings from what belongs to the request. */
function settingsOf({
  allowSync,
  allowCameraUpload,
  allowChannels,
  allowSubtitleAdmin,
  allowTuners,
  filters = {},
  ...request
}: ShareSettings & RequestOptions): {
  readonly settings: WrittenSettings | undefined;
  readonly request: RequestOptions;
} {
  const written = (filter: ShareFilters[keyof ShareFilters]): string | undefined =>
    filter === undefined ? undefined : writeShareFilter(filter);
  const all: WrittenSettings = {
    allowSync,
    allowCameraUpload,
    allowChannels,
    allowSubtitleAdmin,
    allowTuners,
    filterMovies: written(filters.movies),
    filterTelevision: written(filters.television),
    filterMusic: written(filters.music),
    filterPhotos: written(filters.photos),
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { settings: given.length === 0 ? undefined : Object.fromEntries(given), request };
}

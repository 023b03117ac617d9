import type { Sandbox } from '@plexjs/sandbox';
import type { PlexClient, PlexHost } from 'plexjs';
import {
  createRssFeed,
  createSharedServer,
  createSyncItem,
  createWatchTogetherRoom,
  getAuthNonce,
  getClaimToken,
  getWatchHistoryHub,
  registerDeviceKey,
  scrobbleProvider,
} from 'plexjs/operations';
import { deviceKey } from '../../packages/sandbox/src/testing/device-key.ts';
import type { SamplesById } from './both-forms-server.ts';

type Client = PlexClient<PlexHost | 'pms' | 'player'>;

/** Lets something happen on plex.tv and at its providers. */
export async function prepareAccount(sandbox: Sandbox, account: Client, online: string): Promise<SamplesById> {
  const { world, machineIdentifier } = sandbox;
  const { tables, clock } = world;
  const uuidOf = (id: number): string => String(tables.users.get(id)?.uuid);
  const wish = {
    clientId: 'sandbox-first-client',
    title: 'Films',
    rootTitle: 'Films',
    metadataType: 'movie',
    contentType: 'video',
    machineIdentifier,
    uri: 'library://1/directory/all',
    scope: 'count',
    count: 5,
  };
  const { id: kept } = await createSyncItem(account, wish);
  const item = { clientId: wish.clientId, syncItemId: String(kept) };
  const room = { sourceUri: 'provider://tv.plex.provider.vod/library/metadata/1', title: 'Together', users: [1006] };
  const { id: roomId } = await createWatchTogetherRoom(account, room);
  await createSharedServer(account, { machineIdentifier, invitedId: 1008, librarySectionIds: [] });
  const share = {
    shareId: [...tables.shares.values()].find(({ invitedId }) => invitedId === 1008)?.id,
    serverId: machineIdentifier,
    sharedServer: { library_section_ids: [] },
  };
  const { feeds = [] } = await createRssFeed(account, { feedType: 'watchlist' });
  await scrobbleProvider(account, { key: online });
  const history = await getWatchHistoryHub(account, { uuid: '', first: 10, skipUserState: true });
  const [watched] = (history.user?.watchHistory?.nodes ?? []) as readonly { readonly id?: string }[];
  const [known, fresh] = [await deviceKey('known'), await deviceKey('fresh')];
  const own = { headers: { 'X-Plex-Client-Identifier': wish.clientId } };
  await registerDeviceKey(account, { jwk: known.jwk }, own);
  const { nonce } = await getAuthNonce(account, {}, own);
  const now = Math.floor(clock.now() / 1000);
  const claims = { aud: 'plex.tv', iss: wish.clientId, iat: now, exp: now + 300, scope: 'username', nonce };
  const claim = await getClaimToken(account);
  const optOut = { uuid: uuidOf(1001), key: 'tv.plex.provider.vod', value: 'opt_out' };
  return {
    claimServer: { token: claim.token },
    getOptOuts: { uuid: optOut.uuid },
    setOptOut: optOut,
    switchHomeUser: { uuid: uuidOf(1002), pin: '4321' },
    switchHomeUserV1: { userId: 1002, pin: '4321' },
    updateRestrictedHomeUser: { userId: 1004, pin: '1234' },
    createHomeUser: { title: 'Kim' },
    updateHomeUser: { userId: 1002, currentPin: '4321', pin: '1234' },
    deleteHomeUser: { userId: 1002 },
    createSharedServer: { invitedId: 1007, librarySectionIds: [] },
    createSharedServerV1: { serverId: machineIdentifier, sharedServer: { invited_id: 1007, library_section_ids: [] } },
    getSharedServerV1: share,
    updateSharedServerV1: share,
    deleteSharedServerV1: share,
    acceptSharedServer: share,
    cancelInvite: { inviteId: 1008 },
    getSyncItem: item,
    getSyncItems: item,
    createSyncItem: wish,
    deleteSyncItem: item,
    createKeyedPin: { jwk: fresh.jwk },
    registerDeviceKey: { jwk: fresh.jwk },
    exchangeDeviceToken: { jwt: await known.sign(claims) },
    updateUserSettings: { value: JSON.stringify([{ id: 'experience', type: 'json', value: '{}', hidden: false }]) },
    getWatchTogetherRoom: { roomId },
    leaveWatchTogetherRoom: { roomId },
    inviteToWatchTogetherRoom: { roomId, users: [1002] },
    getRssFeed: { uuid: feeds[0]?.uuid, format: 'json' },
    getDiscoverHubs: { sectionId: 'home' },
    getActivityFeed: { first: 10, types: ['WATCH_HISTORY'] },
    removeActivity: { input: { id: watched?.id, type: 'WATCH_HISTORY' } },
    updateActivityDate: { id: watched?.id, input: { date: '2020-02-03T04:05:06Z' } },
    sendMessage: { input: { message: 'Look!', recipients: [uuidOf(1006)], item: online, type: 'METADATA_MESSAGE' } },
    sendSonosCommand: {
      targetClientIdentifier: [...tables.speakers.keys()][0],
      controller: 'playback',
      command: 'pause',
      parameters: { type: 'music' },
    },
  };
}

/** Operations that somebody else than the owner is to call, and with which token. */
export const tokensById: Readonly<Record<string, string>> = {
  createHome: 'sandbox-account-token-ira',
  acceptSharedServer: 'sandbox-account-token-ira',
};

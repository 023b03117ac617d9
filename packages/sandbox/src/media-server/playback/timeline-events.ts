import type { Fields, ItemRecord } from '../../world/records.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { serverName } from '../administration/preferences-values.ts';
import { itemRow, sectionFields } from '../items/item-row.ts';
import { transcodeOf } from './transcode-session.ts';

/** Tells those who listen what a player does. */
export function tellOfSession(world: World, session: SessionRecord): void {
  const transcode = transcodeOf(world, session);
  const { playQueueItemId, playQueueId, itemId, liveSessionId } = session;
  world.bus.publish({
    type: 'playing',
    element: 'PlaySessionStateNotification',
    accountId: session.accountId,
    entries: [
      {
        sessionKey: String(session.number),
        clientIdentifier: session.clientIdentifier,
        guid: '',
        ratingKey: liveSessionId === undefined ? String(itemId) : '',
        url: '',
        key: liveSessionId === undefined ? `/library/metadata/${itemId}` : `/livetv/sessions/${liveSessionId}`,
        viewOffset: session.viewOffset,
        ...(playQueueItemId !== undefined && { playQueueItemID: playQueueItemId }),
        ...(playQueueId !== undefined && { playQueueID: playQueueId }),
        state: session.state,
        ...(transcode && { transcodeSession: transcode.id }),
      },
    ],
  });
}

/** What a webhook is about. */
interface WebhookSubject {
  readonly accountId: number;
  /** Absent where nobody plays. */
  readonly player?: Fields;
  readonly item: ItemRecord;
  /** That was given, from 0 to 10. */
  readonly rating?: string;
}

/** Lets webhooks know of something that an account did with an item. */
export function tellWebhooks(world: World, event: string, { accountId, player, item, rating }: WebhookSubject): void {
  const { names, tables, bus } = world;
  const section = tables.sections.get(item.sectionId);
  const row = itemRow(world, item, accountId, { isDetailed: true, includeGuids: true });
  bus.publishWebhook({
    event,
    accountId,
    payload: {
      event,
      ...(rating !== undefined && { rating }),
      Account: { id: accountId, thumb: avatarOf(accountId), title: tables.accounts.get(accountId)?.name ?? '' },
      Server: { title: serverName(world), uuid: names.machineIdentifier },
      ...(player && {
        Player: {
          local: player.local,
          publicAddress: player.remotePublicAddress,
          title: player.title,
          uuid: player.machineIdentifier,
        },
      }),
      Metadata: { ...(section && { librarySectionType: section.type }), ...row, ...sectionFields(world, item) },
    },
  });
}

/** The address of an account's picture. */
export function avatarOf(accountId: number): string {
  return `https://plex.tv/users/${accountId.toString(16).padStart(16, '0')}/avatar?c=1767225600`;
}

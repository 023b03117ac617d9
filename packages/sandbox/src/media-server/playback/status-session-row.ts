import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import { objectsOf } from '../../world/json-object.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import { playedRow } from './decision-row.ts';
import { detailedRow, type Row } from '../items/item-row.ts';
import { playedLiveRow } from '../live-tv/live-conversion.ts';
import { avatarOf } from './timeline-events.ts';
import { transcodeOf, transcodeRow } from './transcode-session.ts';

/** A playback, with who plays, on what and how; undefined where its item is gone. */
export function sessionRow(ask: Ask, session: SessionRecord): object | undefined {
  const { world } = ask;
  const account = world.tables.accounts.get(session.accountId);
  const transcode = transcodeOf(world, session);
  const played = session.liveSessionId === undefined ? ofItem(ask, session) : ofLive(ask, session);
  if (played === undefined) return undefined;
  const { row, bitrate } = played;
  const owner = account ?? { id: session.accountId, name: '' };
  return attributeTree({
    ...row,
    sessionKey: String(session.number),
    viewOffset: session.viewOffset,
    User: { id: String(owner.id), thumb: avatarOf(owner.id), title: owner.name },
    Player: { ...session.player, state: session.state, userID: owner.id },
    Session: {
      id: session.id,
      // A little more than it needs.
      bandwidth: Math.ceil((transcode?.conversion.bitrate ?? bitrate) * 1.02),
      location: session.location,
    },
    ...(transcode && { TranscodeSession: transcodeRow(world, transcode, `/transcode/sessions/${transcode.id}`) }),
  });
}

/** What is played, and what it needs as it is, in kilobits a second. */
interface Played {
  readonly row: Row;
  readonly bitrate: number;
}

function ofItem(ask: Ask, session: SessionRecord): Played | undefined {
  const { world } = ask;
  const item = world.tables.items.get(session.itemId);
  if (item === undefined) return undefined;
  const transcode = transcodeOf(world, session);
  const media = item.media.find(({ id }) => id === transcode?.mediaId) ?? item.media[0];
  const part = media?.parts.find(({ id }) => id === transcode?.partId) ?? media?.parts[0];
  const row =
    media && part ? playedRow(ask, item, { media, part, conversion: transcode?.conversion }) : detailedRow(ask, item);
  return { row, bitrate: Number(media?.fields.bitrate ?? part?.fields.bitrate ?? 0) };
}

function ofLive({ world }: Ask, session: SessionRecord): Played | undefined {
  const live = world.tables.liveSessions.get(session.liveSessionId ?? '');
  if (live === undefined) return undefined;
  const conversion = transcodeOf(world, session)?.conversion;
  const row = playedLiveRow(world, live, { conversion, consumer: session.clientIdentifier });
  const [version] = objectsOf(row.Media);
  return { row, bitrate: Number(version?.bitrate ?? 0) };
}

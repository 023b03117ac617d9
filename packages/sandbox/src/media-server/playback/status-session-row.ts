import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import type { MediaRecord, PartRecord } from '../../world/records.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import { playedRow } from './decision-row.ts';
import { detailedRow } from '../items/item-row.ts';
import { avatarOf } from './timeline-events.ts';
import { transcodeOf, transcodeRow } from './transcode-session.ts';

/** A playback, with who plays, on what and how; undefined where its item is gone. */
export function sessionRow(ask: Ask, session: SessionRecord): object | undefined {
  const { world } = ask;
  const item = world.tables.items.get(session.itemId);
  const account = world.tables.accounts.get(session.accountId);
  if (item === undefined) return undefined;
  const transcode = transcodeOf(world, session);
  const media = item.media.find(({ id }) => id === transcode?.mediaId) ?? item.media[0];
  const part = media?.parts.find(({ id }) => id === transcode?.partId) ?? media?.parts[0];
  const row =
    media && part ? playedRow(ask, item, { media, part, conversion: transcode?.conversion }) : detailedRow(ask, item);
  const owner = account ?? { id: session.accountId, name: '' };
  return attributeTree({
    ...row,
    sessionKey: String(session.number),
    viewOffset: session.viewOffset,
    User: { id: String(owner.id), thumb: avatarOf(owner.id), title: owner.name },
    Player: { ...session.player, state: session.state, userID: owner.id },
    Session: {
      id: session.id,
      bandwidth: bandwidthOf(media, part, transcode?.conversion.bitrate),
      location: session.location,
    },
    ...(transcode && { TranscodeSession: transcodeRow(world, transcode, `/transcode/sessions/${transcode.id}`) }),
  });
}

/** What a playback is given, in kilobits a second: a little more than it needs. */
function bandwidthOf(media: MediaRecord | undefined, part: PartRecord | undefined, converted?: number): number {
  const bitrate = converted ?? Number(media?.fields.bitrate ?? part?.fields.bitrate ?? 0);
  return Math.ceil(bitrate * 1.02);
}

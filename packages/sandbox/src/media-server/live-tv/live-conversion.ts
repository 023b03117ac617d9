import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import { catalogue } from '../../seed/media-catalogue.ts';
import { objectsOf } from '../../world/json-object.ts';
import type { LiveSessionRecord } from '../../world/records-live-tv.ts';
import type { MediaRecord } from '../../world/records.ts';
import type { Conversion } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import type { Row } from '../items/item-row.ts';
import { type Outcome, outcomeOf } from '../playback/decision-outcome.ts';
import { profileOf } from '../playback/decision-profile.ts';
import { convertedMedia } from '../playback/decision-row.ts';
import { type Wish, wishOf } from '../playback/decision-wish.ts';
import { liveRow, liveSessionIdIn } from './live-tv-session.ts';

/** A live session that a player wants to be converted. */
interface LiveRequest {
  readonly session: LiveSessionRecord;
  readonly outcome: Outcome;
}

/** Decides on a request for a live session. Undefined for one that is for something else, and the status of the refusal of a wrong one. */
export function liveRequestOf(ask: Ask, wish: Wish = wishOf(ask)): LiveRequest | 400 | 404 | undefined {
  const id = liveSessionIdIn(ask.text('path'));
  if (id === undefined) return undefined;
  const profile = profileOf(ask);
  if (profile === undefined || !ask.said('X-Plex-Client-Identifier') || wish.bitrate < 64) return 400;
  const session = ask.world.tables.liveSessions.get(id);
  const outcome = session && outcomeOf([tuned()], profile, wish);
  return session && outcome ? { session, outcome } : 404;
}

/** Tells how a live session would be brought to a player. */
export function liveDecision(ask: Ask, request: LiveRequest | 400 | 404): Response {
  if (typeof request === 'number') return refusal(request);
  const { session, outcome } = request;
  const { conversion, codes } = outcome;
  return container(
    ask,
    attributeTree({ size: 1, ...codes, Metadata: [playedLiveRow(ask.world, session, { conversion })] }),
  );
}

/** What is watched live, as the item that a player is given: as it comes, or converted. */
export function playedLiveRow(
  world: World,
  session: LiveSessionRecord,
  { conversion, consumer }: { readonly conversion?: Conversion | undefined; readonly consumer?: string },
): Row {
  const row = liveRow(world, session, consumer);
  const [version = {}] = objectsOf(row.Media);
  const media = tuned();
  const [part] = media.parts;
  const shown = conversion && part ? { ...convertedMedia(media, part, conversion), uuid: session.id } : asItIs(version);
  return { ...row, Media: [shown] };
}

/** A version that the player reads itself. */
function asItIs(version: Row): Row {
  const parts = objectsOf(version.Part);
  return { ...version, Part: parts.map((part) => ({ ...part, decision: 'directplay', selected: true })) };
}

/** What a tuner gives: the film, in a transport stream. */
function tuned(): MediaRecord {
  const film = catalogue['film.mp4'];
  const streams = film.streams.map(({ streamType, fields }, index) => ({ id: index + 1, streamType, fields }));
  const { duration: _, ...fields } = film.media;
  const live = { ...fields, container: 'mpegts', protocol: 'hls' };
  return { id: 1, fields: live, parts: [{ id: 1, source: 'film.mp4', fields: { container: 'mpegts' }, streams }] };
}

import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, MediaRecord } from '../../world/records.ts';
import { type Outcome, outcomeOf } from './decision-outcome.ts';
import { profileOf } from './decision-profile.ts';
import { type Wish, wishFor, wishOf } from './decision-wish.ts';
import { itemsOf } from '../items/metadata.ts';

/** A request for an item that is decided on. */
interface DecidedRequest {
  readonly item: ItemRecord;
  readonly wish: Wish;
  readonly outcome: Outcome;
}

/** Decides on a request. Gives the status of the refusal of one that is not to be decided on. */
export function decidedOn(ask: Ask, wish: Wish = wishOf(ask)): DecidedRequest | 400 | 404 {
  return decidedFor(ask, ask.text('path') ?? '', wish);
}

/** The same for another item than that of the request's `path`. */
export function decidedFor(ask: Ask, path: string, asked: Wish): DecidedRequest | 400 | 404 {
  const profile = profileOf(ask);
  if (profile === undefined) return 400;
  // Downloads may ask for both (captured), and get the file itself where no subtitles are chosen.
  if (asked.directPlay && asked.subtitles === 'burn' && asked.context !== 'static') return 400;
  const [, id] = /\/library\/metadata\/(\d+)/.exec(path) ?? [];
  if (id === undefined) return 400;
  const [item] = itemsOf(ask, id);
  if (item === undefined) return 404;
  const wish = wishFor(ask, item, asked);
  if (wish.bitrate < 64) return 400;
  const outcome = outcomeOf(chosen(ask, item), profile, wish);
  return outcome ? { item, wish, outcome } : 404;
}

/** The name of the conversion that a request is about; undefined where it has none. */
export function transcodeIdOf(ask: Ask): string | undefined {
  return ask.text('transcodeSessionId') ?? ask.text('session') ?? ask.said('X-Plex-Session-Identifier');
}

/** The versions of an item, with the streams selected that the account has chosen. */
function chosen({ world, account }: Ask, { media }: ItemRecord): readonly MediaRecord[] {
  return media.map((version) => ({
    ...version,
    parts: version.parts.map((part) => {
      const choice = world.tables.streamChoices.get(`${account?.id}:${part.id}`);
      const ids = [choice?.audioStreamId, choice?.subtitleStreamId];
      const streams = part.streams.map((stream) => {
        const id = ids[stream.streamType - 2];
        return id === undefined ? stream : { ...stream, fields: { ...stream.fields, selected: stream.id === id } };
      });
      return { ...part, streams };
    }),
  }));
}

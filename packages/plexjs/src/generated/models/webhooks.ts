// Generated from contract/models/webhooks.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeSystemAccount, type SystemAccount } from './accounts.ts';
import { decodeItem, type Item } from './items.ts';
import { decodePlayer, type Player } from './sessions.ts';

/** The known values of {@link WebhookEvent}. */
export const webhookEvents = [
  'media.play',
  'media.pause',
  'media.resume',
  'media.stop',
  'media.scrobble',
  'media.rate',
  'library.new',
  'library.on.deck',
  'admin.database.backup',
  'admin.database.corrupted',
  'device.new',
  'playback.started',
] as const;

/**
 * What happened.
 *
 * - `media.play`: Playback began.
 * - `media.pause`: Playback was paused.
 * - `media.resume`: Playback went on.
 * - `media.stop`: Playback stopped.
 * - `media.scrobble`: An item was watched far enough to count.
 * - `media.rate`: An item was rated.
 * - `library.new`: An item was added.
 * - `library.on.deck`: An item came up as the next one to watch.
 * - `admin.database.backup`: The server's database was saved.
 * - `admin.database.corrupted`: The server's database is damaged.
 * - `device.new`: A device used the server for the first time.
 * - `playback.started`: A shared person began to play.
 */
export type WebhookEvent = (typeof webhookEvents)[number] | (string & {});

/** The server that sent a webhook. */
export interface WebhookServer extends Extra {
  /** The server's name. */
  title?: string | undefined;

  /** The server's identifier, 40 hexadecimal digits. Example: `0123456789abcdef0123456789abcdef01234567`. */
  uuid?: string | undefined;
}

/** Decodes {@link WebhookServer}. */
export const decodeWebhookServer: Decode<WebhookServer> = /* @__PURE__ */ decoder(() => fields('text title uuid'));

/** What a server posts to a webhook, as the `payload` part of a form. A picture may come beside it as the `thumb` part. */
export interface WebhookPayload extends Extra {
  /** What happened. */
  event: WebhookEvent;

  /** Whether it happened to the account whose webhook it is. */
  user?: boolean | undefined;

  /** Whether that account owns the server. */
  owner?: boolean | undefined;

  /** Who did it. */
  account?: SystemAccount | undefined;

  /** The server that it happened on. */
  server?: WebhookServer | undefined;

  /** On what it happened. */
  player?: Player | undefined;

  /** What it happened to. */
  item?: Item | undefined;

  /** The rating that was given, 0 to 10. Only when an item was rated. Example: `8`. */
  rating?: number | undefined;
}

/** Decodes {@link WebhookPayload}. */
export const decodeWebhookPayload: Decode<WebhookPayload> = /* @__PURE__ */ decoder(() =>
  fields('word event|flag user owner|number rating', {
    account: decodeSystemAccount,
    server: decodeWebhookServer,
    player: decodePlayer,
    'item=Metadata': decodeItem,
  }),
);

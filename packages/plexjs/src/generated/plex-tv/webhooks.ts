// Generated from contract/plex-tv/webhooks.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { listOf, type Decode, type Extra } from '../../wire/values.ts';

/** An address that the account's servers tell of what is played. */
export interface Webhook extends Extra {
  /** Where servers post to. Example: `https://example.com/plex`. */
  url?: string | undefined;
}

/** Decodes {@link Webhook}. */
export const decodeWebhook: Decode<Webhook> = /* @__PURE__ */ decoder(() => fields('text url'));

/**
 * Lists the account's webhooks. Needs a Plex Pass.
 *
 * `GET /api/v2/user/webhooks` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexError} Status 400 to 599.
 */
export const getWebhooks: Operation<'plex.tv', NoParameters, readonly Webhook[]> = /* @__PURE__ */ operation({
  id: 'getWebhooks',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/webhooks',
  reading: /* @__PURE__ */ listOf(decodeWebhook),
});

/** Parameters of {@link setWebhooks}. */
export interface SetWebhooksParams {
  /** Their URLs, each in a field of its own. An empty list removes all webhooks; it is sent as one field without a value, `urls=`. Example: `['https://example.com/plex']`. */
  urls: readonly string[];
}

/**
 * Replaces the account's webhooks by those given; with none, removes them all. To add one, give the present ones as well.
 *
 * `POST /api/v2/user/webhooks` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexError} Status 400 to 599.
 */
export const setWebhooks: Operation<'plex.tv', SetWebhooksParams, readonly Webhook[]> = /* @__PURE__ */ operation({
  id: 'setWebhooks',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/user/webhooks',
  reading: /* @__PURE__ */ listOf(decodeWebhook),
  body: 'form',
  rules: { urls: 'form:urls[];repeat' },
});

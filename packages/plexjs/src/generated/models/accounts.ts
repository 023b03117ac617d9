// Generated from contract/models/accounts.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** An account as a server knows it. */
export interface SystemAccount extends Extra {
  /** The account's number on the server: 0 nobody, 1 the owner, others as at plex.tv. Example: `1`. */
  id?: string | undefined;

  /** The account's path. Example: `/accounts/1`. */
  key?: string | undefined;

  /** The name on the server. Empty for the account 0, which stands for nobody. */
  name?: string | undefined;

  /** The name, in webhooks and statistics. */
  title?: string | undefined;

  /** The URL of the picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;

  /** The language of the sound that the person likes. Example: `en`. */
  defaultAudioLanguage?: string | undefined;

  /** Whether the sound is chosen by that language. */
  autoSelectAudio?: boolean | undefined;

  /** The language of subtitles that the person likes. Example: `en`. */
  defaultSubtitleLanguage?: string | undefined;

  /** When subtitles are shown: 0 when chosen, 1 with foreign sound, 2 always. Example: `1`. */
  subtitleMode?: number | undefined;

  /** How many times the account has watched an item, on all servers. Only in the answer to who watched most. */
  globalViewCount?: number | undefined;
}

/** Decodes {@link SystemAccount}. */
export const decodeSystemAccount: Decode<SystemAccount> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id key name title thumb defaultAudioLanguage defaultSubtitleLanguage|flag autoSelectAudio|number subtitleMode globalViewCount',
  ),
);

/** A device that has used a server. */
export interface SystemDevice extends Extra {
  /** The device's number on the server. Example: `3`. */
  id?: string | undefined;

  /** The device's path. Example: `/devices/1`. */
  key?: string | undefined;

  /** What the device calls itself. Example: `iPhone`. */
  name?: string | undefined;

  /** The system that the device runs. Example: `iOS`. */
  platform?: string | undefined;

  /** The identifier that the device sends with every request, as `clientIdentifier` of a client. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  clientIdentifier?: string | undefined;

  /** When it was first used. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;
}

/** Decodes {@link SystemDevice}. */
export const decodeSystemDevice: Decode<SystemDevice> = /* @__PURE__ */ decoder(() =>
  fields('text id key name platform clientIdentifier|date createdAt'),
);

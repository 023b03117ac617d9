// Generated from contract/plex-tv/subscriptions.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link SubscriptionStatus}. */
export const subscriptionStatuses = [
  'Active',
  'Inactive',
  'Canceled',
  'PendingCancellation',
  'Ended',
  'Lapsed',
] as const;

/**
 * Whether a Plex Pass is running.
 *
 * - `Active`: It is running.
 * - `Inactive`: There is none.
 * - `Canceled`: It was cancelled.
 * - `PendingCancellation`: It runs until it ends, and is not renewed.
 * - `Ended`: It ran out or was ended.
 * - `Lapsed`: It was not paid for.
 */
export type SubscriptionStatus = (typeof subscriptionStatuses)[number] | (string & {});

/** What an account pays for, and what it gets for that. */
export interface AccountSubscription extends Extra {
  /** Whether the account has a Plex Pass now. Example: `true`. */
  active?: boolean | undefined;

  /** When it began; null without one. Example: `2021-04-12T18:21:12Z`. */
  subscribedAt?: Date | null | undefined;

  /** Whether it is running. Example: `Active`. */
  status?: SubscriptionStatus | undefined;

  /** Who takes the payments; null without one or for a present. Example: `braintree`. */
  paymentService?: string | null | undefined;

  /** What was bought: `lifetime`, `yearly`, `monthly`; null without one. Example: `lifetime`. */
  plan?: string | null | undefined;

  /** The features that the account has, by name. Some are for everybody, some are experiments. Example: `['webhooks', 'home', 'hwtranscode']`. */
  features: readonly string[];
}

/** Decodes {@link AccountSubscription}. */
export const decodeAccountSubscription: Decode<AccountSubscription> = /* @__PURE__ */ decoder(() =>
  fields('flag active|date subscribedAt?|word status|text paymentService? plan?|texts features features=feature'),
);

/** How a subscription is paid for. */
export interface SubscriptionBilling extends Extra {
  /** How Plex itself took the payment. Its fields are not known. */
  internalPaymentMethod?: unknown | undefined;

  /** The number of the means of payment; null when there is none. Example: `3101`. */
  paymentMethodId?: string | null | undefined;
}

/** Decodes {@link SubscriptionBilling}. */
export const decodeSubscriptionBilling: Decode<SubscriptionBilling> = /* @__PURE__ */ decoder(() =>
  fields('any internalPaymentMethod|text paymentMethodId?'),
);

/** One subscription of an account, with its course. */
export interface SubscriptionPeriod extends Extra {
  /** Its number; null for one that lasts for life. Example: `1044217`. */
  id?: string | null | undefined;

  /** How it is renewed: `lifetime`, `yearly`, `monthly`. Example: `lifetime`. */
  mode?: string | null | undefined;

  /** When it is renewed; null when it isn't. Example: `2026-08-06T01:13:19Z`. */
  renewsAt?: Date | null | undefined;

  /** When it ends; null when it doesn't. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | null | undefined;

  /** What was subscribed to. Example: `plexpass`. */
  type?: string | null | undefined;

  /** Whether and how it came from another account; null when it didn't. */
  transfer?: string | null | undefined;

  /** Where it stands: `active`, `ended`. Example: `active`. */
  state?: string | undefined;

  /** Whether it was cancelled. */
  canceled?: boolean | undefined;

  /** Whether it runs on for a while although it was not paid. */
  gracePeriod?: boolean | undefined;

  /** Whether it is paused. */
  onHold?: boolean | undefined;

  /** Whether it can be taken up again. */
  canReactivate?: boolean | undefined;

  /** Whether a larger plan can be had. */
  canUpgrade?: boolean | undefined;

  /** Whether a smaller plan can be had. */
  canDowngrade?: boolean | undefined;

  /** Whether it can become a plan of another kind. */
  canConvert?: boolean | undefined;

  /** How it is paid for. */
  billing?: SubscriptionBilling | undefined;

  /** Whether it is running. */
  active?: boolean | undefined;

  /** When it began. Example: `2021-08-06T01:13:19Z`. */
  subscribedAt?: Date | null | undefined;

  /** Whether it is running, in a word. */
  status?: SubscriptionStatus | undefined;

  /** Who takes the payments. Example: `braintree`. */
  paymentService?: string | null | undefined;

  /** What was bought. Example: `lifetime`. */
  plan?: string | null | undefined;

  /** The features that come with it, by name. Example: `['webhooks', 'hardware_transcoding']`. */
  features: readonly string[];
}

/** Decodes {@link SubscriptionPeriod}. */
export const decodeSubscriptionPeriod: Decode<SubscriptionPeriod> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id? mode? type? transfer? state paymentService? plan?|date renewsAt? endsAt? subscribedAt?|flag canceled gracePeriod onHold canReactivate canUpgrade canDowngrade canConvert active|word status|texts features',
    { 'billing=': decodeSubscriptionBilling },
  ),
);

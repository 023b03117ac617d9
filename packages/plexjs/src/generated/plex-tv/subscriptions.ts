// Generated from contract/plex-tv/subscriptions.tsp by `npm run generate`. Do not edit.

import {
  date,
  flag,
  keep,
  none,
  one,
  text,
  texts,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';

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
 * - `Ended`: It has ended.
 * - `Lapsed`: It was not paid for.
 */
export type SubscriptionStatus = (typeof subscriptionStatuses)[number] | (string & {});

/** What an account pays for, and what it gets for that. */
export interface AccountSubscription extends Extra {
  /**
   * Whether the account has a Plex Pass now.
   *
   * Example: `true`.
   */
  active?: boolean | undefined;

  /**
   * When it began; null without one.
   *
   * Example: `2021-04-12T18:21:12Z`.
   */
  subscribedAt?: Date | null | undefined;

  /**
   * Whether it is running.
   *
   * Example: `Active`.
   */
  status?: SubscriptionStatus | undefined;

  /**
   * Who takes the payments; null without one or for a present.
   *
   * Example: `braintree`.
   */
  paymentService?: string | null | undefined;

  /**
   * What was bought: `lifetime`, `yearly`, `monthly`; null without one.
   *
   * Example: `lifetime`.
   */
  plan?: string | null | undefined;

  /**
   * The features that the account has, by name. Some are for everybody, some are experiments.
   *
   * Example: `["webhooks","home","hwtranscode"]`.
   */
  features: readonly string[];
}

/** Decodes {@link AccountSubscription}. */
export function decodeAccountSubscription(wire: Wire): AccountSubscription {
  const result: Draft<AccountSubscription> = {
    active: undefined,
    subscribedAt: undefined,
    status: undefined,
    paymentService: undefined,
    plan: undefined,
    features: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'active':
        result.active = flag(value, result, key);
        break;
      case 'subscribedAt':
        result.subscribedAt = value === null ? null : date(value, result, key);
        break;
      case 'status':
        result.status = word(value, subscriptionStatuses, result, key);
        break;
      case 'paymentService':
        result.paymentService = value === null ? null : text(value, result, key);
        break;
      case 'plan':
        result.plan = value === null ? null : text(value, result, key);
        break;
      case 'features':
        result.features = texts(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AccountSubscription;
}

/** How a subscription is paid for. */
export interface SubscriptionBilling extends Extra {
  /** How Plex itself took the payment. Its fields are not known. */
  internalPaymentMethod?: unknown | undefined;

  /** The number of the means of payment; null when there is none. */
  paymentMethodId?: string | null | undefined;
}

/** Decodes {@link SubscriptionBilling}. */
export function decodeSubscriptionBilling(wire: Wire): SubscriptionBilling {
  const result: Draft<SubscriptionBilling> = { internalPaymentMethod: undefined, paymentMethodId: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'internalPaymentMethod':
        result.internalPaymentMethod = value;
        break;
      case 'paymentMethodId':
        result.paymentMethodId = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SubscriptionBilling;
}

/** One subscription of an account, with its course. */
export interface SubscriptionPeriod extends Extra {
  /** Its number; null for one that lasts for life. */
  id?: string | null | undefined;

  /**
   * How it is renewed: `lifetime`, `yearly`, `monthly`.
   *
   * Example: `lifetime`.
   */
  mode?: string | null | undefined;

  /** When it is renewed; null when it isn't. */
  renewsAt?: Date | null | undefined;

  /** When it ends; null when it doesn't. */
  endsAt?: Date | null | undefined;

  /**
   * What it is for.
   *
   * Example: `plexpass`.
   */
  type?: string | null | undefined;

  /** Whether and how it came from another account; null when it didn't. */
  transfer?: string | null | undefined;

  /**
   * Where it stands: `active`, `ended`.
   *
   * Example: `active`.
   */
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

  /** When it began. */
  subscribedAt?: Date | null | undefined;

  /** Whether it is running, in a word. */
  status?: SubscriptionStatus | undefined;

  /** Who takes the payments. */
  paymentService?: string | null | undefined;

  /** What was bought. */
  plan?: string | null | undefined;

  /** The features that come with it, by name. */
  features: readonly string[];
}

/** Decodes {@link SubscriptionPeriod}. */
export function decodeSubscriptionPeriod(wire: Wire): SubscriptionPeriod {
  const result: Draft<SubscriptionPeriod> = {
    id: undefined,
    mode: undefined,
    renewsAt: undefined,
    endsAt: undefined,
    type: undefined,
    transfer: undefined,
    state: undefined,
    canceled: undefined,
    gracePeriod: undefined,
    onHold: undefined,
    canReactivate: undefined,
    canUpgrade: undefined,
    canDowngrade: undefined,
    canConvert: undefined,
    billing: undefined,
    active: undefined,
    subscribedAt: undefined,
    status: undefined,
    paymentService: undefined,
    plan: undefined,
    features: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = value === null ? null : text(value, result, key);
        break;
      case 'mode':
        result.mode = value === null ? null : text(value, result, key);
        break;
      case 'renewsAt':
        result.renewsAt = value === null ? null : date(value, result, key);
        break;
      case 'endsAt':
        result.endsAt = value === null ? null : date(value, result, key);
        break;
      case 'type':
        result.type = value === null ? null : text(value, result, key);
        break;
      case 'transfer':
        result.transfer = value === null ? null : text(value, result, key);
        break;
      case 'state':
        result.state = text(value, result, key);
        break;
      case 'canceled':
        result.canceled = flag(value, result, key);
        break;
      case 'gracePeriod':
        result.gracePeriod = flag(value, result, key);
        break;
      case 'onHold':
        result.onHold = flag(value, result, key);
        break;
      case 'canReactivate':
        result.canReactivate = flag(value, result, key);
        break;
      case 'canUpgrade':
        result.canUpgrade = flag(value, result, key);
        break;
      case 'canDowngrade':
        result.canDowngrade = flag(value, result, key);
        break;
      case 'canConvert':
        result.canConvert = flag(value, result, key);
        break;
      case 'billing':
        result.billing = one(value, decodeSubscriptionBilling, result, key);
        break;
      case 'active':
        result.active = flag(value, result, key);
        break;
      case 'subscribedAt':
        result.subscribedAt = value === null ? null : date(value, result, key);
        break;
      case 'status':
        result.status = word(value, subscriptionStatuses, result, key);
        break;
      case 'paymentService':
        result.paymentService = value === null ? null : text(value, result, key);
        break;
      case 'plan':
        result.plan = value === null ? null : text(value, result, key);
        break;
      case 'features':
        result.features = texts(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SubscriptionPeriod;
}

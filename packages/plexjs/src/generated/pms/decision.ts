// Generated from contract/pms/decision.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfItemContainer, type ItemContainer } from '../models/items.ts';

/**
 * How the server would bring an item to a player, as numbers with texts.
 *
 * 1000: the player can read the file itself. 1001: the server has to convert it. 2000 and above: neither goes, for instance
 * 2003 and 4007 for codecs, 4005 when the profile of the player names no target to convert to. 3000: direct play was not
 * asked for. 3001: there is not enough bandwidth for it.
 */
export interface DecisionResult extends Extra {
  /** The outcome: 1000 direct play, 1001 conversion, 2000 and above neither. Example: `1001`. */
  generalDecisionCode?: number | undefined;

  /** The outcome for the person. Example: `Direct play not available; Conversion OK.`. */
  generalDecisionText?: string | undefined;

  /** Whether the player can read the file itself: 1000 yes, 3000 not asked for, 3001 not enough bandwidth. Example: `3000`. */
  directPlayDecisionCode?: number | undefined;

  /** Why the player can or cannot read the file itself. Example: `App cannot direct play this item. Direct play is disabled.`. */
  directPlayDecisionText?: string | undefined;

  /** Whether the server can convert the item: 1001 yes. Absent when nothing has to be converted. Example: `1001`. */
  transcodeDecisionCode?: number | undefined;

  /** Why the server can or cannot convert the item. Example: `Direct play not available; Conversion OK.`. */
  transcodeDecisionText?: string | undefined;

  /** What the server's decision engine says, when the player takes its decision. Example: `1000`. */
  mdeDecisionCode?: number | undefined;

  /** What the server's decision engine says, for the person. Example: `Direct play OK.`. */
  mdeDecisionText?: string | undefined;

  /** The bandwidth that is left for the playback. In kilobits a second. Example: `20000`. */
  availableBandwidth?: number | undefined;
}

/** Decodes {@link DecisionResult}. */
export const decodeDecisionResult: Decode<DecisionResult> = /* @__PURE__ */ decoder(() =>
  fields(
    'number generalDecisionCode directPlayDecisionCode transcodeDecisionCode mdeDecisionCode availableBandwidth|text generalDecisionText directPlayDecisionText transcodeDecisionText mdeDecisionText',
  ),
);

/** How the server would bring an item to a player: the outcome, and the item with what becomes of its parts and streams. */
export interface DecisionContainer extends ItemContainer {
  /** The outcome: 1000 direct play, 1001 conversion, 2000 and above neither. Example: `1001`. */
  generalDecisionCode?: number | undefined;

  /** The outcome for the person. Example: `Direct play not available; Conversion OK.`. */
  generalDecisionText?: string | undefined;

  /** Whether the player can read the file itself: 1000 yes, 3000 not asked for, 3001 not enough bandwidth. Example: `3000`. */
  directPlayDecisionCode?: number | undefined;

  /** Why the player can or cannot read the file itself. Example: `App cannot direct play this item. Direct play is disabled.`. */
  directPlayDecisionText?: string | undefined;

  /** Whether the server can convert the item: 1001 yes. Absent when nothing has to be converted. Example: `1001`. */
  transcodeDecisionCode?: number | undefined;

  /** Why the server can or cannot convert the item. Example: `Direct play not available; Conversion OK.`. */
  transcodeDecisionText?: string | undefined;

  /** What the server's decision engine says, when the player takes its decision. Example: `1000`. */
  mdeDecisionCode?: number | undefined;

  /** What the server's decision engine says, for the person. Example: `Direct play OK.`. */
  mdeDecisionText?: string | undefined;

  /** The bandwidth that is left for the playback. In kilobits a second. Example: `20000`. */
  availableBandwidth?: number | undefined;

  /** The conversion that the decision is for. Example: `{fa5429a4-98ed-4ae6-b140-d5e99a870938}`. */
  resourceSession?: string | undefined;
}

/** Decodes {@link DecisionContainer}. */
export const decodeDecisionContainer: Decode<DecisionContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'number generalDecisionCode directPlayDecisionCode transcodeDecisionCode mdeDecisionCode availableBandwidth|text generalDecisionText directPlayDecisionText transcodeDecisionText mdeDecisionText resourceSession',
    {},
    fieldsOfItemContainer(),
  ),
);

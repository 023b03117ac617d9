// Generated from contract/pms/decision.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { aside, keep, number, settle, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import { blankItemContainer, readItemContainer, type ItemContainer } from '../models/items.ts';

/**
 * How the server would bring an item to a player, as numbers with texts.
 *
 * 1000: the player can read the file itself. 1001: the server has to convert it. 2000 and above: neither goes, for instance
 * 2003 and 4007 for codecs, 4005 when the profile of the player names no target to convert to. 3000: direct play was not
 * asked for. 3001: there is not enough bandwidth for it.
 */
export interface DecisionResult extends Extra {
  /**
   * The outcome: 1000 direct play, 1001 conversion, 2000 and above neither.
   *
   * Example: `1001`.
   */
  generalDecisionCode?: number | undefined;

  /**
   * The outcome for the person.
   *
   * Example: `Direct play not available; Conversion OK.`.
   */
  generalDecisionText?: string | undefined;

  /**
   * Whether the player can read the file itself: 1000 yes, 3000 not asked for, 3001 not enough bandwidth.
   *
   * Example: `3000`.
   */
  directPlayDecisionCode?: number | undefined;

  /**
   * Why the player can or cannot read the file itself.
   *
   * Example: `App cannot direct play this item. Direct play is disabled.`.
   */
  directPlayDecisionText?: string | undefined;

  /**
   * Whether the server can convert the item: 1001 yes. Absent when nothing has to be converted.
   *
   * Example: `1001`.
   */
  transcodeDecisionCode?: number | undefined;

  /**
   * Why the server can or cannot convert the item.
   *
   * Example: `Direct play not available; Conversion OK.`.
   */
  transcodeDecisionText?: string | undefined;

  /**
   * What the server's decision engine says, when the player takes its decision.
   *
   * Example: `1000`.
   */
  mdeDecisionCode?: number | undefined;

  /**
   * What the server's decision engine says, for the person.
   *
   * Example: `Direct play OK.`.
   */
  mdeDecisionText?: string | undefined;

  /**
   * The bandwidth that is left for the playback.
   *
   * Example: `20000`.
   */
  availableBandwidth?: number | undefined;
}

/** Decodes {@link DecisionResult}. */
export function decodeDecisionResult(wire: Wire): DecisionResult {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'generalDecisionCode':
      case 'directPlayDecisionCode':
      case 'transcodeDecisionCode':
      case 'mdeDecisionCode':
      case 'availableBandwidth':
        if (typeof value !== 'number') wire[key] = number(value, wire, key);
        break;
      case 'generalDecisionText':
      case 'directPlayDecisionText':
      case 'transcodeDecisionText':
      case 'mdeDecisionText':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as DecisionResult;
}

/** How the server would bring an item to a player: the outcome, and the item with what becomes of its parts and streams. */
export interface DecisionContainer extends ItemContainer {
  /**
   * The outcome: 1000 direct play, 1001 conversion, 2000 and above neither.
   *
   * Example: `1001`.
   */
  generalDecisionCode?: number | undefined;

  /**
   * The outcome for the person.
   *
   * Example: `Direct play not available; Conversion OK.`.
   */
  generalDecisionText?: string | undefined;

  /**
   * Whether the player can read the file itself: 1000 yes, 3000 not asked for, 3001 not enough bandwidth.
   *
   * Example: `3000`.
   */
  directPlayDecisionCode?: number | undefined;

  /**
   * Why the player can or cannot read the file itself.
   *
   * Example: `App cannot direct play this item. Direct play is disabled.`.
   */
  directPlayDecisionText?: string | undefined;

  /**
   * Whether the server can convert the item: 1001 yes. Absent when nothing has to be converted.
   *
   * Example: `1001`.
   */
  transcodeDecisionCode?: number | undefined;

  /**
   * Why the server can or cannot convert the item.
   *
   * Example: `Direct play not available; Conversion OK.`.
   */
  transcodeDecisionText?: string | undefined;

  /**
   * What the server's decision engine says, when the player takes its decision.
   *
   * Example: `1000`.
   */
  mdeDecisionCode?: number | undefined;

  /**
   * What the server's decision engine says, for the person.
   *
   * Example: `Direct play OK.`.
   */
  mdeDecisionText?: string | undefined;

  /**
   * The bandwidth that is left for the playback.
   *
   * Example: `20000`.
   */
  availableBandwidth?: number | undefined;

  /**
   * The conversion that the decision is for.
   *
   * Example: `{fa5429a4-98ed-4ae6-b140-d5e99a870938}`.
   */
  resourceSession?: string | undefined;
}

let rareDecisionContainerFields: RareFields | undefined;

function rareDecisionContainer(): RareFields {
  return (rareDecisionContainerFields ??= rareFields(
    'number generalDecisionCode directPlayDecisionCode transcodeDecisionCode mdeDecisionCode availableBandwidth|text generalDecisionText directPlayDecisionText transcodeDecisionText mdeDecisionText resourceSession',
    {},
  ));
}

let blankDecisionContainerValue: Draft<DecisionContainer> | undefined;

/** Decodes {@link DecisionContainer}. */
export function decodeDecisionContainer(wire: Wire): DecisionContainer {
  const result: Draft<DecisionContainer> = {
    ...(blankDecisionContainerValue ??= {
      parentRatingKey: undefined,
      parentKey: undefined,
      parentGuid: undefined,
      parentTitle: undefined,
      parentIndex: undefined,
      parentYear: undefined,
      parentStudio: undefined,
      parentThumb: undefined,
      parentTheme: undefined,
      parentSlug: undefined,
      grandparentRatingKey: undefined,
      grandparentKey: undefined,
      grandparentGuid: undefined,
      grandparentTitle: undefined,
      grandparentThumb: undefined,
      grandparentArt: undefined,
      grandparentTheme: undefined,
      grandparentSlug: undefined,
      ...blankItemContainer(),
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      default:
        if (!(readItemContainer(result, key, value) || readRare(rareDecisionContainer(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as DecisionContainer;
}

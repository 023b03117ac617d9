// Generated from contract/models/item-groups.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeItemPreferences } from './item-base.ts';
import { decodeChapter, decodeMarker } from './markers.ts';
import { decodeMedia } from './media.ts';
import { decodeTag } from './tags.ts';

/** What a provider advertises with what it plays. */
export interface Advertisement extends Extra {
  /** When it is shown. Example: `preroll`. */
  type?: string | undefined;

  /** Where it is to be had. */
  url?: string | undefined;

  /** Whether it is the provider's own. */
  internal?: boolean | undefined;
}

/** Decodes {@link Advertisement}. */
export const decodeAdvertisement: Decode<Advertisement> = /* @__PURE__ */ decoder(() =>
  fields('text type url|flag internal'),
);

/** The fields of `Playable`, as a decoder takes them. */
export function fieldsOfPlayable(): FieldList {
  return fields('number duration|text chapterSource', {
    'media[]': decodeMedia,
    'chapters[]': decodeChapter,
    'markers[]': decodeMarker,
  });
}

/** The fields of `Credits`, as a decoder takes them. */
export function fieldsOfCredits(): FieldList {
  return fields('', {
    'directors[]': decodeTag,
    'writers[]': decodeTag,
    'producers[]': decodeTag,
    'roles[]': decodeTag,
  });
}

/** The fields of `AdvancedFields`, as a decoder takes them. */
export function fieldsOfAdvancedFields(): FieldList {
  return fields('text languageOverride|number useOriginalTitle enableCreditsMarkerGeneration', {
    preferences: decodeItemPreferences,
  });
}

/** The fields of `AiringFields`, as a decoder takes them. */
export function fieldsOfAiringFields(): FieldList {
  return fields(
    'flag live onAir oneShot genuineMediaAnalysis|date beginsAt endsAt|text mediaProviderId= mediaSubscriptionId= channelId= channelIdentifier channelCallSign channelTitle channelThumb status',
    { 'channels[]': decodeTag },
  );
}

/** The fields of `ConversionFields`, as a decoder takes them. */
export function fieldsOfConversionFields(): FieldList {
  return fields(
    'text playlistId= target targetTagId= generatorId= userId= username processingState processingStateContext|count generatorType',
  );
}

/** The fields of `ProviderFields`, as a decoder takes them. */
export function fieldsOfProviderFields(): FieldList {
  return fields(
    'flag userState indirect isAdult|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl= playableKey attribution attributionLogo availabilityId streamingMediaId',
    {
      'advertisements[]=Ad': decodeAdvertisement,
      'studios[]': decodeTag,
      'networks[]': decodeTag,
      'summaries[]': decodeTag,
    },
  );
}

/** The fields of `ChildCounts`, as a decoder takes them. */
export function fieldsOfChildCounts(): FieldList {
  return fields('number childCount leafCount viewedLeafCount|flag skipChildren');
}

/** The fields of `ParentFields`, as a decoder takes them. */
export function fieldsOfParentFields(): FieldList {
  return fields(
    'text parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug parentType|number parentIndex parentYear',
  );
}

/** The fields of `GrandparentFields`, as a decoder takes them. */
export function fieldsOfGrandparentFields(): FieldList {
  return fields(
    'text grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug grandparentType|number grandparentIndex grandparentYear',
  );
}

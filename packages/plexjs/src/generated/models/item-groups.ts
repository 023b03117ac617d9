// Generated from contract/models/item-groups.tsp by `npm run generate`. Do not edit.

import { fields, type FieldList } from '../../wire/fields.ts';
import { decodeItemPreferences } from './item-base.ts';
import { decodeChapter, decodeMarker } from './markers.ts';
import { decodeMedia } from './media.ts';
import { decodeTag } from './tags.ts';

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
    'flag userState indirect isAdult|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl= playableKey attributionLogo availabilityId streamingMediaId',
    { 'studios[]': decodeTag, 'networks[]': decodeTag, 'summaries[]': decodeTag },
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

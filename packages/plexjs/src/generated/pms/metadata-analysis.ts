// Generated from contract/pms/metadata-analysis.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link refreshItemsMetadata}. */
export interface RefreshItemsMetadataParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Fetches it with this agent. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;

  /** Says that the items are changed even when nothing new was found. */
  markUpdated?: boolean | undefined;
}

/**
 * Fetches the metadata of items anew. Locked fields stay.
 *
 * `PUT /library/metadata/{ids}/refresh` of Plex Media Server.
 */
export const refreshItemsMetadata: Operation<'pms', RefreshItemsMetadataParams, undefined> = /* @__PURE__ */ operation({
  id: 'refreshItemsMetadata',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/refresh',
  reading: 'none',
});

/** Parameters of {@link analyzeMetadata}. */
export interface AnalyzeMetadataParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where in the video to take the picture from. Unsettled: the unit. The published description has a number with a fraction, and no client sends it. */
  thumbOffset?: number | undefined;

  /** Where in the video to take the background picture from. Unsettled: the unit. The published description has a number with a fraction, and no client sends it. */
  artOffset?: number | undefined;
}

/**
 * Analyses the files of items: their streams, and whatever else the settings ask for.
 *
 * `PUT /library/metadata/{ids}/analyze` of Plex Media Server.
 */
export const analyzeMetadata: Operation<'pms', AnalyzeMetadataParams, undefined> = /* @__PURE__ */ operation({
  id: 'analyzeMetadata',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/analyze',
  reading: 'none',
});

/** Parameters of {@link generateThumbs}. */
export interface GenerateThumbsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Does it again although it was done before. */
  force?: boolean | undefined;
}

/**
 * Makes pictures of the chapters of items.
 *
 * `PUT /library/metadata/{ids}/chapterThumbs` of Plex Media Server.
 */
export const generateThumbs: Operation<'pms', GenerateThumbsParams, undefined> = /* @__PURE__ */ operation({
  id: 'generateThumbs',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/chapterThumbs',
  reading: 'none',
});

/** Parameters of {@link startBifGeneration}. */
export interface StartBifGenerationParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Does it again although it was done before. */
  force?: boolean | undefined;
}

/**
 * Makes the preview pictures that are shown while a video is wound.
 *
 * `PUT /library/metadata/{ids}/index` of Plex Media Server.
 */
export const startBifGeneration: Operation<'pms', StartBifGenerationParams, undefined> = /* @__PURE__ */ operation({
  id: 'startBifGeneration',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/index',
  reading: 'none',
});

/** Parameters of {@link detectIntros}. */
export interface DetectIntrosParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Does it again although it was done before. */
  force?: boolean | undefined;

  /** How sure the server has to be. */
  threshold?: number | undefined;
}

/**
 * Looks for the openings of episodes. Needs a Plex Pass.
 *
 * `PUT /library/metadata/{ids}/intro` of Plex Media Server.
 */
export const detectIntros: Operation<'pms', DetectIntrosParams, undefined> = /* @__PURE__ */ operation({
  id: 'detectIntros',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/intro',
  reading: 'none',
});

/** Parameters of {@link detectCredits}. */
export interface DetectCreditsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Does it again although it was done before. */
  force?: boolean | undefined;

  /** Says that a person asked for it, so that it comes before what the server does by itself. */
  manual?: boolean | undefined;
}

/**
 * Looks for the credits of items. Needs a Plex Pass.
 *
 * `PUT /library/metadata/{ids}/credits` of Plex Media Server.
 */
export const detectCredits: Operation<'pms', DetectCreditsParams, undefined> = /* @__PURE__ */ operation({
  id: 'detectCredits',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/credits',
  reading: 'none',
});

/** Parameters of {@link detectAds}. */
export interface DetectAdsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Looks for advertisements in recordings. Needs a Plex Pass.
 *
 * `PUT /library/metadata/{ids}/addetect` of Plex Media Server.
 */
export const detectAds: Operation<'pms', DetectAdsParams, undefined> = /* @__PURE__ */ operation({
  id: 'detectAds',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/addetect',
  reading: 'none',
});

/** Parameters of {@link detectVoiceActivity}. */
export interface DetectVoiceActivityParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Does it again although it was done before. */
  force?: boolean | undefined;

  /** Says that a person asked for it, so that it comes before what the server does by itself. */
  manual?: boolean | undefined;
}

/**
 * Looks where in items people speak, which helps to bring subtitles into step. Needs a Plex Pass.
 *
 * `PUT /library/metadata/{ids}/voiceActivity` of Plex Media Server.
 */
export const detectVoiceActivity: Operation<'pms', DetectVoiceActivityParams, undefined> = /* @__PURE__ */ operation({
  id: 'detectVoiceActivity',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/voiceActivity',
  reading: 'none',
});

// Generated from contract/pms/ultrablur.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeUltraBlurColors, type UltraBlurColors } from '../models/images.ts';

/** The colours of a picture. */
export interface UltraBlurContainer extends MediaContainer {
  /** The colours of the four corners, in a list of one. */
  ultraBlurColors: readonly UltraBlurColors[];
}

/** Decodes {@link UltraBlurContainer}. */
export const decodeUltraBlurContainer: Decode<UltraBlurContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'ultraBlurColors[]=UltraBlurColors': decodeUltraBlurColors }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getColors}. */
export interface GetColorsParams {
  /** The path of a picture on the server, or the URL of another one. Example: `/library/metadata/217745/art/1718931408`. */
  url?: string | undefined;
}

/**
 * Finds four colours that suit a picture as its background. Answers 404 for a picture that isn't there, 500 for one that can't be read.
 *
 * `GET /services/ultrablur/colors` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 500.
 *
 * @example
 * ```ts
 * await getColors(client, { url: '/library/metadata/217745/art/1718931408' });
 * ```
 */
export const getColors: Operation<'pms', GetColorsParams, UltraBlurContainer> = /* @__PURE__ */ operation({
  id: 'getColors',
  host: 'pms',
  method: 'GET',
  path: '/services/ultrablur/colors',
  reading: decodeUltraBlurContainer,
});

/** Parameters of {@link getImage}. */
export interface GetImageParams {
  /** The colour at the top left, hexadecimal. Example: `3f280a`. */
  topLeft?: string | undefined;

  /** The colour at the top right, hexadecimal. Example: `6b4713`. */
  topRight?: string | undefined;

  /** The colour at the bottom right, hexadecimal. Example: `0f2a43`. */
  bottomRight?: string | undefined;

  /** The colour at the bottom left, hexadecimal. Example: `1c425d`. */
  bottomLeft?: string | undefined;

  /** The width in pixels. Example: `1920`. */
  width?: number | undefined;

  /** The height in pixels. Example: `1080`. */
  height?: number | undefined;

  /** Whether noise is laid over it, which hides the steps between the tones. */
  noise?: boolean | undefined;
}

/**
 * Draws a background out of four colours, as a PNG. Answers 400 for values that cannot be.
 *
 * `GET /services/ultrablur/image` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await getImage(client, {
 *   topLeft: '3f280a',
 *   topRight: '6b4713',
 *   bottomRight: '0f2a43',
 *   bottomLeft: '1c425d',
 *   width: 1920,
 *   height: 1080,
 * });
 * ```
 */
export const getImage: Operation<'pms', GetImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getImage',
  host: 'pms',
  method: 'GET',
  path: '/services/ultrablur/image',
  reading: 'stream',
});

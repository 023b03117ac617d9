// Generated from contract/pms/image-transcoder.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** The known values of {@link ImageFormat}. */
export const imageFormats = ['jpg', 'jpeg', 'png', 'ppm'] as const;

/**
 * The format of a picture.
 *
 * - `jpg`: JPEG.
 * - `jpeg`: A JPEG picture, small and without transparency.
 * - `png`: PNG, which keeps what is see-through.
 * - `ppm`: Portable pixmap, without compression.
 */
export type ImageFormat = (typeof imageFormats)[number] | (string & {});

/** The known values of {@link ChromaSubsampling}. */
export const chromaSubsamplings = [0, 1, 2, 3] as const;

/**
 * How much of the colour a JPEG keeps.
 *
 * - `0`: One colour for four pixels of a row.
 * - `1`: One colour for a square of four pixels; smallest.
 * - `2`: One colour for two pixels of a row.
 * - `3`: 4:4:4, all of it.
 */
export type ChromaSubsampling = (typeof chromaSubsamplings)[number] | (number & {});

/** Parameters of {@link transcodeImage}. */
export interface TranscodeImageParams {
  /** The path of a picture on the server, or the URL of another one. Example: `/library/metadata/265/thumb/1715112705`. */
  url?: string | undefined;

  /** The format; JPEG when absent. */
  format?: ImageFormat | undefined;

  /** The width of the box that the picture goes into, in pixels. Example: `300`. */
  width?: number | undefined;

  /** The height of the box that the picture goes into, in pixels. Example: `450`. */
  height?: number | undefined;

  /** How good the picture is, from 0 to 127; -1 for the server's own choice. Example: `90`. */
  quality?: number | undefined;

  /** Whether the picture covers the box, which it otherwise stays within. */
  minSize?: boolean | undefined;

  /** Whether a small picture is made larger. */
  upscale?: boolean | undefined;

  /** Whether the picture is turned as its camera said. */
  rotate?: boolean | undefined;

  /** How far the picture is blurred, in pixels. Example: `20`. */
  blur?: number | undefined;

  /** How much of the colour stays, in percent. Example: `60`. */
  saturation?: number | undefined;

  /** How much of the picture shows over the background, in percent. Example: `80`. */
  opacity?: number | undefined;

  /** The colour behind the picture, hexadecimal. Example: `#ff5522`. */
  background?: string | undefined;

  /** The colour that is mixed into the picture, hexadecimal. Example: `#ff5522`. */
  blendColor?: string | undefined;

  /** How much of the colour a JPEG keeps. */
  chromaSubsampling?: ChromaSubsampling | undefined;
}

/**
 * Gives a picture in another size, format or tone.
 *
 * Answers 400 for values that cannot be, 403 for a picture that the account may not see, 404 for one that isn't there, and 500
 * for more than 16384 pixels.
 *
 * `GET /photo/:/transcode` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 500.
 *
 * @example
 * ```ts
 * await transcodeImage(client, { url: '/library/metadata/265/thumb/1715112705', width: 300, height: 450 });
 * ```
 */
export const transcodeImage: Operation<'pms', TranscodeImageParams, Response> = /* @__PURE__ */ operation({
  id: 'transcodeImage',
  host: 'pms',
  method: 'GET',
  path: '/photo/:/transcode',
  reading: 'stream',
});

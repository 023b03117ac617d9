// Generated from contract/models/images.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link ImageType}. */
export const imageTypes = [
  'background',
  'backgroundSquare',
  'banner',
  'clearLogo',
  'coverPoster',
  'coverSquare',
  'coverArt',
  'snapshot',
] as const;

/**
 * What a picture shows.
 *
 * - `background`: A wide picture for the background.
 * - `backgroundSquare`: A square picture for the background.
 * - `banner`: A very wide, low picture.
 * - `clearLogo`: The title as a drawing on a clear ground.
 * - `coverPoster`: A poster, upright.
 * - `coverSquare`: An album cover or another square picture.
 * - `coverArt`: A wide picture with the title on it.
 * - `snapshot`: A picture out of the video.
 */
export type ImageType = (typeof imageTypes)[number] | (string & {});

/** A picture of an item. */
export interface Image extends Extra {
  /** What the picture shows. */
  type?: ImageType | undefined;

  /** The picture's path on the server, or its URL. Example: `/library/metadata/28825/thumb/1759475153`. */
  url?: string | undefined;

  /** What to say in place of the picture, mostly the title. Example: `October Sky`. */
  alt?: string | undefined;
}

/** Decodes {@link Image}. */
export const decodeImage: Decode<Image> = /* @__PURE__ */ decoder(() => fields('word type|text url alt'));

/** Four colours, one a corner, that suit an item's picture as a background. Hexadecimal, without a leading `#`. */
export interface UltraBlurColors extends Extra {
  /** The colour at the top left, as six hexadecimal digits. Example: `0b3149`. */
  topLeft?: string | undefined;

  /** The colour at the top right, as six hexadecimal digits. Example: `9b2b65`. */
  topRight?: string | undefined;

  /** The colour at the bottom left, as six hexadecimal digits. Example: `236a65`. */
  bottomLeft?: string | undefined;

  /** The colour at the bottom right, as six hexadecimal digits. Example: `346c3f`. */
  bottomRight?: string | undefined;
}

/** Decodes {@link UltraBlurColors}. */
export const decodeUltraBlurColors: Decode<UltraBlurColors> = /* @__PURE__ */ decoder(() =>
  fields('text topLeft topRight bottomLeft bottomRight'),
);

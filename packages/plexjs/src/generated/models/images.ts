// Generated from contract/models/images.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { keep, settle, text, word, type Extra, type Wire } from '../../wire/values.ts';

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

  /**
   * The picture's path on the server, or its URL.
   *
   * Example: `/library/metadata/28825/thumb/1759475153`.
   */
  url?: string | undefined;

  /**
   * What to say in place of the picture, mostly the title.
   *
   * Example: `October Sky`.
   */
  alt?: string | undefined;
}

let tableOfImage: FieldTable | undefined;

/** Decodes {@link Image}. */
export function decodeImage(wire: Wire): Image {
  return readByTable(
    wire,
    (tableOfImage ??= fieldTable('text url alt', {
      type: ['type', (value, result, key) => word(value, imageTypes, result, key)],
    })),
  ) as Image;
}

/** Four colours, one a corner, that suit an item's picture as a background. Hexadecimal, without a leading `#`. */
export interface UltraBlurColors extends Extra {
  /**
   * The colour at the top left, as six hexadecimal digits.
   *
   * Example: `0b3149`.
   */
  topLeft?: string | undefined;

  /**
   * The colour at the top right, as six hexadecimal digits.
   *
   * Example: `9b2b65`.
   */
  topRight?: string | undefined;

  /**
   * The colour at the bottom left, as six hexadecimal digits.
   *
   * Example: `236a65`.
   */
  bottomLeft?: string | undefined;

  /**
   * The colour at the bottom right, as six hexadecimal digits.
   *
   * Example: `346c3f`.
   */
  bottomRight?: string | undefined;
}

/** Decodes {@link UltraBlurColors}. */
export function decodeUltraBlurColors(wire: Wire): UltraBlurColors {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'topLeft':
      case 'topRight':
      case 'bottomLeft':
      case 'bottomRight':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as UltraBlurColors;
}

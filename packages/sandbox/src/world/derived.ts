import type { Fields, ItemRecord } from './records.ts';

/** A number that belongs to a text or bytes: the same for the same, and unlike that of others (FNV-1a, 32 bits, then mixed). */
export function hashOf(content: string | Uint8Array): number {
  let hash = 0x81_1c_9d_c5;
  if (typeof content === 'string')
    for (let index = 0; index < content.length; index++) hash = withUnit(hash, content.charCodeAt(index));
  else for (const byte of content) hash = withUnit(hash, byte);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01_00_01_93);

/** A number from 0 to below 1 that belongs to a text. */
export function fractionOf(text: string): number {
  return hashOf(text) / 2 ** 32;
}

/** How music sounds, as a place: what is near sounds alike. Each coordinate is from 0 to 1. */
export type Sound = readonly number[];

/** The coordinates of sounds. */
export const soundDimensions = ['energy', 'mood', 'tempo'] as const;

/** The sound of music. It belongs to the item, as its title does. */
export function soundOf({ guid }: Pick<ItemRecord, 'guid'>): Sound {
  return soundDimensions.map((dimension) => fractionOf(`${dimension} of ${guid}`));
}

/** The colours of the corners of an item's background, six hexadecimal digits each. */
export interface CornerColors {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomRight: string;
  readonly bottomLeft: string;
}

/** The colours that go with a picture, dark enough to write on. */
export function colorsOf(picture: string): CornerColors {
  const color = (corner: string): string =>
    ['red', 'green', 'blue']
      .map((channel) => Math.floor(16 + 112 * fractionOf(`${picture} ${corner} ${channel}`)))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('');
  return {
    topLeft: color('topLeft'),
    topRight: color('topRight'),
    bottomRight: color('bottomRight'),
    bottomLeft: color('bottomLeft'),
  };
}

const base83 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~';

/** A blurred picture as a short text: a BlurHash of four by three components, whose first letter is `L`. */
export function blurHashOf(picture: string): string {
  const letters = Array.from({ length: 27 }, (_, index) => {
    // The second letter of an average colour is of the lower third, or the colour would have more than 24 bits.
    const range = index === 1 ? 29 : base83.length;
    return base83[Math.floor(range * fractionOf(`${picture} ${index}`))];
  });
  return `L${letters.join('')}`;
}

/** A title as it stands in addresses of web pages. Only what Plex's own agents know has one. */
export function slugOf({ guid, title, type, fields }: ItemRecord): string | undefined {
  if (typeof fields.slug === 'string') return fields.slug;
  if (!guid.startsWith('plex://') || (type !== 'movie' && type !== 'show')) return undefined;
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}

/** Kinds of items that have the place 1 although they are not counted. */
const placeless: Readonly<Partial<Record<ItemRecord['type'], number>>> = { clip: 1, photo: 1, photoalbum: 1 };

/** The number of an item among those beside it; undefined where it has none. */
export function indexOf({ type, index }: ItemRecord): number | undefined {
  return index ?? placeless[type];
}

/** The year of an item: its own, or that of the day on which it came out. */
export function yearOf({ year, originallyAvailableAt }: Fields): number | undefined {
  const known = Number(year ?? /^\d{4}/.exec(String(originallyAvailableAt ?? ''))?.[0]);
  return known > 0 ? known : undefined;
}

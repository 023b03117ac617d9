import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import { type Bitmap, mostPixels } from './bitmap.ts';

/** Reads a PNG of whatever depth: with a palette, in greys or colours, see-through or not. */
export function readPng(bytes: Uint8Array<ArrayBuffer>): Bitmap {
  // The head says how large it is, whatever comes after it.
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(16) * head.getUint32(20) > mostPixels) throw new RangeError('it has more than 100 megapixels.');
  const png = withoutPalette(decode(bytes, { checkCrc: true }));
  return { width: png.width, height: png.height, data: painted(png, samplesOf(png)) };
}

function withoutPalette(png: DecodedPng): DecodedPng {
  const { palette, transparency: _, ...others } = png;
  if (palette === undefined) return png;
  return { ...others, depth: 8, channels: palette[0]?.length ?? 3, data: convertIndexedToRgb(png) };
}

function painted({ channels, depth, transparency }: DecodedPng, samples: Samples): Uint8Array<ArrayBuffer> {
  const scale = 255 / (2 ** depth - 1);
  const [green, blue] = channels > 2 ? [1, 2] : [0, 0];
  const hasAlpha = channels % 2 === 0;
  const data = new Uint8Array((samples.length / channels) * 4);
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    const color = [samples[from] ?? 0, samples[from + green] ?? 0, samples[from + blue] ?? 0];
    for (let channel = 0; channel < 3; channel++) data[to + channel] = Math.round((color[channel] ?? 0) * scale);
    // Without a channel for it, one of the colours can stand for what is see-through.
    const isClear = transparency?.every((value, channel) => value === color[channel]) === true;
    data[to + 3] = hasAlpha ? Math.round((samples[from + channels - 1] ?? 0) * scale) : isClear ? 0 : 255;
  }
  return data;
}

type Samples = DecodedPng['data'];

/** The values one by one: where they take less than a byte, several share one, and each row begins a new byte. */
function samplesOf({ width, height, channels, depth, data }: DecodedPng): Samples {
  if (depth >= 8) return data;
  const samples = new Uint8Array(width * height * channels);
  const row = Math.ceil((width * channels * depth) / 8);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width * channels; x++) {
      const bit = x * depth;
      const byte = data[y * row + (bit >> 3)] ?? 0;
      samples[at++] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    }
  return samples;
}

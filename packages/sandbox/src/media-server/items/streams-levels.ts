import { getStreamLevels, getStreamLoudness } from 'plexjs/operations';
import { container, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { fractionOf } from '../../world/derived.ts';
import { findStream, type PlacedStream } from './streams-find.ts';

/** A sample is taken ten times a second. */
const sampleLength = 100;

/** Answers about a sound that was analysed; 404 for others. */
const aboutSound =
  (handle: (ask: Ask, levels: readonly number[], total: number) => Response): Handler =>
  (ask) => {
    const placed = findStream(ask, ask.id('streamId'));
    if (placed?.stream.streamType !== 2 || placed.stream.fields.loudness === undefined) return refusal(404);
    const total = samplesOf(placed);
    const wish = ask.number('subsample');
    const count = wish === undefined || wish < 1 ? total : Math.min(total, Math.floor(wish));
    const levels = Array.from({ length: count }, (_, index) =>
      levelAt(placed, Math.floor((index * total) / count), total),
    );
    return handle(ask, levels, total);
  };

/** How loud sounds are from their beginning to their end. */
export const levelRoutes: readonly Route[] = [
  stateful(
    getStreamLevels,
    aboutSound((ask, levels, total) =>
      container(ask, { size: levels.length, totalSamples: String(total), Level: levels.map((v) => ({ v })) }),
    ),
  ),
  stateful(
    getStreamLoudness,
    aboutSound((_, levels) => {
      const lines = levels.map((level) => `${level.toFixed(1)}\n`).join('');
      return whole(lines, 200, { 'Content-Type': 'text/plain' });
    }),
  ),
];

function samplesOf({ part, item }: PlacedStream): number {
  return Math.max(1, Math.floor(Number(part.fields.duration ?? item.fields.duration ?? 0) / sampleLength));
}

/** Sound comes in, sways around its loudness, and goes out. */
function levelAt({ stream }: PlacedStream, sample: number, total: number): number {
  const fromEnd = Math.min(sample, total - 1 - sample);
  if (fromEnd < 3) return -40;
  const sway = 6 * (fractionOf(`level ${stream.id} ${sample}`) - 0.5);
  return Math.round(10 * (Number(stream.fields.loudness) + sway)) / 10;
}

import { interleave } from '../interleave.ts';
import { type Bar, type Effort, type Finding, type Row, rounded } from '../measure.ts';
import { median, ratio } from '../statistics.ts';
import { Worker } from '../worker.ts';

type Variant = 'full' | 'unknown';

/** How long reading a listing takes, against `JSON.parse` of the same text. */
export async function measureDecode({ quick }: Effort): Promise<Finding> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const variant of ['full', 'unknown'] as const)
    for (const count of [100, 1000, 10_000]) {
      const row = await decodeRow(count, variant, quick);
      rows.push(row);
      if (count === 10_000) bars.push(barOf(variant, row['ratio'] as number));
    }
  return {
    title: 'Decoding',
    how: 'A call that is answered at once with the text of a listing of films, unknown fields kept, against JSON.parse of it; a process each, in turn.',
    rows,
    bars,
  };
}

function barOf(variant: Variant, value: number): Bar {
  const name = `decode ratio, 10,000 items${variant === 'unknown' ? ', an unknown field in each' : ''}`;
  return { name, value, unit: 'x', limit: 1.35, kind: 'at most' };
}

async function decodeRow(count: number, variant: Variant, quick: boolean): Promise<Row> {
  const workers = await Promise.all(
    ['parse', 'decode'].map((how) =>
      Worker.start<{ times: number }, { milliseconds: number }>('decode.mjs', how, String(count), variant),
    ),
  );
  const [parse, decode] = workers.map(({ worker }) => worker);
  // About a quarter of a second each: the garbage collector comes by in every one.
  const times = Math.max(1, Math.round((quick ? 5000 : 20_000) / count));
  const ask = (worker: typeof parse) => async (): Promise<number> =>
    (await worker?.ask({ times }))?.milliseconds ?? Number.NaN;
  try {
    const { values } = await interleave(
      new Map([
        ['parse', ask(parse)],
        ['decode', ask(decode)],
      ]),
      quick ? 5 : 21,
    );
    const [plain, decoded] = [values.get('parse') ?? [], values.get('decode') ?? []];
    return {
      items: count,
      payload: variant === 'full' ? 'all fields known' : 'an unknown field in each',
      'JSON.parse, ms': rounded(median(plain)),
      'plexjs, ms': rounded(median(decoded)),
      ratio: rounded(ratio(decoded, plain), 3),
    };
  } finally {
    for (const { worker } of workers) worker.stop();
  }
}

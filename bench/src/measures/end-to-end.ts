import { baseline, clients } from '../clients.ts';
import type { Fleet } from '../fleet.ts';
import { interleave } from '../interleave.ts';
import { type Bar, type Effort, type Finding, type Row, rounded } from '../measure.ts';
import { median, ratio } from '../statistics.ts';

/** How long a listing takes from the call to the value, against `fetch` and `JSON.parse`. */
export async function measureEndToEnd(fleet: Fleet, { quick }: Effort): Promise<Finding> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const count of [100, 1000, 10_000]) {
    const times = Math.max(1, Math.round((quick ? 2000 : 5000) / count));
    const { values, failures } = await interleave(fleet.asks({ kind: 'list', count, times }), quick ? 3 : 11);
    const base = values.get(baseline) ?? [];
    for (const client of clients.keys()) {
      const taken = values.get(client);
      const factor = taken && rounded(ratio(taken, base));
      rows.push({
        items: count,
        client,
        'ms a call': taken ? rounded(median(taken)) : null,
        'x fetch': factor ?? failures.get(client) ?? null,
      });
      if (client === 'plexjs' && count === 10_000)
        bars.push({
          name: 'end to end, 10,000 items',
          value: factor ?? Number.NaN,
          unit: 'x',
          limit: 1.15,
          kind: 'at most',
        });
    }
  }
  return {
    title: 'End to end',
    how: 'A listing of films from a loopback server; a process a client, in turn.',
    rows,
    bars,
  };
}

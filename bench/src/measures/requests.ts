import { baseline, clients } from '../clients.ts';
import type { Fleet } from '../fleet.ts';
import { interleave } from '../interleave.ts';
import { type Bar, type Effort, type Finding, type Row, rounded } from '../measure.ts';
import { median, ratio } from '../statistics.ts';

const limits: ReadonlyMap<string, number> = new Map([
  ['plexjs', 0.95],
  ['plexjs, Node transport', 2],
]);

/** How many small requests a second a client gets through, against `fetch`. */
export async function measureRequests(fleet: Fleet, { quick }: Effort): Promise<Finding> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const concurrency of [1, 16]) {
    const order = { kind: 'requests', total: quick ? 200 : 600, concurrency } as const;
    const { values, failures } = await interleave(fleet.asks(order), quick ? 5 : 15);
    const base = values.get(baseline) ?? [];
    for (const client of clients.keys()) {
      const reached = values.get(client);
      const factor = reached && rounded(ratio(reached, base));
      rows.push({
        concurrency,
        client,
        'requests/s': reached ? rounded(median(reached), 0) : null,
        'x fetch': factor ?? failures.get(client) ?? null,
      });
      const limit = limits.get(client);
      if (limit !== undefined)
        bars.push({
          name: `requests/s, ${client}, concurrency ${concurrency}`,
          value: factor ?? Number.NaN,
          unit: 'x',
          limit,
          kind: 'at least',
        });
    }
  }
  return {
    title: 'Requests a second',
    how: 'GET /identity of a loopback server; a process a client, in turn.',
    rows,
    bars,
  };
}

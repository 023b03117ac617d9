import { clients } from './clients.ts';
import { Worker } from './worker.ts';

/** What a client's process can be asked for. */
export type Order =
  | { readonly kind: 'list'; readonly count: number; readonly times: number }
  | { readonly kind: 'requests'; readonly total: number; readonly concurrency: number };

interface Answer {
  readonly milliseconds?: number;
  readonly perSecond?: number;
}

/** The replay server and a process for every client. */
export class Fleet {
  readonly #stops: (() => void)[];
  readonly #workers: ReadonlyMap<string, Worker<Order, Answer>>;

  private constructor(workers: ReadonlyMap<string, Worker<Order, Answer>>, stops: (() => void)[]) {
    this.#workers = workers;
    this.#stops = stops;
  }

  static async start(): Promise<Fleet> {
    const { worker: server, greeting } = await Worker.start('server.mjs');
    const url = `http://127.0.0.1:${(greeting as { port: number }).port}`;
    const workers = new Map<string, Worker<Order, Answer>>();
    for (const [name, module] of clients) {
      const { worker } = await Worker.start<Order, Answer>('client.mjs', module, url);
      workers.set(name, worker);
    }
    return new Fleet(
      workers,
      [...workers.values(), server].map((worker) => () => worker.stop()),
    );
  }

  /** What every client answers to an order, as functions to be called in turn. */
  asks(order: Order): Map<string, () => Promise<number>> {
    const entries = [...this.#workers].map(([name, worker]) => {
      const ask = async (): Promise<number> => {
        const answer = await worker.ask(order);
        return answer.milliseconds ?? answer.perSecond ?? Number.NaN;
      };
      return [name, ask] as const;
    });
    return new Map(entries);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }
}

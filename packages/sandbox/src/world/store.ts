import { type Base, type Key, Table } from './table.ts';
import { accountTables } from './records-account.ts';
import { activityTables } from './records-activities.ts';
import { artworkTables } from './records-artwork.ts';
import { collectionTables } from './records-collections.ts';
import { hubTables } from './records-hubs.ts';
import { discoverTables } from './records-discover.ts';
import { playlistTables } from './records-playlists.ts';
import { preferenceTables } from './records-preferences.ts';
import { providerTables } from './records-providers.ts';
import type { Records } from './records.ts';
import { checkSnapshot, type Snapshot, snapshotFormat } from './snapshot.ts';
import { liveTvTables } from './records-live-tv.ts';
import { playbackTables } from './records-playback.ts';
import { companionTables } from './records-player.ts';

/** The names of the tables. */
export type TableName = keyof Records;

/** The tables of a world by name. */
export type Tables = { readonly [N in TableName]: Table<Records[N]['key'], Records[N]['record']> };

/** What a world begins with: the records of some tables. */
export type Beginning = {
  readonly [N in TableName]?: Base<Records[N]['key'], Records[N]['record']>;
};

const names: readonly TableName[] = [
  'sections',
  'items',
  'tags',
  'accounts',
  'states',
  ...collectionTables,
  ...hubTables,
  ...playlistTables,
  ...activityTables,
  ...preferenceTables,
  ...providerTables,
  ...artworkTables,
  ...accountTables,
  ...discoverTables,
  ...playbackTables,
  ...companionTables,
  ...liveTvTables,
];

/** The state of the sandbox: tables over a beginning, and counters that give new ids. */
export class Store {
  readonly tables: Tables;
  /** Which beginning it has. */
  readonly seed: string;
  readonly #beginning: Readonly<Record<string, number>>;
  #counters: Map<string, number>;

  constructor(seed: string, beginning: Beginning, counters: Readonly<Record<string, number>> = {}) {
    this.seed = seed;
    this.#beginning = counters;
    this.#counters = new Map(Object.entries(counters));
    this.tables = Object.fromEntries(
      names.map((name) => [name, new Table<Key, unknown>((beginning[name] as Base<Key, unknown>) ?? nothing)]),
    ) as unknown as Tables;
  }

  /** The next number of a counter: 1 at first, or one more than the beginning says. */
  next(counter: string): number {
    const number = (this.#counters.get(counter) ?? 0) + 1;
    this.#counters.set(counter, number);
    return number;
  }

  /** All that changed since the beginning. It can be stored as JSON. */
  snapshot(): Snapshot {
    return {
      format: snapshotFormat,
      seed: this.seed,
      counters: Object.fromEntries(this.#counters),
      tables: Object.fromEntries(
        this.#all().flatMap(([name, table]) => {
          const changes = table.changes().map(([key, record]) => [key, record ?? null] as const);
          return changes.length > 0 ? [[name, changes]] : [];
        }),
      ),
    };
  }

  /** Goes to what a snapshot says. Throws `TypeError`, and changes nothing, for what is none, or one of another beginning or version. */
  restore(given: Snapshot): void {
    const snapshot = checkSnapshot(given, this.seed, names);
    this.#counters = new Map(Object.entries(snapshot.counters));
    for (const [name, table] of this.#all())
      table.reset((snapshot.tables[name] ?? []).map(([key, record]) => [key, record ?? undefined]));
  }

  /** Goes back to the beginning. */
  reset(): void {
    this.#counters = new Map(Object.entries(this.#beginning));
    for (const [, table] of this.#all()) table.reset();
  }

  #all(): readonly (readonly [TableName, Table<Key, unknown>])[] {
    return names.map((name) => [name, this.tables[name] as unknown as Table<Key, unknown>]);
  }
}

const nothing: Base<Key, never> = { get: () => undefined, keys: () => [], size: 0 };

import type { Bus } from './bus.ts';
import type { MovableClock } from './clock.ts';
import type { FileSource } from './files.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Store, Tables } from './store.ts';

/** What a server of the sandbox says it is. */
export interface ServerNames {
  /** 40 hexadecimal digits. */
  readonly machineIdentifier: string;
  readonly friendlyName: string;
}

/** All that the sandbox is made of: what every handler may look at and change. */
export interface World {
  readonly store: Store;
  /** The tables of the store. */
  readonly tables: Tables;
  /** Which items are below which. */
  readonly hierarchy: Hierarchy;
  readonly clock: MovableClock;
  readonly bus: Bus;
  readonly files: FileSource;
  readonly names: ServerNames;
  /** The token of the owner's account at plex.tv. */
  readonly accountToken: string;
  /** The addresses that plex.tv tells of the server. */
  readonly addresses: () => readonly string[];
}

import type { ServerConnection } from '../plex-tv/connections.ts';
import type { RateLimit } from '../plex-tv/limit.ts';
import type { Catalogue } from '../providers/catalogue.ts';
import type { Bus } from './bus.ts';
import type { MovableClock } from './clock.ts';
import type { FileSource } from './files.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Owners } from './owners.ts';
import type { Store, Tables } from './store.ts';

/** What a server of the sandbox says it is. */
export interface ServerNames {
  /** 40 hexadecimal digits. */
  readonly machineIdentifier: string;
  readonly friendlyName: string;
}

/** Stands between a request and what answers it, `operation` being the id of the operation that was hit. */
export type Interceptor = (
  request: Request,
  operation: string | undefined,
  respond: () => Response | Promise<Response>,
) => Promise<Response>;

/** All that the sandbox is made of: what every handler may look at and change. */
export interface World {
  readonly store: Store;
  /** The tables of the store. */
  readonly tables: Tables;
  /** Which items are below which. */
  readonly hierarchy: Hierarchy;
  /** Which items parts and streams are of. */
  readonly owners: Owners;
  readonly clock: MovableClock;
  readonly bus: Bus;
  readonly files: FileSource;
  readonly names: ServerNames;
  /** Asks the sandbox itself. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Gets what an address outside of the sandbox has. */
  readonly load: (url: string) => Promise<Response>;
  /** Every request passes it. */
  readonly intercept: Interceptor;
  /** The token of the owner's account at plex.tv. */
  readonly accountToken: string;
  /** The ways to the server that plex.tv tells of. */
  readonly connections: () => readonly ServerConnection[];
  /** What Plex's online providers have. */
  readonly catalogue: Catalogue;
  /** How often clients may ask plex.tv for PINs and words to sign. */
  readonly rateLimit: RateLimit;
}

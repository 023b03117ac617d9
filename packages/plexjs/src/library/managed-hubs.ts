import {
  createCustomHub,
  deleteCustomHub,
  listHubs,
  type ManagedHub as ManagedHubData,
  moveManagedHub,
  resetSectionDefaults,
  updateHubVisibility,
} from '../generated/pms/hub-management.ts';
import type { Collection } from '../collections/collection.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { keyOf } from './section-key.ts';
import type { SectionUpkeep } from './section-upkeep.ts';

/** Where a hub is shown. What is left out stays as it is. */
export interface HubVisibility {
  /** On the library's page. */
  readonly recommended?: boolean;
  /** On the owner's home page. */
  readonly home?: boolean;
  /** On the home pages of those whom the library is shared with. */
  readonly sharedHome?: boolean;
}

/** The hubs of a library, in their order, as they were when they were read. */
export class ManagedHubs implements Iterable<ManagedHubData> {
  /** The hubs, the first one first. */
  readonly hubs: readonly ManagedHubData[];
  readonly #server: PlexServer;
  readonly #sectionId: string;

  constructor(server: PlexServer, sectionId: string, hubs: readonly ManagedHubData[]) {
    this.#server = server;
    this.#sectionId = sectionId;
    this.hubs = hubs;
  }

  [Symbol.iterator](): Iterator<ManagedHubData> {
    return this.hubs[Symbol.iterator]();
  }

  /** The hub of an identifier. Throws `PlexUsageError` where there is none. */
  get(identifier: string): ManagedHubData {
    const found = this.hubs.find((hub) => hub.identifier === identifier);
    if (found) return found;
    throw new PlexUsageError(
      `The library has no hub “${identifier}”. ${suggestion(
        identifier,
        this.hubs.map((hub) => hub.identifier),
      )}`,
    );
  }

  /** Shows a hub, or hides it. */
  async show(identifier: string, visibility: HubVisibility, options?: RequestOptions): Promise<void> {
    const params = {
      sectionId: this.#sectionId,
      identifier: this.get(identifier).identifier,
      ...promotion(visibility),
    };
    await updateHubVisibility(this.#server.client, params, options);
  }

  /** Puts a hub after another one; without that to the front. */
  async move(identifier: string, after?: string, options?: RequestOptions): Promise<void> {
    const params = {
      sectionId: this.#sectionId,
      identifier: this.get(identifier).identifier,
      after: after && this.get(after).identifier,
    };
    await moveManagedHub(this.#server.client, params, options);
  }

  /** Makes a hub of a collection. */
  async add(collection: Collection, visibility: HubVisibility, options?: RequestOptions): Promise<void> {
    const params = { sectionId: this.#sectionId, metadataItemId: ratingKeyOf(collection), ...promotion(visibility) };
    await createCustomHub(this.#server.client, params, options);
  }

  /** Takes a hub away that was made of a collection. Throws `PlexUsageError` for one that cannot be taken away. */
  async remove(identifier: string, options?: RequestOptions): Promise<void> {
    if (this.get(identifier).deletable === false)
      throw new PlexUsageError(`The hub “${identifier}” is the server's own; hide it instead.`);
    await deleteCustomHub(this.#server.client, { sectionId: this.#sectionId, identifier }, options);
  }

  /** Puts all hubs back to what the server has by default. */
  async reset(options?: RequestOptions): Promise<void> {
    await resetSectionDefaults(this.#server.client, { sectionId: this.#sectionId }, options);
  }
}

/** See `Section.managedHubs`. */
export async function readManagedHubs(section: SectionUpkeep, options?: RequestOptions): Promise<ManagedHubs> {
  const sectionId = keyOf(section);
  const { hubs } = await listHubs(section.server.client, { sectionId }, options);
  return new ManagedHubs(section.server, sectionId, hubs);
}

/** The pages of a hub, as requests have them. */
export function promotion({ recommended, home, sharedHome }: HubVisibility): {
  readonly promotedToRecommended: boolean | undefined;
  readonly promotedToOwnHome: boolean | undefined;
  readonly promotedToSharedHome: boolean | undefined;
} {
  return { promotedToRecommended: recommended, promotedToOwnHome: home, promotedToSharedHome: sharedHome };
}

import { createCustomHub, listHubs, type ManagedHub, updateHubVisibility } from '../generated/pms/hub-management.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { sectionIdOf } from '../items/relatives.ts';
import { type HubVisibility, promotion } from '../library/managed-hubs.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { Collection } from './collection.ts';

/** See `Collection.visibility`. */
export async function readVisibility(
  collection: Collection,
  options?: RequestOptions,
): Promise<Required<HubVisibility>> {
  const hub = await hubOf(collection, options);
  return {
    recommended: hub?.promotedToRecommended ?? false,
    home: hub?.promotedToOwnHome ?? false,
    sharedHome: hub?.promotedToSharedHome ?? false,
  };
}

/** See `Collection.show`. */
export async function setVisibility(
  collection: Collection,
  visibility: HubVisibility,
  options?: RequestOptions,
): Promise<void> {
  const { client } = collection.server;
  const sectionId = sectionIdOf(collection);
  const hub = await hubOf(collection, options);
  if (hub) {
    await updateHubVisibility(client, { sectionId, identifier: hub.identifier, ...promotion(visibility) }, options);
    return;
  }
  // A new hub that no page is said for goes to the owner's home page.
  const params = promotion({ recommended: false, home: false, sharedHome: false, ...visibility });
  await createCustomHub(client, { sectionId, metadataItemId: ratingKeyOf(collection), ...params }, options);
}

async function hubOf(collection: Collection, options?: RequestOptions): Promise<ManagedHub | undefined> {
  const params = { sectionId: sectionIdOf(collection), metadataItemId: ratingKeyOf(collection) };
  const { hubs } = await listHubs(collection.server.client, params, options);
  // Some servers tell of all hubs whatever is asked for.
  return hubs.find(({ identifier }) => identifier.endsWith(`.${ratingKeyOf(collection)}`));
}

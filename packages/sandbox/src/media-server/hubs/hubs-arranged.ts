import type { Ask } from '../../http/ask.ts';
import { listOf } from '../library/plain-list.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { ManagedHubRecord } from '../../world/records-hubs.ts';
import type { World } from '../../world/world.ts';
import { collectionItems } from '../collections/collections-members.ts';
import { itemsOf } from '../items/metadata.ts';
import type { HubSpec } from './hub-row.ts';
import { sectionHubs, sectionHubSpec } from './hubs-section.ts';

/** The rows of a library in the order that its owner, or Plex, gave them. */
export function arrangedHubs({ tables }: World, section: SectionRecord): readonly ManagedHubRecord[] {
  const arranged = tables.managedHubs.get(section.id);
  const usual = sectionHubs[section.type].map(({ identifier, isOnHome = false }): ManagedHubRecord => ({
    identifier,
    promotedToRecommended: true,
    promotedToOwnHome: isOnHome,
    promotedToSharedHome: isOnHome,
  }));
  // A collection takes its row along when it is deleted.
  return (arranged ?? usual).filter(({ identifier }) => {
    const collectionId = collectionOf(identifier);
    return collectionId === undefined || tables.collections.has(collectionId);
  });
}

/** What a row is called where rows are arranged. */
export function hubTitle({ tables }: World, section: SectionRecord, identifier: string): string {
  const collectionId = collectionOf(identifier);
  if (collectionId !== undefined) return tables.items.get(collectionId)?.title ?? '';
  return sectionHubs[section.type].find((hub) => hub.identifier === identifier)?.title ?? identifier;
}

/** The rating key of the collection that a row is of; undefined for rows that Plex makes. */
export function collectionOf(identifier: string): number | undefined {
  const [, id] = /^custom\.collection\.\d+\.(\d+)$/.exec(identifier) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** The rows of a library that `isWanted` wants, in their order. */
export function arrangedSpecs(
  ask: Ask,
  section: SectionRecord,
  isWanted: (hub: ManagedHubRecord) => boolean,
): readonly HubSpec[] {
  return arrangedHubs(ask.world, section)
    .filter(isWanted)
    .flatMap(({ identifier }) => {
      const collectionId = collectionOf(identifier);
      if (collectionId !== undefined)
        return itemsOf(ask, String(collectionId)).map(({ id }) => collectionSpec(ask, section, identifier, id));
      const hub = sectionHubs[section.type].find((candidate) => candidate.identifier === identifier);
      return hub ? [sectionHubSpec(ask, section, hub)] : [];
    });
}

function collectionSpec({ world, account }: Ask, section: SectionRecord, identifier: string, id: number): HubSpec {
  return {
    title: hubTitle(world, section, identifier),
    type: world.tables.collections.get(id)?.subtype ?? section.type,
    identifier,
    context: 'hub.custom.collection',
    key: `/library/collections/${id}/children`,
    list: () => listOf(collectionItems(world, id, account?.id ?? 1)),
    isPromoted: true,
  };
}

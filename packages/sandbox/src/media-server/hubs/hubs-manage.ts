import {
  createCustomHub,
  deleteCustomHub,
  listHubs,
  moveHub,
  moveManagedHub,
  resetSectionDefaults,
  updateHubVisibility,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { ManagedHubRecord } from '../../world/records-hubs.ts';
import { arrangedHubs, collectionOf, hubTitle } from './hubs-arranged.ts';
import { visibleSections } from '../library/sections.ts';

type Arrange = (ask: Ask, section: SectionRecord, hubs: readonly ManagedHubRecord[]) => Response;

/** How the rows of a library's page are arranged. For the owner. */
export const hubManagementRoutes: readonly Route[] = [
  owned(listHubs, (ask, section, hubs) => {
    const wanted = ask.number('metadataItemId');
    return listed(
      ask,
      section,
      hubs.filter(({ identifier }) => wanted === undefined || collectionOf(identifier) === wanted),
    );
  }),
  owned(createCustomHub, (ask, section, hubs) => {
    const id = ask.number('metadataItemId');
    const collection = id === undefined ? undefined : ask.world.tables.items.get(id);
    if (collection?.type !== 'collection' || collection.sectionId !== section.id) return refusal(400);
    const identifier = `custom.collection.${section.id}.${collection.id}`;
    const asked = promotionOf(ask);
    // Who names no page means the home page (seen with 1.43).
    const promotion = Object.keys(asked).length === 0 ? { promotedToOwnHome: true, promotedToSharedHome: true } : asked;
    const others = hubs.filter((hub) => hub.identifier !== identifier);
    const hub = { ...nowhere, identifier, ...promotion };
    arrange(ask, section, [...others, hub]);
    // Maintainerr reads the row from the answer.
    return listed(ask, section, [hub]);
  }),
  owned(resetSectionDefaults, ({ world }, { id }) => {
    world.tables.managedHubs.delete(id);
    return done();
  }),
  owned(moveHub, moved),
  owned(moveManagedHub, moved),
  owned(updateHubVisibility, (ask, section, hubs) => {
    const { identifier = '' } = ask.path;
    if (!hubs.some((hub) => hub.identifier === identifier)) return refusal(404);
    const promotion = promotionOf(ask);
    return arrange(
      ask,
      section,
      hubs.map((hub) => (hub.identifier === identifier ? { ...hub, ...promotion } : hub)),
    );
  }),
  owned(deleteCustomHub, (ask, section, hubs) => {
    const { identifier = '' } = ask.path;
    if (collectionOf(identifier) === undefined) return refusal(400);
    if (!hubs.some((hub) => hub.identifier === identifier)) return refusal(404);
    return arrange(
      ask,
      section,
      hubs.filter((hub) => hub.identifier !== identifier),
    );
  }),
];

const nowhere = { promotedToRecommended: false, promotedToOwnHome: false, promotedToSharedHome: false };

function owned(operation: Parameters<typeof stateful>[0], handle: Arrange): Route {
  const handler: Handler = (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    return section ? handle(ask, section, arrangedHubs(ask.world, section)) : refusal(404);
  };
  return stateful(operation, handler, { audience: 'owner' });
}

function moved(ask: Ask, section: SectionRecord, hubs: readonly ManagedHubRecord[]): Response {
  const identifier = ask.path.identifier ?? ask.text('identifier');
  const after = ask.text('after');
  const hub = hubs.find((candidate) => candidate.identifier === identifier);
  // A row that isn't there can't be moved, which is a mistake of who asks; one to be changed or removed isn't found.
  if (hub === undefined || (after !== undefined && !hubs.some((other) => other.identifier === after)))
    return refusal(400);
  if (after === identifier) return listed(ask, section, hubs);
  const others = hubs.filter((other) => other !== hub);
  const place = after === undefined ? 0 : others.findIndex((other) => other.identifier === after) + 1;
  const order = others.toSpliced(place, 0, hub);
  ask.world.tables.managedHubs.set(section.id, order);
  return listed(ask, section, order);
}

function arrange({ world }: Ask, { id }: SectionRecord, hubs: readonly ManagedHubRecord[]): Response {
  world.tables.managedHubs.set(id, hubs);
  return done();
}

function promotionOf(ask: Ask): Partial<ManagedHubRecord> {
  const pages = ['promotedToRecommended', 'promotedToOwnHome', 'promotedToSharedHome'] as const;
  return Object.fromEntries(pages.filter((page) => ask.text(page) !== undefined).map((page) => [page, ask.flag(page)]));
}

function listed(ask: Ask, section: SectionRecord, hubs: readonly ManagedHubRecord[]): Response {
  const rows = hubs.map((hub) => managedRow(ask, section, hub));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { Hub: rows }) });
}

function managedRow({ world }: Ask, section: SectionRecord, hub: ManagedHubRecord): object {
  const { identifier, promotedToRecommended, promotedToOwnHome, promotedToSharedHome } = hub;
  return {
    identifier,
    title: hubTitle(world, section, identifier),
    recommendationsVisibility: promotedToRecommended ? 'all' : 'none',
    homeVisibility: homeVisibility(promotedToOwnHome, promotedToSharedHome),
    promotedToRecommended,
    promotedToOwnHome,
    promotedToSharedHome,
    ...(collectionOf(identifier) !== undefined && { deletable: true }),
  };
}

function homeVisibility(isOwn: boolean, isShared: boolean): string {
  if (isOwn) return isShared ? 'all' : 'admin';
  return isShared ? 'shared' : 'none';
}

import {
  deleteMetadataAgentProviderGroup,
  deleteMetadataAgentProviderGroupItem,
  getMetadataAgentProviderGroup,
  getMetadataAgentProviderGroups,
  postMetadataAgentProviderGroups,
  putMetadataAgentProviderGroup,
  putMetadataAgentProviderGroupItem,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { ProviderGroupRecord } from '../../world/records-preferences.ts';

const owner = { audience: 'owner' } as const;

type Member = ProviderGroupRecord['members'][number];

const aboutGroup =
  (handle: (ask: Ask, group: ProviderGroupRecord) => Response): Handler =>
  (ask) => {
    const group = ask.world.tables.providerGroups.get(ask.id('groupId'));
    return group ? handle(ask, group) : refusal(404);
  };

/** Groups of metadata providers, which libraries ask one after another. */
export const providerGroupRoutes: readonly Route[] = [
  stateful(getMetadataAgentProviderGroups, (ask) => shown(ask, [...ask.world.tables.providerGroups.values()]), owner),
  stateful(
    postMetadataAgentProviderGroups,
    (ask) => {
      const title = ask.text('title');
      const primaryIdentifier = ask.text('primaryIdentifier');
      if (!title || !primaryIdentifier) return refusal(400);
      const { store, tables } = ask.world;
      const id = store.next('providerGroup');
      const primary = [...tables.metadataProviders.values()].find(({ identifier }) => identifier === primaryIdentifier);
      const members = primary ? [{ id: store.next('providerGroupItem'), providerId: primary.id }] : [];
      const group = { id, title, primaryIdentifier, members };
      tables.providerGroups.set(id, group);
      return shown(ask, [group]);
    },
    owner,
  ),
  stateful(
    getMetadataAgentProviderGroup,
    aboutGroup((ask, group) => shown(ask, [group])),
    owner,
  ),
  stateful(
    putMetadataAgentProviderGroup,
    aboutGroup((ask, before) => {
      const group = { ...before, title: ask.text('title') || before.title };
      ask.world.tables.providerGroups.set(group.id, group);
      return shown(ask, [group]);
    }),
    owner,
  ),
  stateful(
    deleteMetadataAgentProviderGroup,
    aboutGroup((ask, { id }) => {
      ask.world.tables.providerGroups.delete(id);
      return done();
    }),
    owner,
  ),
  stateful(
    putMetadataAgentProviderGroupItem,
    aboutGroup((ask, group) => {
      const { store, tables } = ask.world;
      const providerId = ask.id('providerId');
      if (!tables.metadataProviders.has(providerId)) return refusal(404);
      const after = ask.number('after');
      const others = group.members.filter((member) => member.providerId !== providerId);
      const place = after === undefined ? others.length : others.findIndex((member) => member.providerId === after) + 1;
      if (after !== undefined && place === 0) return refusal(404);
      const known = group.members.find((member) => member.providerId === providerId);
      const member = known ?? { id: store.next('providerGroupItem'), providerId };
      const members = others.toSpliced(place, 0, member);
      tables.providerGroups.set(group.id, { ...group, members });
      return container(ask, { size: 1, MetadataAgentProviderGroupItem: [memberRow(group, member, place)] });
    }),
    owner,
  ),
  stateful(
    deleteMetadataAgentProviderGroupItem,
    aboutGroup((ask, group) => {
      const members = group.members.filter(({ providerId }) => providerId !== ask.id('providerId'));
      if (members.length === group.members.length) return refusal(404);
      ask.world.tables.providerGroups.set(group.id, { ...group, members });
      return done();
    }),
    owner,
  ),
];

function shown(ask: Ask, groups: readonly ProviderGroupRecord[]): Response {
  const rows = groups.map((group) => ({
    id: String(group.id),
    title: group.title,
    primaryIdentifier: group.primaryIdentifier,
    ...(group.members.length > 0 && {
      MetadataAgentProviderGroupItem: group.members.map((member, place) => memberRow(group, member, place)),
    }),
  }));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { MetadataAgentProviderGroup: rows }) });
}

/** Ranks go by thousands. */
function memberRow({ id }: ProviderGroupRecord, member: Member, place: number): object {
  return {
    id: String(member.id),
    metadataAgentProviderGroupId: String(id),
    metadataAgentProviderId: String(member.providerId),
    order: 1000 * (place + 1),
  };
}

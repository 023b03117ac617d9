import {
  deleteMetadataAgentProvider,
  getMetadataAgentProvider,
  getMetadataAgentProviders,
  postMetadataAgentProviders,
  putMetadataAgentProvider,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { MetadataProviderRecord } from '../../world/records-preferences.ts';
import { identifierOf, isAddress } from './metadata-agents-address.ts';

const owner = { audience: 'owner' } as const;

/** The kinds of items that the sandbox says a provider knows: films, and shows with their seasons and episodes. */
const knownTypes = [1, 2, 3, 4];

const aboutProvider =
  (handle: (ask: Ask, provider: MetadataProviderRecord) => Response): Handler =>
  (ask) => {
    const provider = ask.world.tables.metadataProviders.get(ask.id('providerId'));
    return provider ? handle(ask, provider) : refusal(404);
  };

/** Services of people's own that give the server metadata. */
export const metadataProviderRoutes: readonly Route[] = [
  stateful(
    getMetadataAgentProviders,
    (ask) => {
      const wanted = ask.words('metadataTypes').map(Number);
      const isWanted = wanted.length === 0 || wanted.some((type) => knownTypes.includes(type));
      return shown(ask, isWanted ? [...ask.world.tables.metadataProviders.values()] : []);
    },
    owner,
  ),
  stateful(
    postMetadataAgentProviders,
    (ask) => {
      const { store, tables } = ask.world;
      const uri = ask.text('uri') ?? '';
      if (!isAddress(uri)) return refusal(400);
      const isThere = [...tables.metadataProviders.values()].some((provider) => provider.uri === uri);
      if (isThere) return refusal(409);
      const id = store.next('metadataProvider');
      const provider = { id, uri, identifier: identifierOf(uri), title: new URL(uri).hostname };
      tables.metadataProviders.set(id, provider);
      return shown(ask, [provider]);
    },
    owner,
  ),
  stateful(
    getMetadataAgentProvider,
    aboutProvider((ask, provider) => shown(ask, [provider])),
    owner,
  ),
  stateful(
    putMetadataAgentProvider,
    aboutProvider((ask, before) => {
      const uri = ask.text('uri') ?? before.uri;
      if (!isAddress(uri)) return refusal(400);
      const provider = { ...before, uri };
      ask.world.tables.metadataProviders.set(provider.id, provider);
      return shown(ask, [provider]);
    }),
    owner,
  ),
  stateful(
    deleteMetadataAgentProvider,
    aboutProvider((ask, { id }) => {
      const { metadataProviders, providerGroups } = ask.world.tables;
      metadataProviders.delete(id);
      for (const group of providerGroups.values())
        if (group.members.some(({ providerId }) => providerId === id))
          providerGroups.set(group.id, {
            ...group,
            members: group.members.filter(({ providerId }) => providerId !== id),
          });
      return done();
    }),
    owner,
  ),
];

function shown(ask: Ask, providers: readonly MetadataProviderRecord[]): Response {
  const rows = providers.map(({ id, identifier, title, uri }) => ({
    id: String(id),
    identifier,
    title,
    uri,
    agentType: 'primary',
    MetadataType: knownTypes.map((type) => ({ type })),
    online: true,
  }));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { MetadataAgentProvider: rows }) });
}

import { browsePath, browseRoots, getAgentOrder, getAgents, lookupUrl } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { decodedPath, encodedPath, folderAt } from './browse-folders.ts';
import { knownAgents, type KnownAgent } from './metadata-agents-known.ts';

/** The server's disk, and what describes its items. */
export const systemRoutes: readonly Route[] = [
  stateful(browseRoots, (ask) => container(ask, { size: 1, Path: [pathRow('/', '/')] }), { audience: 'owner' }),
  stateful(
    browsePath,
    (ask) => {
      const path = decodedPath(ask.path.base64path ?? '');
      const folder = path === undefined ? undefined : folderAt(ask.world, path);
      if (folder === undefined) return refusal(404);
      const files = ask.text('includeFiles') === undefined || ask.flag('includeFiles') ? folder.files : [];
      return container(ask, {
        size: folder.folders.length + files.length,
        ...(folder.folders.length > 0 && { Path: folder.folders.map(({ path: own, name }) => pathRow(own, name)) }),
        ...(files.length > 0 && {
          File: files.map(({ path: own, name }) => ({ key: keyOf(own), path: own, title: name })),
        }),
      });
    },
    { audience: 'owner' },
  ),
  seeded(getAgents, (ask) => {
    const wanted = ask.number('mediaType');
    const agents = knownAgents.filter(({ mediaTypes }) => wanted === undefined || mediaTypes.includes(wanted));
    return container(ask, {
      size: agents.length,
      identifier: 'com.plexapp.system',
      Agent: agents.map((agent) => agentRow(ask, agent)),
    });
  }),
  seeded(getAgentOrder, (ask) => {
    const mediaType = ask.id('mediaType');
    const asked = knownAgents.filter(
      ({ identifier, primary, mediaTypes }) =>
        mediaTypes.includes(mediaType) && (!primary || identifier === ask.path.identifier),
    );
    if (!asked.some(({ primary }) => primary)) return refusal(404);
    return container(ask, {
      size: asked.length,
      identifier: 'com.plexapp.system',
      Agent: asked.map(({ identifier, name, primary }) => ({ name, enabled: true, hasPrefs: primary, identifier })),
    });
  }),
  // Servers without plug-ins know no web page.
  seeded(lookupUrl, () => refusal(404)),
];

function keyOf(path: string): string {
  return `/services/browse/${encodedPath(path)}`;
}

function pathRow(path: string, title: string): object {
  return { home: false, key: keyOf(path), network: false, path, title };
}

const mediaTypeNames: Readonly<Record<number, string>> = {
  1: 'Movies',
  2: 'TV Shows',
  8: 'Artists',
  9: 'Albums',
  13: 'Photos',
};

function agentRow(ask: Ask, { identifier, name, primary, mediaTypes, languages }: KnownAgent): object {
  const Language = languages.map((code) => ({ code }));
  return {
    hasAttribution: false,
    hasPrefs: primary,
    identifier,
    name,
    primary,
    ...(ask.number('mediaType') === undefined
      ? {
          MediaType: mediaTypes.map((mediaType) => ({ mediaType, name: mediaTypeNames[mediaType] ?? '', Language })),
        }
      : { Language }),
  };
}

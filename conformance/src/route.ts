import type { ContractOperation } from 'plexjs/contract';

/** The names under which manifests speak of hosts that the contract knows by another name. */
const hostNames: Readonly<Record<string, string>> = {
  companion: 'player',
  'community.plex.tv': 'community',
  'together.plex.tv': 'together',
  'sonos.plex.tv': 'sonos',
  'music-provider': 'music',
  'podcasts-provider': 'music',
  'webshows-provider': 'vod',
};

/** What a payload came from. */
interface Source {
  readonly host: string;
  readonly method: string;
  readonly endpoint: string;
  /** The payload itself, which tells what was asked where all questions have one endpoint. */
  readonly text?: string;
}

/** The operation that owns an endpoint: the most literal one, of the same method where there is one. */
export function operationFor(
  operations: readonly ContractOperation[],
  { host, method, endpoint, text = '' }: Source,
): ContractOperation | undefined {
  const wanted = hostNames[host] ?? host.replace(/-provider$|\.provider\.plex\.tv$/, '');
  const path = endpoint.replace(/^https?:\/\/[^/]+/, '').split(/[? ]/)[0] ?? endpoint;
  const candidates = operations.filter((operation) => sameHost(operation.host, wanted));
  const names = wanted === 'plex.tv' ? [path, ...otherNames(path)] : [path];
  for (const name of names) {
    const [best] = candidates
      .map((operation) => ({ operation, score: score(operation, method, name) }))
      .filter(({ score: points }) => points > 0)
      .sort((first, second) => second.score - first.score);
    if (best?.operation.graphql !== undefined) return answered(candidates, text);
    if (best !== undefined) return best.operation;
  }
  return undefined;
}

/** plex.tv takes a form at the end of a path (`/users/sign_in.xml`), and has names from when it was called myPlex. */
function otherNames(path: string): readonly string[] {
  const stem = path
    .replace(/\.(?:json|xml)$/, '')
    .replace(/^\/pms\/friends\/all$/, '/api/users')
    .replace(/^\/pms\//, '/api/');
  return [stem, `${stem}.json`, `${stem}.xml`];
}

const sameHost = (host: string, wanted: string): boolean =>
  host === wanted || (wanted === 'plex.tv' && host === 'clients.plex.tv');

function score(operation: ContractOperation, method: string, path: string): number {
  const own = segments(operation.path);
  const asked = segments(path);
  if (own.length !== asked.length) return 0;
  let points = 1;
  for (const [index, segment] of own.entries()) {
    const other = asked[index] ?? '';
    if (segment === other) points += 4;
    else if (isPlaceholder(segment) && isPlaceholder(other)) points += 3;
    else if (isPlaceholder(segment)) points += 1;
    else if (
      new RegExp(
        `^${segment
          .split(/\{[^}]*\}/)
          .map(escaped)
          .join('.+')}$`,
      ).test(other)
    )
      points += 2;
    else return 0;
  }
  const reads = typeof operation.reading === 'function' ? 2 : 0;
  return points * 100 + reads + (operation.method === method ? 50 : 0) + (operation.host === 'clients.plex.tv' ? 0 : 1);
}

/** `/playlists/` and `/playlists` are one path; the version in front of an old path is not told by all manifests. */
function segments(path: string): string[] {
  return path
    .replace(/\/+$/, '')
    .replace(/^\/api\/v2/, '')
    .split('/');
}

const isPlaceholder = (segment: string): boolean => /^\{[^}]*\}$/.test(segment);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The GraphQL operation whose document asks for most of what an answer says. */
function answered(operations: readonly ContractOperation[], answer: string): ContractOperation | undefined {
  const names = new Set(Array.from(answer.matchAll(/"(\w+)"\s*:/g), ([, name]) => name));
  const asked = ({ graphql = '' }: ContractOperation): number =>
    new Set(graphql.match(/\w+/g)?.filter((word) => names.has(word))).size;
  return operations
    .filter(({ graphql }) => graphql !== undefined)
    .sort((first, second) => asked(second) - asked(first))[0];
}

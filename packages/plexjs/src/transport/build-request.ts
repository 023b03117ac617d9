import type { Definition, HostName, Method } from '../wire/operation.ts';
import { isEntries, pairsOf, textOf } from './encode.ts';
import { PlexUsageError } from './plex-error.ts';
import type { RequestBody } from './fetch.ts';
import { headerValue, plexHeader } from './header-value.ts';
import { queryPairs } from './media-query.ts';
import { fillPath, pathNames } from './path.ts';

/** A request, ready to be sent but for the token. */
export interface BuiltRequest {
  readonly method: Method;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: RequestBody | undefined;
}

/** What every operation takes, besides its own parameters; sent as headers. */
const common =
  /^(?:container(?:Start|Size|FocusKey)|sessionIdentifier|clientProfile(?:Name|Extra)|targetClientIdentifier|pmsApiVersion)$/;

/** A request as it is put together. */
interface Draft {
  readonly query: string[];
  readonly form: string[];
  readonly json: Record<string, unknown>;
  readonly headers: Record<string, string>;
  body: RequestBody | undefined;
}

/**
 * Builds the request of an operation: its method, URL, headers and body.
 * Throws `PlexUsageError` where a parameter of the path is missing, or a value cannot be sent.
 */
export function buildRequest(
  definition: Definition<HostName, unknown>,
  parameters: object | undefined,
  base: string,
  headers: Readonly<Record<string, string>>,
): BuiltRequest {
  const { id, method, path, graphql } = definition;
  const given = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const draft: Draft = { query: [], form: [], json: {}, headers: { ...headers }, body: undefined };
  draft.headers.accept ??= typeof definition.reading === 'function' ? 'application/json' : '*/*';
  const filled = fillPath(id, path, given);
  if (graphql === undefined) {
    const inPath = pathNames(path);
    for (const name of Object.keys(given)) if (!inPath.has(name)) place(draft, definition, name, given[name]);
  } else {
    const operationName = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(graphql)?.[1];
    Object.assign(draft.json, { query: graphql, variables: given, ...(operationName && { operationName }) });
  }
  // Servers ignore a size without a start in some places.
  if (draft.headers['x-plex-container-size'] !== undefined) draft.headers['x-plex-container-start'] ??= '0';
  const query = draft.query.length === 0 ? '' : `${path.includes('?') ? '&' : '?'}${draft.query.join('&')}`;
  return { method, url: base + filled + query, headers: draft.headers, body: bodyOf(draft, definition) };
}

function place(draft: Draft, definition: Definition<HostName, unknown>, name: string, value: unknown): void {
  if (value === undefined) return;
  // Own ones only: a parameter may be called `constructor`.
  const rule =
    definition.rules && Object.hasOwn(definition.rules, name) ? (definition.rules[name] as string) : undefined;
  if (rule === undefined && common.test(name)) return putHeader(draft, plexHeader(name), value);
  const [where = '', ...flags] = (rule ?? `${definition.body ?? 'query'}:${name}`).split(';');
  const colon = where.indexOf(':');
  const wire = colon < 0 ? name : where.slice(colon + 1);
  const spelled = flags.includes('bool');
  switch (colon < 0 ? where : where.slice(0, colon)) {
    case 'header':
      return putHeader(draft, wire.toLowerCase(), value, spelled);
    case 'json':
      draft.json[wire] = value;
      return;
    case 'body':
      return putBody(draft, value);
    case 'form':
      // An empty list has to be said: plex.tv takes `urls=` for "no webhooks", and nothing for "no change".
      if (Array.isArray(value) && value.length === 0 && wire.endsWith('[]')) draft.form.push(`${wire.slice(0, -2)}=`);
      else draft.form.push(...entriesOf(wire, value, spelled, flags));
      return;
    default:
      draft.query.push(...entriesOf(wire, value, spelled, flags));
  }
}

function entriesOf(name: string, value: unknown, spelled: boolean, flags: readonly string[]): string[] {
  if (!isEntries(value)) return pairsOf(name, value, spelled, flags.includes('repeat'));
  if (!flags.includes('deep')) return queryPairs(value, spelled);
  return Object.entries(value).flatMap(([key, entry]) => entriesOf(`${name}[${key}]`, entry, spelled, flags));
}

function putHeader(draft: Draft, name: string, value: unknown, spelled = false): void {
  if (value !== null) draft.headers[name] = headerValue(name, textOf(name, value, spelled));
}

function putBody(draft: Draft, value: unknown): void {
  if (value === null) return;
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return putJson(draft, value);
  draft.body = value as RequestBody;
  // A form has a boundary in its type, which only the platform knows.
  if (!(value instanceof FormData))
    draft.headers['content-type'] ??= (value as Partial<Blob>).type || 'application/octet-stream';
}

function bodyOf(draft: Draft, definition: Definition<HostName, unknown>): RequestBody | undefined {
  if (draft.body === undefined && draft.form.length > 0) {
    draft.headers['content-type'] ??= 'application/x-www-form-urlencoded';
    draft.body = draft.form.join('&');
  } else if (draft.body === undefined && (Object.keys(draft.json).length > 0 || definition.body === 'json')) {
    putJson(draft, draft.json);
  }
  if (draft.body !== undefined && (definition.method === 'GET' || definition.method === 'HEAD'))
    throw new PlexUsageError(`${definition.id}: a ${definition.method} has no body.`, { operation: definition.id });
  return draft.body;
}

function putJson(draft: Draft, value: unknown): void {
  draft.headers['content-type'] ??= 'application/json';
  draft.body = JSON.stringify(value);
}

import type { Definition, HostName } from '../wire/operation.ts';
import {
  type BuiltRequest,
  buildRequest,
  type Draft,
  isCommon,
  type Parameters,
  placePlain,
  putHeader,
} from './build-request.ts';
import { isEntries, pairsOf } from './encode.ts';
import type { RequestBody } from './fetch.ts';
import { queryPairs } from './media-query.ts';
import { PlexUsageError } from './plex-error.ts';

/** What goes into the body of a request. */
interface BodyDraft {
  readonly form: string[];
  readonly json: Record<string, unknown>;
  whole: unknown;
}

/** Builds a request whose parameters go where the rules of its operation say: under other names, in groups, or into a body. */
export function buildByRules(
  definition: Definition<HostName, unknown>,
  parameters: Parameters,
  base: string,
  headers: Readonly<Record<string, string>>,
): BuiltRequest {
  const { graphql } = definition;
  const body: BodyDraft = { form: [], json: {}, whole: undefined };
  if (graphql !== undefined) {
    const operationName = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(graphql)?.[1];
    Object.assign(body.json, { query: graphql, variables: parameters, ...(operationName && { operationName }) });
  }
  const given = graphql === undefined ? parameters : {};
  const built = buildRequest(definition, given, base, headers, (draft, name, value) =>
    place(draft, body, definition, name, value),
  );
  return { ...built, body: bodyOf(built.headers, body, definition) };
}

function place(
  draft: Draft,
  body: BodyDraft,
  { rules, body: usual }: Definition<HostName, unknown>,
  name: string,
  value: unknown,
): void {
  // Own ones only: a parameter may be called `constructor`.
  const rule = rules && Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined && isCommon(name)) return placePlain(draft, name, value);
  const [where = '', ...flags] = (rule ?? `${usual ?? 'query'}:${name}`).split(';');
  const colon = where.indexOf(':');
  const wire = colon < 0 ? name : where.slice(colon + 1);
  const spelled = flags.includes('bool');
  switch (colon < 0 ? where : where.slice(0, colon)) {
    case 'header':
      return putHeader(draft, wire.toLowerCase(), value, spelled);
    case 'json':
      body.json[wire] = value;
      return;
    case 'body':
      body.whole = value ?? undefined;
      return;
    case 'form':
      // An empty list has to be said: plex.tv takes `urls=` for "no webhooks", and nothing for "no change".
      if (Array.isArray(value) && value.length === 0 && wire.endsWith('[]')) body.form.push(`${wire.slice(0, -2)}=`);
      else body.form.push(...entriesOf(wire, value, spelled, flags));
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

/** The body, and its type among the headers. */
function bodyOf(
  headers: Record<string, string>,
  { form, json, whole }: BodyDraft,
  { id, method, body }: Definition<HostName, unknown>,
): RequestBody | undefined {
  const isJson = body === 'json' || Object.keys(json).length > 0;
  if (whole === undefined && form.length === 0 && !isJson) return undefined;
  if (method === 'GET' || method === 'HEAD')
    throw new PlexUsageError(`${id}: a ${method} has no body.`, { operation: id });
  const [value, type] =
    whole === undefined
      ? form.length > 0
        ? [form.join('&'), 'application/x-www-form-urlencoded']
        : jsonOf(json)
      : Array.isArray(whole) || Object.getPrototypeOf(whole) === Object.prototype
        ? jsonOf(whole)
        : [whole as RequestBody, (whole as Partial<Blob>).type || 'application/octet-stream'];
  // A form has a boundary in its type, which only the platform knows.
  if (!(value instanceof FormData)) headers['content-type'] ??= type;
  return value;
}

function jsonOf(value: unknown): [body: string, type: string] {
  return [JSON.stringify(value), 'application/json'];
}

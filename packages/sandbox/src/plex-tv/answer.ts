import type { Ask } from '../http/ask.ts';
import { writeXml } from '../http/xml-writer.ts';
import type { JsonObject } from '../world/json-object.ts';

const xmlType = { 'Content-Type': 'application/xml; charset=utf-8' };

/** What can be wrong. Codes that are not known to be plex.tv's are the status again. */
const refusals = {
  nameless: { code: 1000, message: 'X-Plex-Client-Identifier is missing', status: 400 },
  malformed: { code: 400, message: 'Bad Request', status: 400 },
  stranger: { code: 1001, message: 'User could not be authenticated', status: 401 },
  secondFactor: { code: 1029, message: 'OTP required', status: 401 },
  notAllowed: { code: 403, message: 'Forbidden', status: 403 },
  ownPin: { code: 1041, message: 'Invalid PIN', status: 401 },
  homePin: { code: 1041, message: 'Invalid PIN', status: 403 },
  expired: { code: 1020, message: 'Code not found or expired', status: 404 },
  unknown: { code: 404, message: 'Not Found', status: 404 },
  otherMethod: { code: 405, message: 'Method Not Allowed', status: 405 },
  invalid: { code: 422, message: 'Unprocessable Entity', status: 422 },
  namelessKey: { code: 1000, message: 'X-Plex-Client-Identifier is missing', status: 422 },
  keyTaken: { code: 422, message: 'Key has already been registered', status: 422 },
  badSignature: { code: 422, message: 'Signature verification failed', status: 422 },
  otherDevice: { code: 1097, message: 'Issuer does not match the device', status: 422 },
  tooMany: { code: 1003, message: 'API rate limit exceeded', status: 429 },
  oldToken: { code: 498, message: 'Token expired', status: 498 },
  missing: { code: 501, message: 'The sandbox does not have this operation', status: 501 },
} as const;

/** The reasons for a refusal. */
export type Reason = keyof typeof refusals;

/** Answers as plex.tv does: XML, unless JSON is asked for. */
export function answer(ask: Ask, root: string, value: object, status: 200 | 201 = 200): Response {
  return ask.wantsJson ? Response.json(value, { status }) : xml(root, value, status);
}

/** Answers by a route of v1: in XML, whatever is asked for. */
export function container(ask: Ask, value: JsonObject): Response {
  const { machineIdentifier } = ask.world.names;
  return element('MediaContainer', {
    friendlyName: 'myPlex',
    identifier: 'com.plexapp.plugins.myplex',
    machineIdentifier,
    ...value,
  });
}

/** The same with a root of its own. What is nothing has no attribute. */
export function element(root: string, value: object, status: 200 | 201 | 400 = 200): Response {
  return new Response(writeXml(root, value), { status, headers: xmlType });
}

/** Answers in XML, with an element of its own around each list. */
export function listElement(root: string, value: object): Response {
  return xml(root, value, 200);
}

/** Answers as plex.tv does where something is wrong. */
export function refuse(ask: Ask, why: Reason, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, ...error } = refusals[why];
  // Entries of a 404 have no status of their own (the answer for an unknown PIN, 2024).
  const entry = status === 404 ? error : { ...error, status };
  return ask.wantsJson
    ? Response.json({ errors: [entry] }, { status, headers })
    : xml('errors', [entry], status, headers);
}

/** Answers a command that has nothing to say. */
export function nothing(): Response {
  return new Response(null, { status: 204 });
}

/** Answers a command whose answer has status 200 and no text. */
export function done(): Response {
  return new Response('', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** A time as plex.tv gives it: in whole seconds. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function xml(root: string, value: object, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const text = writeXml(root, Array.isArray(value) ? entriesOf(root, value) : wrapped(value));
  return new Response(text, { status, headers: { ...xmlType, ...headers } });
}

/** In plex.tv's XML a list has an element of its own: `<connections><connection/></connections>`. */
function wrapped(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, inside(name, entry)]));
}

function inside(name: string, entry: unknown): unknown {
  if (Array.isArray(entry)) return entriesOf(name, entry);
  // What is nothing in JSON is an empty attribute (`locale=""`).
  if (entry === null) return '';
  // An account's XML has `2023-03-24 00:00:00 UTC` there, where its JSON has ISO 8601.
  if (name === 'subscribedAt') return String(entry).replace(/^(.+)T(.+)Z$/, '$1 $2 UTC');
  return typeof entry === 'object' ? wrapped(entry) : entry;
}

function entriesOf(plural: string, list: readonly unknown[]): JsonObject {
  const name = plural.replace(/ies$/, 'y').replace(/s$/, '');
  return { [name]: list.map((entry) => (typeof entry === 'object' ? inside(name, entry) : entry)) };
}

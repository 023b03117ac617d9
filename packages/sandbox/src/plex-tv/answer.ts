import type { Ask } from '../http/ask.ts';
import { writeXml } from '../http/xml-writer.ts';

type Fields = Record<string, unknown>;

const refusals = {
  nameless: { code: 1000, message: 'X-Plex-Client-Identifier is missing', status: 400 },
  stranger: { code: 1001, message: 'User could not be authenticated', status: 401 },
  expired: { code: 1020, message: 'Code not found or expired', status: 404 },
  unknown: { code: 1003, message: 'Not found', status: 404 },
  missing: { code: 1002, message: 'The sandbox does not have this operation', status: 501 },
} as const;

/** Answers as plex.tv does: XML, unless JSON is asked for. */
export function answer(ask: Ask, root: string, value: object, status: 200 | 201 = 200): Response {
  return ask.wantsJson ? Response.json(value, { status }) : xml(root, value, status);
}

/** Answers as plex.tv does where something is wrong. */
export function refuse(ask: Ask, why: keyof typeof refusals): Response {
  const error = refusals[why];
  return ask.wantsJson
    ? Response.json({ errors: [error] }, { status: error.status })
    : xml('errors', [error], error.status);
}

/** Answers a command that has nothing to say. */
export function nothing(): Response {
  return new Response(null, { status: 204 });
}

function xml(root: string, value: object, status: number): Response {
  const text = writeXml(root, Array.isArray(value) ? entriesOf(root, value) : wrapped(value as Fields));
  return new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

/** In plex.tv's XML a list has an element of its own: `<connections><connection/></connections>`. */
function wrapped(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, inside(name, entry)]));
}

function inside(name: string, entry: unknown): unknown {
  if (Array.isArray(entry)) return entriesOf(name, entry);
  return typeof entry === 'object' && entry !== null ? wrapped(entry as Fields) : entry;
}

function entriesOf(plural: string, list: readonly unknown[]): Fields {
  const name = plural.replace(/s$/, '');
  return { [name]: list.map((entry) => inside(name, entry)) };
}

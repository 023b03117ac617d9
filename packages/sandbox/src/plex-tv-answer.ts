import type { Context } from 'hono';
import { wantsJson } from './request.ts';
import { writeXml } from './xml-writer.ts';

type Fields = Record<string, unknown>;

const refusals = {
  nameless: { code: 1000, message: 'X-Plex-Client-Identifier is missing', status: 400 },
  stranger: { code: 1001, message: 'User could not be authenticated', status: 401 },
  expired: { code: 1020, message: 'Code not found or expired', status: 404 },
} as const;

/** Answers as plex.tv does: XML, unless JSON is asked for. */
export function answer(context: Context, root: string, value: object, status: 200 | 201 = 200): Response {
  return wantsJson(context) ? context.json(value, status) : xml(context, root, value, status);
}

/** Answers as plex.tv does where something is wrong. */
export function refuse(context: Context, why: keyof typeof refusals): Response {
  const error = refusals[why];
  return wantsJson(context)
    ? context.json({ errors: [error] }, error.status)
    : xml(context, 'errors', [error], error.status);
}

function xml(context: Context, root: string, value: object, status: 200 | 201 | 400 | 401 | 404): Response {
  const text = writeXml(root, Array.isArray(value) ? entriesOf(root, value) : wrapped(value as Fields));
  return context.body(text, status, { 'Content-Type': 'application/xml; charset=utf-8' });
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

import type { Context } from 'hono';
import { writeXml } from './xml-writer.ts';

/** Answers as a server does: XML, unless JSON is asked for. */
export function container(context: Context, value: Readonly<Record<string, unknown>>): Response {
  if (wantsJson(context)) return context.json({ MediaContainer: value }, 200, { 'X-Plex-Protocol': '1.0' });
  return context.body(writeXml('MediaContainer', { ...value }), 200, {
    'Content-Type': 'text/xml;charset=utf-8',
    'X-Plex-Protocol': '1.0',
  });
}

/** Answers with a page of a list: where `X-Plex-Container-Start` and `-Size` say so, with the list's whole size beside it. */
export function page(
  context: Context,
  name: string,
  rows: readonly object[],
  about: Readonly<Record<string, unknown>> = {},
): Response {
  const size = numberOf(context, 'X-Plex-Container-Size');
  if (size === undefined) return container(context, { size: rows.length, ...about, [name]: rows });
  const offset = numberOf(context, 'X-Plex-Container-Start') ?? 0;
  const shown = rows.slice(offset, offset + size);
  const list = shown.length === 0 ? {} : { [name]: shown };
  return container(context, { size: shown.length, totalSize: rows.length, offset, ...about, ...list });
}

/** Answers as a server does where something is wrong: with a page, whatever is asked for. */
export function refusal(status: 401 | 404 | 416, title: string): Response {
  const page = `<html><head><title>${title}</title></head><body><h1>${status} ${title}</h1></body></html>`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html', 'X-Plex-Protocol': '1.0' } });
}

/** What a request says in a header, or in the query. */
export function said(context: Context, name: string): string | undefined {
  return context.req.header(name) ?? context.req.query(name);
}

function numberOf(context: Context, name: string): number | undefined {
  const value = said(context, name);
  return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value);
}

const wantsJson = (context: Context): boolean => (context.req.header('Accept') ?? '').includes('application/json');

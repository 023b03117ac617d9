import type { Context } from 'hono';
import { said, wantsJson } from './request.ts';
import { writeXml } from './xml-writer.ts';

const always = { 'X-Plex-Protocol': '1.0', 'Cache-Control': 'no-cache' };

/** Answers as a server does: XML, unless JSON is asked for. */
export function container(
  context: Context,
  value: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return wantsJson(context)
    ? whole(JSON.stringify({ MediaContainer: value }), 200, { 'Content-Type': 'application/json', ...headers })
    : whole(writeXml('MediaContainer', value), 200, { 'Content-Type': 'text/xml;charset=utf-8', ...headers });
}

/**
 * Answers with a list, or the page of it that is asked for, which comes with the list's whole size.
 * Rows without a `ratingKey` are directories: menu entries beside the items.
 */
export function page(context: Context, rows: readonly object[], about: Readonly<Record<string, unknown>>): Response {
  const { start, size } = windowOf(context);
  if (size === undefined) return container(context, { size: rows.length, ...about, ...listsOf(rows) });
  const shown = rows.slice(start, start + size);
  const counts = { size: shown.length, totalSize: rows.length, offset: start };
  return container(
    context,
    { ...counts, ...about, ...listsOf(shown) },
    { 'X-Plex-Container-Start': String(start), 'X-Plex-Container-Total-Size': String(rows.length) },
  );
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  416: 'Range Not Satisfiable',
} as const;

// Leads browsers from the root to the web application.
const toWeb = String.raw`<script>window.location = window.location.href.match(/(^.+\/)[^\/]*$/)[1] + 'web/index.html';</script>`;

/** Answers as a server does where something is wrong: with a page, whatever is asked for. */
export function refusal(
  status: keyof typeof titles,
  {
    isRoot = false,
    headers = {},
  }: { readonly isRoot?: boolean; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const title = titles[status];
  const script = isRoot && status === 401 ? toWeb : '';
  const html = `<html><head>${script}<title>${title}</title></head><body><h1>${status} ${title}</h1></body></html>`;
  const closing = status === 401 && { Connection: 'close' };
  return whole(html, status, { 'Content-Type': 'text/html', ...closing, ...headers });
}

/** An answer whose length is told, also to those who ask for its headers only. */
export function whole(body: string | Uint8Array, status: number, headers: Readonly<Record<string, string>>): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body.slice();
  return new Response(bytes, { status, headers: { ...always, ...headers, 'Content-Length': String(bytes.length) } });
}

/** Servers leave out lists that are empty. */
function listsOf(rows: readonly object[]): object {
  const directories = rows.filter((row) => !('ratingKey' in row));
  const items = rows.filter((row) => 'ratingKey' in row);
  return { ...(directories.length > 0 && { Directory: directories }), ...(items.length > 0 && { Metadata: items }) };
}

function windowOf(context: Context): { readonly start: number; readonly size: number | undefined } {
  const sizeName = 'X-Plex-Container-Size';
  const start = count(said(context, 'X-Plex-Container-Start'));
  // In the query a size without a start is ignored; in a header it is not (seen with 1.43).
  const size = context.req.header(sizeName) ?? (start === undefined ? undefined : context.req.query(sizeName));
  return { start: start ?? 0, size: count(size) };
}

function count(value: string | undefined): number | undefined {
  return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value);
}

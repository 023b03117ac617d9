import type { JsonObject } from '../world/json-object.ts';
import type { Ask } from './ask.ts';
import { withDecimals } from './decimals.ts';
import { writeXml } from './xml-writer.ts';

const always = { 'X-Plex-Protocol': '1.0', 'Cache-Control': 'no-cache' };

type Headers = Readonly<Record<string, string>>;

/** Answers as a server does: XML, unless JSON is asked for. */
export function container(ask: Ask, value: JsonObject, headers: Headers = {}): Response {
  return enveloped(ask, 'MediaContainer', value, headers);
}

/** The same with another root than `MediaContainer`, which few answers have. */
export function enveloped(ask: Ask, root: string, value: JsonObject, headers: Headers = {}): Response {
  return ask.wantsJson
    ? whole(withDecimals(JSON.stringify({ [root]: value })), 200, { 'Content-Type': 'application/json', ...headers })
    : whole(writeXml(root, value), 200, { 'Content-Type': 'text/xml;charset=utf-8', ...headers });
}

/** Rows of a list, as far as they are wanted: how many there are, and those from `start` on. */
export interface RowList {
  readonly total: number;
  /** The rows from `start` to before `end`. */
  readonly slice: (start: number, end: number) => readonly object[];
}

/**
 * Answers with a list, or the page of it that is asked for, which comes with the list's whole size.
 * Rows without a `ratingKey` are directories: menu entries beside the items.
 */
export function page(ask: Ask, rows: readonly object[], about: JsonObject): Response {
  return pageOf(ask, rowsOf(rows), about);
}

/** Rows that are there already, as a list. */
export function rowsOf(rows: readonly object[]): RowList {
  return { total: rows.length, slice: (start, end) => rows.slice(start, end) };
}

/** The same for a list whose rows are made only as far as they are wanted. */
export function pageOf(ask: Ask, list: RowList, about: JsonObject): Response {
  const { start, size } = windowOf(ask);
  if (size === undefined) {
    const all = list.slice(0, list.total);
    return container(ask, { size: all.length, ...about, ...listsOf(all) });
  }
  const shown = list.slice(start, start + size);
  const counts = { size: shown.length, totalSize: list.total, offset: start };
  return container(
    ask,
    { ...counts, ...about, ...listsOf(shown) },
    { 'X-Plex-Container-Start': String(start), 'X-Plex-Container-Total-Size': String(list.total) },
  );
}

/** Answers a command that has nothing to say. */
export function done(headers: Headers = {}): Response {
  return whole('', 200, { 'Content-Type': 'text/html', ...headers });
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  416: 'Range Not Satisfiable',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
} as const;

/** The statuses of refusals. */
export type Refusal = keyof typeof titles;

// Leads browsers from the root to the web application.
const toWeb = String.raw`<script>window.location = window.location.href.match(/(^.+\/)[^\/]*$/)[1] + 'web/index.html';</script>`;

/**
 * Answers as a server does where something is wrong: with a page, whatever is asked for. `why` is what a server would not say,
 * for what only the sandbox refuses.
 */
export function refusal(
  status: Refusal,
  {
    isRoot = false,
    headers = {},
    why,
  }: { readonly isRoot?: boolean; readonly headers?: Headers; readonly why?: string } = {},
): Response {
  const title = titles[status];
  const script = isRoot && status === 401 ? toWeb : '';
  const html = `<html><head>${script}<title>${title}</title></head><body><h1>${status} ${title}</h1>${why ? `<p>${why}</p>` : ''}</body></html>`;
  const closing = status === 401 && { Connection: 'close' };
  return whole(html, status, { 'Content-Type': 'text/html', ...closing, ...headers });
}

/** An answer that has no body, whatever the request is. */
export function bodiless(status: 204 | 304, headers: Headers = {}): Response {
  return new Response(null, { status, headers: { ...always, ...headers } });
}

/** An answer whose length is told, also to those who ask for its headers only. */
export function whole(body: string | Uint8Array<ArrayBuffer>, status: number, headers: Headers): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Response(bytes, { status, headers: { ...always, ...headers, 'Content-Length': String(bytes.length) } });
}

/** Servers leave out lists that are empty. */
function listsOf(rows: readonly object[]): object {
  const directories = rows.filter((row) => !('ratingKey' in row));
  const items = rows.filter((row) => 'ratingKey' in row);
  return { ...(directories.length > 0 && { Directory: directories }), ...(items.length > 0 && { Metadata: items }) };
}

/** The page that is asked for; all where its size is undefined. */
export function windowOf(ask: Ask): { readonly start: number; readonly size: number | undefined } {
  const sizeName = 'X-Plex-Container-Size';
  const start = count(ask.said('X-Plex-Container-Start'));
  // In the query a size without a start is ignored; in a header it is not (seen with 1.43).
  const size = ask.request.headers.get(sizeName) ?? (start === undefined ? undefined : ask.text(sizeName));
  return { start: start ?? 0, size: count(size) };
}

function count(value: string | null | undefined): number | undefined {
  return value === undefined || value === null || !/^\d+$/.test(value) ? undefined : Number(value);
}

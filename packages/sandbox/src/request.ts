import type { Context } from 'hono';

/** What a request says in a header or, as Plex allows for all of its headers, in the query. */
export function said(context: Context, name: string): string | undefined {
  return context.req.header(name) ?? context.req.query(name);
}

/** Whether a request asks for something by a flag in its query. */
export function asksFor(context: Context, name: string): boolean {
  return /^(1|true)$/i.test(context.req.query(name) ?? '');
}

/** The words of a list in a request's query. */
export function wordsOf(context: Context, name: string): readonly string[] {
  return (context.req.query(name) ?? '').split(',').filter((word) => word !== '');
}

/** Plex answers XML to all who don't ask for JSON. */
export function wantsJson(context: Context): boolean {
  return /application\/json/i.test(context.req.header('Accept') ?? '');
}

import type { Ask } from '../http/ask.ts';
import { writeXml } from '../http/xml-writer.ts';
import { friendsOf } from './friends.ts';
import type { World } from '../world/world.ts';
import type { CatalogueItem } from './catalogue.ts';
import { pictures, slugOf } from './catalogue-row.ts';
import { providerRefusal } from './provider-answer.ts';

interface Listed {
  readonly item: CatalogueItem;
  /** In Unix seconds. */
  readonly watchlistedAt: number;
}

const titles: Readonly<Record<string, string>> = { watchlist: 'My Watchlist', friendsWatchlist: 'Friends’ Watchlists' };

/** Answers with a feed: RSS, or the same in JSON. */
export function rssAnswer(ask: Ask, watchlistOf: (world: World, userId: number) => readonly Listed[]): Response {
  const { world } = ask;
  const feed = world.tables.rssFeeds.get(ask.path['uuid'] ?? '');
  if (feed === undefined) return providerRefusal(ask, 404, 'Feed not found!');
  const owners = feed.feedType === 'watchlist' ? [feed.userId] : friendsOf(world, feed.userId).map(({ id }) => id);
  const entries = owners
    .flatMap((id) => watchlistOf(world, id))
    .sort((a, b) => b.watchlistedAt - a.watchlistedAt)
    .slice(0, 50);
  const title = titles[feed.feedType] ?? '';
  const self = `https://rss.plex.tv/${ask.path['uuid']}`;
  if (ask.wantsJson || ask.text('format') === 'json') {
    const about = { title, links: { self: `${self}?format=json` }, description: title, category: feed.feedType };
    return Response.json({ ...about, items: entries.map(itemFields) });
  }
  return new Response(rssText(title, self, entries), { headers: { 'Content-Type': 'application/rss+xml' } });
}

function itemFields({ item, watchlistedAt }: Listed): object {
  const { ratingKey, record, tags } = item;
  const { fields, title, type, guids } = record;
  return {
    title: fields['year'] === undefined ? title : `${title} (${fields['year']})`,
    pubDate: new Date(watchlistedAt * 1000).toISOString(),
    link: `https://watch.plex.tv/${type}/${slugOf(title)}`,
    guids,
    description: String(fields['summary'] ?? ''),
    category: type,
    credits: (['actor', 'director', 'producer', 'writer'] as const).flatMap((role) =>
      (tags[role] ?? []).map(({ tag }) => ({ credit: tag, role })),
    ),
    thumbnail: { url: pictures(ratingKey).thumb },
    keywords: (tags.genre ?? []).map(({ tag }) => tag),
    rating: { rating: String(fields['contentRating'] ?? ''), scheme: 'urn:mpaa' },
  };
}

/** Elements of RSS hold text, where Plex's own XML has attributes. */
function rssText(title: string, self: string, entries: readonly Listed[]): string {
  const items = entries.map(({ item, watchlistedAt }) => {
    const { title, type, fields, guids } = item.record;
    const texts = {
      title: fields['year'] === undefined ? title : `${title} (${fields['year']})`,
      pubDate: new Date(watchlistedAt * 1000).toUTCString(),
      link: `https://watch.plex.tv/${type}/${slugOf(title)}`,
      description: String(fields['summary'] ?? ''),
      category: type,
    };
    const ids = guids.map((guid) => textElement('guid', guid)).join('');
    return `<item>${textElements(texts)}${ids}</item>`;
  });
  const head = textElements({ title, link: self, description: title });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head}${items.join('')}</channel></rss>\n`;
}

function textElements(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => textElement(name, text))
    .join('');
}

/** The writer of attributes knows how to escape. */
function textElement(name: string, text: string): string {
  const [, escaped = ''] = / text="(.*)"/s.exec(writeXml('x', { text })) ?? [];
  return `<${name}>${escaped}</${name}>`;
}

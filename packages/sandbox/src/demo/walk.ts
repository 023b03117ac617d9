import type { PlexClient } from 'plexjs';
import type { Item, ItemContainer } from 'plexjs/models';
import { getMetadataChildren, listContent } from 'plexjs/operations';

const pageSize = 100;

/** An item, and how many others it is below. */
export interface Walked {
  readonly item: Item;
  readonly depth: number;
}

const parents: ReadonlySet<string> = new Set(['show', 'season', 'artist', 'album', 'photoalbum']);

/** Every item of a library, each followed by what is below it. */
export async function* walkLibrary(client: PlexClient, sectionId: string): AsyncGenerator<Walked> {
  yield* walk(
    client,
    pageByPage((page) => listContent(client, { sectionId, ...page })),
  );
}

async function* walk(client: PlexClient, items: AsyncIterable<Item>, depth = 0): AsyncGenerator<Walked> {
  for await (const item of items) {
    yield { item, depth };
    const { ratingKey, type } = item;
    if (ratingKey === undefined || !parents.has(type)) continue;
    const children = pageByPage((page) =>
      getMetadataChildren(client, { ids: ratingKey, excludeAllLeaves: true, ...page }),
    );
    yield* walk(client, children, depth + 1);
  }
}

interface Page {
  readonly containerStart: number;
  readonly containerSize: number;
}

/** The items of a list, of which one page at a time is in memory. */
async function* pageByPage(getPage: (page: Page) => Promise<ItemContainer>): AsyncGenerator<Item> {
  for (let start = 0, total = Infinity; start < total;) {
    const { items, totalSize } = await getPage({ containerStart: start, containerSize: pageSize });
    yield* items;
    start += items.length;
    // A server that sends no page, or doesn't know how to page, has sent all.
    total = items.length === 0 ? start : (totalSize ?? start);
  }
}

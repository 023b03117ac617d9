import { drawnPicture } from '../art/picture.ts';
import { ownerId } from '../plex-tv/people.ts';
import type { WebhookEvent } from '../world/bus.ts';
import type { World } from '../world/world.ts';

/** Posts a webhook. The global `fetch` is one. */
export type Post = (url: string, init: RequestInit) => Promise<unknown>;

/** Events that come with a picture, and those that only the owner hears of. */
const withPicture: ReadonlySet<string> = new Set([
  'library.new',
  'library.on.deck',
  'media.play',
  'media.rate',
  'playback.started',
]);
const forOwner: ReadonlySet<string> = new Set([
  'admin.database.backup',
  'admin.database.corrupted',
  'device.new',
  'playback.started',
]);

/** Posts what happens to the webhooks of those who have some, as the server does. Gives a function that ends it. */
export function postWebhooks(world: World, post: Post): () => void {
  return world.bus.listenToWebhooks((event) => {
    for (const [userId, { webhooks = [] }] of preferences(world)) {
      const isOwner = userId === ownerId;
      const isOwn = event.accountId === (isOwner ? 1 : userId);
      // The owner hears of what everybody does, others of what they do themselves.
      if (isOwner || (isOwn && !forOwner.has(event.event)))
        for (const url of webhooks) void send(post, url, event, { user: isOwn, owner: isOwner });
    }
  });
}

function preferences({ tables }: World): readonly (readonly [number, { readonly webhooks?: readonly string[] }])[] {
  return Array.from(tables.accountPreferences.keys(), (id) => [id, tables.accountPreferences.get(id) ?? {}] as const);
}

async function send(post: Post, url: string, { event, payload }: WebhookEvent, whose: object): Promise<void> {
  const body = new FormData();
  body.append('payload', JSON.stringify({ event, ...whose, ...payload }));
  if (withPicture.has(event)) {
    const { ratingKey } = (payload.Metadata ?? {}) as { readonly ratingKey?: string };
    const { bytes, type } = await drawnPicture('poster', Number(ratingKey ?? 0));
    body.append('thumb', new Blob([bytes], { type }), 'thumb.jpg');
  }
  try {
    await post(url, { method: 'POST', body, headers: { 'User-Agent': 'PlexMediaServer/1.43.2' } });
  } catch {
    // Servers do not try again, and tell nobody.
  }
}

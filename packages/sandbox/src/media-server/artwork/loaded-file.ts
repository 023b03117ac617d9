import type { Ask } from '../../http/ask.ts';
import { isOfPlex } from '../../hosts.ts';
import type { MediaFile } from '../../world/files.ts';

/**
 * What an address has: a picture, a tune. The sandbox asks itself for what is its own, so that this needs no network; data URLs need
 * none either. Undefined where nothing answers, or not with a file.
 */
export async function loadedFile(ask: Ask, address: string): Promise<MediaFile | undefined> {
  const url = URL.canParse(address, ask.url.origin) ? new URL(address, ask.url.origin) : undefined;
  if (url === undefined || !/^(?:https?|data):$/.test(url.protocol)) return undefined;
  try {
    const answer = await answerOf(ask, url);
    if (!answer.ok) return undefined;
    const [type = 'application/octet-stream'] = (answer.headers.get('Content-Type') ?? '').split(';');
    return { name: url.pathname.split('/').at(-1) ?? '', type, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch {
    // What `fetch` throws where there is no such host, or no data in the URL.
    return undefined;
  }
}

function answerOf(ask: Ask, url: URL): Promise<Response> {
  if (url.protocol === 'data:') return fetch(url);
  if (isOfPlex(url)) return ask.world.fetch(new Request(url));
  if (!isOwn(ask, url)) return ask.world.load(url.href);
  // The server knows itself whatever it is called.
  const own = new URL(url.pathname + url.search, ask.url.origin);
  const token = ask.said('X-Plex-Token');
  if (token !== undefined && !own.searchParams.has('X-Plex-Token')) own.searchParams.set('X-Plex-Token', token);
  return ask.world.fetch(new Request(own));
}

function isOwn({ world, url: asked }: Ask, url: URL): boolean {
  const isNear = (host: string): boolean => /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host);
  if (url.origin === asked.origin) return true;
  // Clients tell a server its address as the server itself has it, behind whatever proxy they ask.
  if (isNear(url.hostname) && (url.port === '32400' || url.port === asked.port)) return true;
  return world.connections().some(({ uri }) => new URL(uri).origin === url.origin);
}

import { PlexUsageError } from '../transport/plex-error.ts';
import { WireError } from '../wire/wire-error.ts';
import { type NodeRequest, type NodeResponse, webRequest } from './node-request.ts';
import { readWebhook, type Webhook } from './webhook.ts';

/** What webhooks are taken, and what becomes of them. */
export interface WebhookHandlerOptions {
  /**
   * The secret that the webhook's address ends in, or has as the query `secret`: Plex signs nothing, so this is all that tells its requests
   * from others. At least 16 characters.
   */
  readonly secret: string;
  /** Called with each webhook that is taken. The request is answered when it is done. */
  readonly onWebhook: (webhook: Webhook) => unknown;
  /** The `machineIdentifier` of the servers that are listened to. Default: any that knows the secret. */
  readonly servers?: readonly string[];
  /** How many bytes a request may have. Default: 10 MiB; pictures are far smaller. */
  readonly maxSize?: number;
  /** Told what `onWebhook` fails with. Default: the handler fails with it. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Makes a handler of webhooks for web-standard servers: Bun, Deno, Cloudflare Workers, Hono. It answers 404 to who does not know the
 * secret, 405 to anything but POST, 413 to what is too large, 400 to what is no webhook, 403 for other servers, and 200 otherwise.
 *
 * ```ts
 * const fetch = webhookHandler({ secret, onWebhook: ({ payload }) => console.log(payload.event, payload.item?.title) });
 * export default { fetch };
 * ```
 *
 * @throws {PlexUsageError} For a secret that is short enough to be guessed.
 */
export function webhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { secret, onWebhook, servers, maxSize = 10 * 1024 * 1024, onError } = checked(options);
  return async (request) => {
    if (!knows(request, secret)) return new Response(null, { status: 404 });
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } });
    const body = await bytesOf(request, maxSize);
    if (body === undefined) return new Response(null, { status: 413 });
    let webhook: Webhook;
    try {
      const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
      webhook = await readWebhook(new Request(request.url, { method: 'POST', headers, body }));
    } catch (error) {
      if (error instanceof WireError) return new Response(error.message, { status: 400 });
      throw error;
    }
    if (servers && !servers.includes(webhook.payload.server?.uuid ?? '')) return new Response(null, { status: 403 });
    try {
      await onWebhook(webhook);
    } catch (error) {
      if (onError === undefined) throw error;
      onError(error);
      return new Response(null, { status: 500 });
    }
    return new Response(null, { status: 200 });
  };
}

/**
 * The same for Node's `http`, and for frameworks on it, such as Express: `createServer(nodeWebhookHandler(...))`. Nothing may have read the
 * body before, so no body parser goes before it.
 *
 * ```ts
 * createServer(nodeWebhookHandler({ secret, onWebhook: ({ payload }) => console.log(payload.event) })).listen(8080);
 * ```
 *
 * What the handler fails with is answered with 500, and thrown: give `onError` to go on.
 */
export function nodeWebhookHandler(
  options: WebhookHandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const handle = webhookHandler(options);
  return async (request, response) => {
    try {
      const answer = await handle(webRequest(request));
      response.statusCode = answer.status;
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.end(await answer.text());
    } catch (error) {
      response.statusCode = 500;
      response.end();
      throw error;
    }
  };
}

function checked(options: WebhookHandlerOptions): WebhookHandlerOptions {
  if (options.secret.length < 16)
    throw new PlexUsageError('The secret of a webhook has at least 16 characters, so that nobody guesses it.');
  return options;
}

function knows(request: Request, secret: string): boolean {
  const { pathname, searchParams } = new URL(request.url);
  const said = searchParams.get('secret') ?? pathname.split('/').at(-1) ?? '';
  return isSame(said, secret) || isSame(decoded(said), secret);
}

/** Compares all characters, so that how long it takes tells nobody how many are right. */
function isSame(said: string, secret: string): boolean {
  let difference = said.length ^ secret.length;
  for (let index = 0; index < secret.length; index++) difference |= said.charCodeAt(index) ^ secret.charCodeAt(index);
  return difference === 0;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The bytes of a body; undefined where there are too many. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

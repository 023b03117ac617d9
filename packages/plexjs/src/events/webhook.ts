import { decodeWebhookPayload, type WebhookPayload } from '../generated/models/webhooks.ts';
import type { Wire } from '../wire/values.ts';
import { WireError } from '../wire/wire-error.ts';
import { isNodeRequest, type NodeRequest, webRequest } from './node-request.ts';

/** What a server posted to a webhook. */
export interface Webhook {
  /** What happened. */
  readonly payload: WebhookPayload;
  /** The payload as the server wrote it. */
  readonly json: string;
  /** A picture of the item, where the server sent one. */
  readonly thumb: Blob | undefined;
}

/**
 * Reads a webhook's request: a form with the part `payload`, and for some events the part `thumb`.
 * Plex signs nothing: put a secret into the path that it posts to, and compare it.
 *
 * ```ts
 * export default {
 *   async fetch(request: Request): Promise<Response> {
 *     const { payload } = await readWebhook(request);
 *     if (payload.event === 'media.scrobble') console.log(payload.account?.title, payload.item?.title);
 *     return new Response();
 *   },
 * };
 * ```
 *
 * {@link webhookHandler} does all of it, the secret included.
 *
 * @param given A request of the web platform, or of Node's `http`, whose body nobody has read.
 * @throws {WireError} When the form cannot be read, there is no payload, or it is not JSON.
 */
export async function readWebhook(given: Request | NodeRequest): Promise<Webhook> {
  const request = isNodeRequest(given) ? webRequest(given) : given;
  const isForm = /^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '');
  const form = isForm ? await formOf(request) : undefined;
  const json = form === undefined ? await request.text() : await textOf(form.get('payload'));
  const thumb = form?.get('thumb');
  return { payload: readWebhookPayload(json), json, thumb: thumb instanceof Blob ? thumb : undefined };
}

/**
 * Reads the payload of a webhook alone, where something else has taken the form apart, such as multer: `readWebhookPayload(req.body.payload)`.
 *
 * @throws {WireError} When it is not JSON.
 */
export function readWebhookPayload(json: string): WebhookPayload {
  return decodeWebhookPayload(parse(json));
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    const fault = new WireError('A webhook whose form cannot be read', '', 0);
    fault.cause = error;
    throw fault;
  }
}

async function textOf(part: FormDataEntryValue | null): Promise<string> {
  if (part === null) throw new WireError('A webhook without a payload', '', 0);
  return typeof part === 'string' ? part : await part.text();
}

function parse(json: string): Wire {
  try {
    return JSON.parse(json) as Wire;
  } catch {
    throw new WireError('A webhook whose payload is not JSON', json, 0);
  }
}

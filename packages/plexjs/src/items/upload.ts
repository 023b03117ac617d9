import type { OnProgress } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';

/** How a file is sent to a server. */
export interface UploadOptions extends RequestOptions {
  /**
   * Told how many bytes were sent. Of a stream it is told as they go out; of a file that is given as a whole only before and after,
   * because `fetch` does not tell more.
   */
  readonly onProgress?: OnProgress;
}

/** What is sent: an address has no bytes of its own. */
type Body = string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

/** Sends a body, and tells how far that is. */
export async function upload(
  body: Body,
  { onProgress, ...options }: UploadOptions,
  send: (body: BodyInit, options: RequestOptions) => PromiseLike<unknown>,
): Promise<void> {
  if (onProgress === undefined) {
    await send(body as BodyInit, options);
    return;
  }
  const total = sizeOf(body);
  let done = 0;
  const tell = (): void => onProgress({ done, ...(total !== undefined && { total, fraction: shareOf(done, total) }) });
  const count = (bytes: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>): void => {
    done += bytes.length;
    controller.enqueue(bytes);
    tell();
  };
  tell();
  const isStream = body instanceof ReadableStream;
  await send((isStream ? body.pipeThrough(new TransformStream({ transform: count })) : body) as BodyInit, options);
  done = total ?? done;
  onProgress({ done, total: done, fraction: 1 });
}

function sizeOf(body: Body): number | undefined {
  if (typeof body === 'string' || body instanceof ReadableStream) return undefined;
  return body instanceof Blob ? body.size : body.byteLength;
}

function shareOf(done: number, total: number): number {
  return total === 0 ? 1 : done / total;
}

import type { OnProgress } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';

/** How a file is sent to a server. */
export interface UploadOptions extends RequestOptions {
  /**
   * Told how many bytes were sent: before, as they go out, and when the server has taken them. A request that is repeated begins anew.
   *
   * Of a file that is given as a whole (a `Blob`, bytes) it is told on the way by Node, with its own `fetch` and with that of `plexjs/node`,
   * and by Deno; by browsers and Bun only before and after, because their `fetch` tells nobody. Of a stream it is told everywhere, but not
   * how much there is; it goes out in chunks of unknown length, which not every server takes.
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
  const whole = typeof body === 'string' || body instanceof ReadableStream ? undefined : wholeOf(body);
  const total = whole?.size;
  let done = 0;
  const tell = (bytes: number): void => {
    done = bytes;
    onProgress({ done, ...(total !== undefined && { total, fraction: shareOf(done, total) }) });
  };
  tell(0);
  if (whole !== undefined) await send(new ToldBlob(whole, tell), options);
  else
    await send(
      (typeof body === 'string' ? body : (body as ReadableStream<Uint8Array>).pipeThrough(counting(tell))) as BodyInit,
      options,
    );
  done = total ?? done;
  onProgress({ done, total: done, fraction: 1 });
}

/**
 * A file that tells how much of it was read. Whoever reads it by its `stream`, as Node does, has it counted; for others it is a file like
 * any other. So the request has a length, and can be repeated.
 */
class ToldBlob extends Blob {
  readonly #tell: (bytes: number) => void;

  constructor(file: Blob, tell: (bytes: number) => void) {
    super([file], { type: file.type });
    this.#tell = tell;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let done = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          const bytes = new Uint8Array(await this.slice(done, done + step).arrayBuffer());
          if (bytes.length === 0) {
            controller.close();
            return;
          }
          controller.enqueue(bytes);
          done += bytes.length;
          this.#tell(done);
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/** How many bytes are read at once, and told of. */
const step = 65_536;

/** Passes bytes on, and tells how many they were. */
function counting(tell: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let done = 0;
  return new TransformStream({
    transform: (bytes, controller) => {
      done += bytes.length;
      controller.enqueue(bytes);
      tell(done);
    },
  });
}

function wholeOf(body: Blob | ArrayBuffer | Uint8Array): Blob {
  return body instanceof Blob ? body : new Blob([body as BlobPart]);
}

function shareOf(done: number, total: number): number {
  return total === 0 ? 1 : done / total;
}

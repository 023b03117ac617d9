import type { RequestOptions } from '../server/request-options.ts';
import { PlexConnectionError, PlexUsageError } from '../transport/plex-error.ts';
import { fileNameOf } from './content-disposition.ts';
import { type ByteRange, contentRange } from './content-range.ts';
import type { DownloadSource } from './download-source.ts';
import type { DownloadOptions } from './download.ts';

/** The bytes of a file. Goes on where it was cut off, and fails unless all of them came. */
export async function* downloadBytes(
  source: DownloadSource,
  { start = 0, end = Infinity, resumes = 5, onProgress, ...request }: DownloadOptions,
  onName: (name: string | undefined) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(request.signal?.reason);
  if (request.signal?.aborted) stop();
  request.signal?.addEventListener('abort', stop, { once: true });
  let [at, failures] = [start, 0];
  let whole: number | undefined;
  const { name } = source;
  try {
    while (whole === undefined || at < whole) {
      const before = at;
      try {
        const { body, range, said } = await open(source, { start: at, end }, { ...request, signal: controller.signal });
        if (whole !== undefined && range.end !== whole) throw changed(name);
        whole = range.end;
        onName(said);
        for await (const bytes of chunks(body)) {
          at += bytes.length;
          if (at > whole) throw changed(name);
          yield bytes;
          const [done, total] = [at - start, whole - start];
          onProgress?.({ done, total, fraction: done / total, message: name });
        }
        if (at < whole) throw new PlexConnectionError(`${name} ended after ${at} of ${whole} bytes.`);
      } catch (error) {
        failures = at > before ? 1 : failures + 1;
        const mayPass = error instanceof PlexConnectionError && !isChange(error) && !controller.signal.aborted;
        if (!mayPass || failures > resumes) throw error;
      }
    }
  } finally {
    request.signal?.removeEventListener('abort', stop);
    // Whoever leaves early does not want the rest.
    controller.abort();
  }
}

async function open(
  source: DownloadSource,
  { start, end }: ByteRange,
  options: RequestOptions,
): Promise<{
  readonly body: ReadableStream<Uint8Array>;
  readonly range: ByteRange;
  readonly said: string | undefined;
}> {
  const isWhole = start === 0 && end === Infinity;
  const range = isWhole ? undefined : `bytes=${start}-${end === Infinity ? '' : end - 1}`;
  const response = await source.open(range, options);
  const answered = contentRange(response, source.size);
  if (answered.start !== start)
    throw new PlexUsageError(
      `The server does not give parts of ${source.name}: asked from byte ${start}, it began at ${answered.start}.`,
    );
  if (response.body === null) throw new PlexConnectionError(`${source.name} came without its bytes.`);
  return { body: response.body, range: { start, end: Math.min(answered.end, end) }, said: fileNameOf(response) };
}

const changes = new WeakSet<Error>();
const isChange = (error: Error): boolean => changes.has(error);

function changed(name: string): PlexConnectionError {
  const error = new PlexConnectionError(`${name} has another size now than when the download began.`);
  changes.add(error);
  return error;
}

/** The bytes of a body. What ends it early is the connection's fault, whatever the runtime calls it. */
async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        const isOurs = error instanceof Error && error.name.startsWith('Plex');
        throw isOurs ? error : new PlexConnectionError('The file was cut off.', { cause: error });
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

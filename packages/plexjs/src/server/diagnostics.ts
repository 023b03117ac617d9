import { downloadDatabases, downloadLogs } from '../generated/pms/diagnostics.ts';
import { fileNameOf } from '../items/content-disposition.ts';
import type { NoParameters, Operation } from '../wire/operation.ts';
import type { OnProgress } from './job.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** A file that a server makes when it is asked for. */
export interface ServerFile {
  /** What the server calls it. */
  readonly fileName: string;
  /** How many bytes it has, where the server says it before. */
  readonly size: number | undefined;
  /** Its bytes: a ZIP archive. */
  readonly stream: ReadableStream<Uint8Array>;
}

const operations: Readonly<Record<'logs' | 'databases', Operation<'pms', NoParameters, Response>>> = {
  logs: downloadLogs,
  databases: downloadDatabases,
};

/** How a file of a server is read. */
export interface DiagnosticsOptions extends RequestOptions {
  /** Told how many bytes came while the stream is read. */
  readonly onProgress?: OnProgress;
}

/** See `System.downloadLogs` and `System.downloadDatabases`. */
export async function downloadDiagnostics(
  server: PlexServer,
  what: 'logs' | 'databases',
  { onProgress, ...options }: DiagnosticsOptions = {},
): Promise<ServerFile> {
  const response = await operations[what](server.client, undefined, options);
  const { headers, body } = response;
  const fileName = fileNameOf(response) ?? `plex-${what}.zip`;
  const length = headers.get('content-length');
  const size = length === null ? undefined : Number(length);
  const stream: ReadableStream<Uint8Array> = body ?? new ReadableStream({ start: (controller) => controller.close() });
  return { fileName, size, stream: onProgress ? stream.pipeThrough(counting(size, onProgress, fileName)) : stream };
}

/** Passes bytes on, and tells how many they were. */
function counting(
  total: number | undefined,
  onProgress: OnProgress,
  message: string,
): TransformStream<Uint8Array, Uint8Array> {
  let done = 0;
  return new TransformStream({
    transform: (bytes, controller) => {
      done += bytes.length;
      controller.enqueue(bytes);
      onProgress({ done, message, ...(total !== undefined && { total, fraction: done / total }) });
    },
  });
}

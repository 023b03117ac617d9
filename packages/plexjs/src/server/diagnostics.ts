import { downloadDatabases, downloadLogs } from '../generated/pms/diagnostics.ts';
import type { NoParameters, Operation } from '../wire/operation.ts';
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

/** See `PlexServer.downloadLogs` and `PlexServer.downloadDatabases`. */
export async function downloadDiagnostics(
  server: PlexServer,
  what: 'logs' | 'databases',
  options?: RequestOptions,
): Promise<ServerFile> {
  const { headers, body } = await operations[what](server.client, undefined, options);
  const [, fileName = `plex-${what}.zip`] =
    /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '') ?? [];
  const size = headers.get('content-length');
  return {
    fileName,
    size: size === null ? undefined : Number(size),
    stream: body ?? new ReadableStream({ start: (controller) => controller.close() }),
  };
}

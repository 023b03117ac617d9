import { downloadDatabases, downloadLogs } from 'plexjs/operations';
import { page, whole } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import type { World } from '../../world/world.ts';
import { zipFile } from './diagnostics-zip.ts';
import { serverVersion } from './root-configuration.ts';

const owner = { audience: 'owner' } as const;

const levels = ['ERROR', 'WARN', 'INFO', 'DEBUG', 'VERBOSE'] as const;

/** What one sends to those who help. */
export const diagnosticsRoutes: readonly Route[] = [
  // The root names the path; what servers answer there is not written down. This is the form of their other menus.
  stateful(
    uncharted('GET', '/diagnostics'),
    (ask) =>
      page(
        ask,
        ['databases', 'logs'].map((key) => ({ key, title: key })),
        {},
      ),
    owner,
  ),
  stateful(
    downloadLogs,
    ({ world }) => zipAnswer(world, 'Logs', new Map([['Plex Media Server.log', logText(world)]])),
    owner,
  ),
  stateful(
    downloadDatabases,
    ({ world }) => {
      const database = JSON.stringify(world.store.snapshot(), undefined, 2);
      return zipAnswer(world, 'Databases', new Map([['com.plexapp.plugins.library.json', database]]));
    },
    owner,
  ),
];

function zipAnswer({ names, clock }: World, what: string, files: ReadonlyMap<string, string>): Response {
  const time = new Date(clock.now());
  const day = time.toISOString().slice(0, 19).replace('T', '_').replaceAll(':', '-');
  const name = `Plex Media Server ${what}_${names.machineIdentifier.slice(0, 8)}_${day}.zip`;
  return whole(zipFile(files, time), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

function logText({ tables, clock }: World): string {
  const line = (at: number, level: string, text: string): string =>
    `${new Date(at).toISOString()} ${level} - ${text}\n`;
  const first = line(clock.now(), 'INFO', `Plex Media Server v${serverVersion}, sandbox`);
  const lines = [...tables.logLines.values()].map(({ at, level, source, message }) =>
    line(at, levels[level] ?? 'INFO', source === '' ? message : `[${source}] ${message}`),
  );
  return first + lines.join('');
}

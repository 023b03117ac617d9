// Generated from contract/pms/diagnostics.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';

/**
 * Gives a ZIP with the server's databases. For the owner. The name of the file is in the header `Content-Disposition`.
 *
 * `GET /diagnostics/databases` of Plex Media Server.
 */
export const downloadDatabases: Operation<'pms', NoParameters, Response> = /* @__PURE__ */ operation({
  id: 'downloadDatabases',
  host: 'pms',
  method: 'GET',
  path: '/diagnostics/databases',
  reading: 'stream',
});

/**
 * Gives a ZIP with the server's logs. For the owner. The name of the file is in the header `Content-Disposition`.
 *
 * `GET /diagnostics/logs` of Plex Media Server.
 */
export const downloadLogs: Operation<'pms', NoParameters, Response> = /* @__PURE__ */ operation({
  id: 'downloadLogs',
  host: 'pms',
  method: 'GET',
  path: '/diagnostics/logs',
  reading: 'stream',
});

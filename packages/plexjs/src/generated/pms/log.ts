// Generated from contract/pms/log.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** The known values of {@link LogLevel}. */
export const logLevels = [0, 1, 2, 3, 4] as const;

/**
 * How serious a line of a log is.
 *
 * - `0`: Something failed.
 * - `1`: Something looks wrong, and goes on.
 * - `2`: Information.
 * - `3`: For finding mistakes.
 * - `4`: More than one wants to know.
 */
export type LogLevel = (typeof logLevels)[number] | (number & {});

/** Parameters of {@link writeMessage}. */
export interface WriteMessageParams {
  /** How serious it is. Example: `3`. */
  level?: LogLevel | undefined;

  /** The line. Example: `The lamp is on.`. */
  message?: string | undefined;

  /** Who writes it. Example: `com.example.lamps`. */
  source?: string | undefined;
}

/**
 * Writes a line into the server's log. For the owner.
 *
 * `PUT /log` of Plex Media Server.
 *
 * @example
 * ```ts
 * await writeMessage(client, { level: 3, message: 'The lamp is on.', source: 'com.example.lamps' });
 * ```
 */
export const writeMessage: Operation<'pms', WriteMessageParams, undefined> = /* @__PURE__ */ operation({
  id: 'writeMessage',
  host: 'pms',
  method: 'PUT',
  path: '/log',
  reading: 'none',
});

/** Parameters of {@link writeLog}. */
export interface WriteLogParams {
  /** What to log: one query string a line, with the parameters of `writeMessage`. Example: `level=3&message=Test%20log%201&source=plexjs`. */
  lines: string;
}

/**
 * Writes several lines into the server's log, one a line of the body, each with its parameters as in a URL: `level=2&source=Remote&message=Ready`. For the owner.
 *
 * `POST /log` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const writeLog: Operation<'pms', WriteLogParams, undefined> = /* @__PURE__ */ operation({
  id: 'writeLog',
  host: 'pms',
  method: 'POST',
  path: '/log',
  reading: 'none',
  rules: { lines: 'body' },
});

/** Parameters of {@link logLine}. */
export interface LogLineParams {
  /** How serious it is. Example: `3`. */
  level: LogLevel;

  /** What to write. Example: `The lamp is on.`. */
  message: string;

  /** Who writes it. Example: `com.example.lamps`. */
  source: string;
}

/**
 * Writes a line into the server's log, by the method of servers of 2025 and before.
 *
 * `GET /log` of Plex Media Server.
 */
export const logLine: Operation<'pms', LogLineParams, undefined> = /* @__PURE__ */ operation({
  id: 'logLine',
  host: 'pms',
  method: 'GET',
  path: '/log',
  reading: 'none',
});

/** Parameters of {@link enablePapertrail}. */
export interface EnablePapertrailParams {
  /** For how many minutes; 0 ends it. Example: `10`. */
  minutes?: number | undefined;
}

/**
 * Sends the server's log to Plex over the network for a while, for its support. Answers 403 to anyone but the owner.
 *
 * `POST /log/networked` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 *
 * @example
 * ```ts
 * await enablePapertrail(client, { minutes: 10 });
 * ```
 */
export const enablePapertrail: Operation<'pms', EnablePapertrailParams, undefined> = /* @__PURE__ */ operation({
  id: 'enablePapertrail',
  host: 'pms',
  method: 'POST',
  path: '/log/networked',
  reading: 'none',
});

/** Parameters of {@link enablePapertrailByGet}. */
export interface EnablePapertrailByGetParams {
  /** For how many minutes; 0 ends it. Example: `10`. */
  minutes?: number | undefined;
}

/**
 * Sends the server's log to Plex over the network, by the method of servers of 2025 and before.
 *
 * `GET /log/networked` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 */
export const enablePapertrailByGet: Operation<'pms', EnablePapertrailByGetParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'enablePaperTrail',
    host: 'pms',
    method: 'GET',
    path: '/log/networked',
    reading: 'none',
  });

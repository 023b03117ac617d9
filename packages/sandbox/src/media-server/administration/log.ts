import { enablePapertrail, enablePapertrailByGet, logLine, writeLog, writeMessage } from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { logLine as writeLine } from '../../world/server-log.ts';
import type { World } from '../../world/world.ts';

const owner = { audience: 'owner' } as const;

const write: Handler = (ask) => (addLine(ask.world, ask.query) ? done() : refusal(400));

const papertrail: Handler = (ask) => {
  const minutes = ask.number('minutes');
  if (minutes === undefined || minutes < 0) return refusal(400);
  addLine(
    ask.world,
    new URLSearchParams({ level: '2', source: 'Log', message: `Sent to Plex for ${minutes} minutes` }),
  );
  return done();
};

/** The server's log. */
export const logRoutes: readonly Route[] = [
  stateful(writeMessage, write, owner),
  stateful(logLine, write, owner),
  stateful(writeLog, writeAll, owner),
  stateful(enablePapertrail, papertrail, owner),
  stateful(enablePapertrailByGet, papertrail, owner),
];

/** One line of the body is one line of the log, as a query. */
async function writeAll(ask: Ask): Promise<Response> {
  const lines = new TextDecoder()
    .decode(await ask.bytes())
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines) if (!addLine(ask.world, new URLSearchParams(line))) return refusal(400);
  return done();
}

function addLine(world: World, said: URLSearchParams): boolean {
  const level = Number(said.get('level') ?? 2);
  const message = said.get('message');
  if (message === null || !Number.isInteger(level) || level < 0 || level > 4) return false;
  writeLine(world, { level, source: said.get('source') ?? '', message });
  return true;
}

import { answerProxiedCommand, pollProxiedCommands, reportProxiedTimeline } from 'plexjs/operations';
import { container, done, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { PlayerRecord, ProxiedState } from '../../world/records-playback.ts';

const nothingYet = '<?xml version="1.0" encoding="UTF-8"?>\n<MediaContainer />\n';

/** Players that ask the server for commands, and tell it what they play. */
export const proxiedPlayerRoutes: readonly Route[] = [
  stateful(pollProxiedCommands, async (ask) => {
    const player = registered(ask);
    if (player === undefined) return refusal(400);
    await command(ask, player.machineIdentifier);
    const commands = proxiedState(ask, player.machineIdentifier)?.commands ?? [];
    keep(ask, player, { commands: [] });
    return container(ask, { size: commands.length, ...(commands.length > 0 && { Command: commands }) });
  }),
  stateful(answerProxiedCommand, (ask) =>
    proxiedState(ask, clientOf(ask)) && ask.number('commandID') !== undefined ? done() : refusal(400),
  ),
  stateful(reportProxiedTimeline, async (ask) => {
    const player = ask.world.tables.players.get(clientOf(ask));
    if (player?.proxied === undefined) return refusal(400);
    keep(ask, player, { timelines: await ask.request.text() });
    return done();
  }),
];

/** Takes a command for a player that fetches it, or gives what the player plays. */
export function tellProxied(ask: Ask, player: PlayerRecord, state: ProxiedState): Response {
  const { pathname, searchParams } = ask.url;
  if (pathname === '/player/timeline/poll')
    return whole(state.timelines ?? nothingYet, 200, { 'Content-Type': 'text/xml;charset=utf-8' });
  // The parameters of a command come with another name: `offset` as `queryOffset`.
  const parameters = [...searchParams]
    .filter(([name]) => !name.startsWith('X-Plex-') && name !== 'commandID')
    .map(([name, value]) => [`query${name.charAt(0).toUpperCase()}${name.slice(1)}`, value] as const);
  const attributes = {
    path: pathname,
    commandID: ask.text('commandID') ?? '0',
    clientIdentifier: clientOf(ask),
    ...Object.fromEntries(parameters),
  };
  keep(ask, player, { commands: [...state.commands, attributes] });
  return done();
}

function clientOf(ask: Ask): string {
  return ask.said('X-Plex-Client-Identifier') ?? '';
}

function proxiedState({ world }: Ask, machineIdentifier: string): ProxiedState | undefined {
  return world.tables.players.get(machineIdentifier)?.proxied;
}

function keep({ world }: Ask, player: PlayerRecord, change: Partial<ProxiedState>): void {
  const known = world.tables.players.get(player.machineIdentifier) ?? player;
  const proxied = { commands: [], ...known.proxied, ...change };
  world.tables.players.set(player.machineIdentifier, { ...known, proxied });
}

/** The player that asks. The server's own address, where it is listed, says that it is reached through the server. */
function registered(ask: Ask): PlayerRecord | undefined {
  const machineIdentifier = clientOf(ask);
  if (machineIdentifier === '') return undefined;
  const known = ask.world.tables.players.get(machineIdentifier);
  if (known?.proxied !== undefined) return known;
  const player = {
    machineIdentifier,
    name: ask.said('X-Plex-Device-Name') ?? ask.said('X-Plex-Device') ?? ask.said('X-Plex-Product') ?? '',
    address: ask.url.hostname,
    port: Number(ask.url.port) || 32_400,
    product: ask.said('X-Plex-Product') ?? '',
    version: ask.said('X-Plex-Version') ?? '',
    deviceClass: ask.text('deviceClass') ?? '',
    protocolCapabilities: ask.text('protocolCapabilities') ?? '',
    proxied: { commands: [] },
  };
  ask.world.tables.players.set(machineIdentifier, player);
  return player;
}

/** Waits until there is a command for the player, or for as long as it wants. */
function command(ask: Ask, machineIdentifier: string): Promise<void> {
  const { world, request } = ask;
  const wait = (ask.number('timeout') ?? 0) * 1000;
  const until = world.clock.now() + wait;
  const isDue = (): boolean =>
    (proxiedState(ask, machineIdentifier)?.commands.length ?? 0) > 0 ||
    world.clock.now() >= until ||
    request.signal.aborted;
  if (isDue()) return Promise.resolve();
  world.clock.ringIn(wait);
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isDue()) return;
      for (const stop of stops) stop();
      request.signal.removeEventListener('abort', look);
      resolve();
    };
    const stops = [world.tables.players.onChange(look), world.clock.onTime(look)];
    request.signal.addEventListener('abort', look);
  });
}

import { readFile, rename, writeFile } from 'node:fs/promises';
import { type RunningSandbox, startSandbox } from '../node.ts';
import type { SandboxOptions } from '../sandbox.ts';
import type { LibraryDescription } from '../seed/description.ts';
import { smallLibrary } from '../seed/small-library.ts';
import { fieldOf, isJsonObject } from '../world/json-object.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { usage, type Wish, wishOf } from './arguments.ts';

/** Where the command writes to, and what ends it. */
export interface Surroundings {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Ends the sandbox. */
  readonly signal: AbortSignal;
}

/** Two hours: all of a library that was just scanned is added before now. */
const scanning = 7200;

const ownLibraries: Readonly<Record<string, (() => Promise<LibraryDescription>) | undefined>> = {
  bootstrap: async () => {
    const { bootstrapLibrary } = await import('../seed/bootstrap-library.ts');
    // The tests that expect it are run right after it was made: they compare its times with the day of today.
    return { ...bootstrapLibrary, madeAt: Math.floor(Date.now() / 1000) - scanning };
  },
  small: async () => smallLibrary,
};

/** Runs a sandbox as the command line says, until its end; gives the exit code. */
export async function run(words: readonly string[], { print, complain, signal }: Surroundings): Promise<number> {
  try {
    const wish = wishOf(words);
    if (wish === undefined) {
      print(usage);
      return 0;
    }
    await using sandbox = await start(wish);
    if (wish.snapshot !== undefined) await goOn(sandbox, wish.snapshot);
    if (wish.proxy !== undefined) await writeFile(wish.proxy, sandbox.proxyCertificate ?? '');
    if (wish.json) print(JSON.stringify(addressesOf(sandbox, wish)));
    else for (const line of [...greeting(sandbox), ...proxyLines(sandbox, wish)]) print(line);
    await ended(signal);
    if (wish.snapshot !== undefined) await keep(sandbox, wish.snapshot);
    return 0;
  } catch (error) {
    complain(explained(error));
    return 1;
  }
}

async function start({
  port,
  hostname,
  library,
  size,
  seed,
  claimed,
  now,
  network,
  eachHost,
  proxy,
  gdm,
  player,
}: Wish): Promise<RunningSandbox> {
  return startSandbox({
    port,
    hostname,
    eachHost,
    proxy: proxy !== undefined,
    gdm,
    player,
    claimed,
    ...(now !== undefined && { now: clockFrom(now) }),
    ...(network !== undefined && (await networkIn(network))),
    ...(library !== undefined && {
      library: await (ownLibraries[library]?.() ?? (json(library) as Promise<LibraryDescription>)),
    }),
    ...(size !== undefined && { size }),
    ...(seed !== undefined && { seed }),
  });
}

/** A clock that begins at a time, and goes on from there. */
function clockFrom(start: number): () => number {
  const begun = Date.now();
  return () => start + Date.now() - begun;
}

const networkOptions = ['connections', 'otherUrls', 'otherServers', 'rateLimit'] as const;

async function networkIn(file: string): Promise<Pick<SandboxOptions, (typeof networkOptions)[number]>> {
  const described = await json(file);
  const names = isJsonObject(described) ? Object.keys(described) : undefined;
  const unknown = names?.find((name) => !networkOptions.some((option) => option === name));
  if (names === undefined || unknown !== undefined)
    throw new TypeError(
      `${file} has to be an object with ${networkOptions.join(', ')}${unknown === undefined ? '' : `; "${unknown}" is none of them`}.`,
    );
  return described as Pick<SandboxOptions, (typeof networkOptions)[number]>;
}

async function goOn(sandbox: RunningSandbox, file: string): Promise<void> {
  try {
    sandbox.restore((await json(file)) as Snapshot);
  } catch (error) {
    // There is nothing to go on with the first time.
    if (fieldOf(error, 'code') === 'ENOENT') return;
    throw new TypeError(`The sandbox cannot go on with ${file}: ${messageOf(error)}`, { cause: error });
  }
}

/** Whoever ends the process in the middle of it finds what was there before. */
async function keep(sandbox: RunningSandbox, file: string): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(sandbox.snapshot()));
  await rename(`${file}.new`, file);
}

async function json(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

function greeting({ url, serverToken, accountToken, hostUrls, playerUrl }: RunningSandbox): readonly string[] {
  return [
    `Plex Media Server  ${url}`,
    `  its token        ${serverToken}`,
    `plex.tv            ${hostUrls['plex.tv'] ?? url}`,
    `  account's token  ${accountToken}`,
    `  enter PINs at    ${hostUrls['plex.tv'] ?? url}/link`,
    ...Object.entries(hostUrls).flatMap(([host, hostUrl]) =>
      host === 'plex.tv' ? [] : [`${host.padEnd(18)} ${hostUrl}`],
    ),
    ...(playerUrl === undefined ? [] : [`Player             ${playerUrl}`]),
    `What happens       ${url}/sandbox`,
  ];
}

function addressesOf(sandbox: RunningSandbox, { proxy }: Wish): object {
  const { url, machineIdentifier, serverToken, accountToken, hostUrls, playerUrl } = sandbox;
  return {
    url,
    machineIdentifier,
    serverToken,
    accountToken,
    hostUrls,
    page: `${url}/sandbox`,
    ...(playerUrl !== undefined && { playerUrl }),
    ...(proxy !== undefined && { proxyCertificate: proxy }),
  };
}

function proxyLines({ url }: RunningSandbox, { proxy }: Wish): readonly string[] {
  return proxy === undefined ? [] : [`Proxy              ${url}`, `  to be trusted    ${proxy}`];
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function explained(error: unknown): string {
  const [code, path] = [fieldOf(error, 'code'), fieldOf(error, 'path')];
  if (code === 'EADDRINUSE')
    return 'Something else listens on this port. Choose another with --port, or 0 for a free one.';
  if (code === 'ENOENT' && typeof path === 'string') return `There is no file ${path}.`;
  return messageOf(error);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

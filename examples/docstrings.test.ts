import { describe, expect, test } from 'vitest';
import { problemsIn, type Source } from './compile.ts';
import { type DocumentedProgram, documentedPrograms, entries, importable, undocumented } from './docstrings.ts';

// What the programs of docstrings take for granted.
const scope = `
import { createServer } from 'node:http';
declare const account: import('plexjs/account').PlexAccount;
declare const server: import('plexjs/server').PlexServer;
declare const movies: import('plexjs/server').MovieSection;
declare const photos: import('plexjs/server').PhotoSection;
declare const device: import('plexjs/account').AccountDevice;
declare const movie: import('plexjs/server').Movie;
declare const others: readonly [import('plexjs/server').Movie, ...import('plexjs/server').Movie[]];
declare const show: import('plexjs/server').Show;
declare const season: import('plexjs/server').Season;
declare const episode: import('plexjs/server').Episode;
declare const album: import('plexjs/server').Album;
declare const artist: import('plexjs/server').Artist;
declare const track: import('plexjs/server').Track;
declare const collection: import('plexjs/server').Collection;
declare const collections: import('plexjs/collections').Collections;
declare const playlist: import('plexjs/server').Playlist;
declare const playlists: import('plexjs/playlists').Playlists;
declare const queue: import('plexjs/play-queues').PlayQueue;
declare const queues: import('plexjs/play-queues').PlayQueues;
declare const entry: import('plexjs/download-queue').QueuedDownload;
declare const live: import('plexjs/live-tv').LiveTv;
declare const dvr: import('plexjs/live-tv').Dvr;
declare const airing: import('plexjs/live-tv').Airing;
declare const players: import('plexjs/players').Players;
declare const player: import('plexjs/players').RemotePlayer;
declare const all: import('plexjs/several').SeveralServers;
declare const session: import('plexjs/playback').StreamSession;
declare const store: import('plexjs/account').TokenStore;
declare const token: string, clientIdentifier: string, secondIdentifier: string, secret: string, baseUrl: string;
declare const onCode: import('plexjs/account').PinSignInOptions['onCode'];
declare const signal: AbortSignal, socket: WebSocket, writable: WritableStream<Uint8Array>;
declare const video: HTMLVideoElement, img: HTMLImageElement;
declare const from: Date, to: Date, channel: import('plexjs/live-tv').Channel;
declare function keep(token: string): void;
declare function use(bytes: Uint8Array): void;
declare function open(name: string): WritableStream<Uint8Array>;
declare function write(bytes: unknown): Promise<void>;
`;

const names = importable();

/** A program in a scope of its own, so that its names may be those that are there already; or just an object, as a value. */
function wrapped(text: string): string {
  if (text.startsWith('{')) return `export const example = ${text}`;
  return text.includes('export default') ? text : `{\n${text}\n}`;
}

/** A program of a docstring, as a file. */
function fileOf({ name, text }: DocumentedProgram): Source {
  const imports = [...new Set(text.match(/\b[A-Za-z]\w+\b/g))].flatMap((word) => names.get(word) ?? []);
  return { name, text: [...imports, scope, wrapped(text)].join('\n') };
}

describe('docstrings', () => {
  test('are there for all that programs use', () => {
    expect(entries.size).toBeGreaterThan(15);
    expect(undocumented()).toEqual([]);
  }, 120_000);

  test('have programs that compile', () => {
    const programs = documentedPrograms();
    expect(programs.length).toBeGreaterThan(50);
    expect(problemsIn(programs.map(fileOf))).toEqual([]);
  }, 120_000);
});

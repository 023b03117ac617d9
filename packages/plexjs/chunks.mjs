// @ts-check
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('src/', import.meta.url));

/**
 * Files that go into one chunk, because most of what importing costs is finding files, and what loads one of them mostly loads
 * the others. None may import at once what others import only later: bundlers would load that at once as well.
 */
const groups = [
  ['transport/plex-error', 'wire/answer', 'wire/operation'],
  ['wire/decoder', 'wire/values', 'generated/models/container'],
  ['discovery/connect', 'discovery/choose-server'],
  ['generated/pms/general', 'generated/plex-tv/resources'],
  inFolder('generated/models', 'accounts activities sessions webhooks'),
  ['generated/models/notifications', 'generated/pms/events'],
  // What the upkeep of a server needs.
  inFolder(
    'generated/pms',
    'activities artwork butler diagnostics hub-management library-maintenance media-providers metadata-analysis metadata-markers ' +
      'metadata-matches metadata-providers metadata-subtitles metadata-tree preferences search sections-choices sections-edit ' +
      'sections-maintenance sections-preferences sections-views server-accounts statistics status streams sync system updater',
  ),
  inFolder('generated/pms', 'decision download-queue image-transcoder transcoder ultrablur'),
  inFolder('generated/pms', 'collections playlist-generators playlists'),
  inFolder('generated/pms', 'play-queues security'),
  // What an account needs.
  inFolder(
    'generated/plex-tv',
    'account authentication clients-devices clients-sharing device-keys devices friends home invites location pins privacy ' +
      'sharing sharing-settings sharing-v1 user webhooks',
  ),
  // Else each group of operations would have a chunk of what has models, and one of the rest.
  inFolder('generated', 'models operations'),
].map((files) => files.map(pathOf));

/** What works on a server, all of which brings the server along: entries, and what is loaded later. */
const ofServer = new Set(
  [
    ...['server', 'items', 'library', 'playlists', 'collections'].map((folder) => `${folder}/on-demand`),
    'query/section-query',
    'playback/playback',
    'account/discover',
    'account/mobile-sync',
    'items/save-download.node',
    ...'playlists collections play-queues playback players live-tv download-queue several'.split(' '),
  ].map(pathOf),
);

/** What most programs have at once. */
const usual = ['transport/client', 'transport/errors', 'auth/pin-login', 'generated/models/items'].map(pathOf);

/** What is loaded later and shares some of the usual. */
const later = new Set(['transport/detours', 'wire/in-parts'].map(pathOf));

/** @type {(folder: string, names: string) => string[]} */
function inFolder(folder, names) {
  return names.split(' ').map((name) => `${folder}/${name}`);
}

/** @type {(file: string) => string} */
function pathOf(file) {
  return `${source}${file}.ts`;
}

/**
 * What a file brings along besides what it imports. What is loaded later shares some of the usual, which bundlers would put into
 * a chunk of its own; two compress worse than one.
 *
 * @type {(path: string) => readonly string[]}
 */
function broughtBy(path) {
  if (ofServer.has(path)) return [pathOf('server/plex-server')];
  return later.has(path) ? usual : [];
}

/** @type {(paths: readonly string[]) => string} */
function imports(paths) {
  return paths.map((path) => `import ${JSON.stringify(path)};\n`).join('');
}

/**
 * Puts files together into chunks. Which chunk a file goes into follows from who reaches it: files that are always reached together
 * are in one. So whoever imports a file of a group imports another in its place, which reaches the whole group and has all that the
 * file has. Within a group files import one another as they are written: in another order one would run before what it is made of.
 *
 * @type {import('esbuild').Plugin}
 */
export const chunks = {
  name: 'chunks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path: written, importer, resolveDir, namespace }) => {
      const path = resolve(resolveDir, written);
      const group = groups.find((files) => files.includes(path));
      const isOutside = group !== undefined && namespace !== 'chunks' && !group.includes(importer);
      return isOutside ? { path, namespace: 'chunks' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'chunks' }, ({ path }) => {
      const group = groups.find((files) => files.includes(path)) ?? [];
      return { contents: `${imports(group)}export * from ${JSON.stringify(path)};`, resolveDir: dirname(path) };
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const brought = broughtBy(path);
      if (brought.length === 0) return undefined;
      return { contents: `${imports(brought)}${await readFile(path, 'utf8')}`, loader: 'ts' };
    });
  },
};

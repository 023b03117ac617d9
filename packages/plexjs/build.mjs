// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

/** The entries of the package, as its `exports` name them. */
const entries = [
  'index.ts',
  'api.ts',
  'account.ts',
  'server.ts',
  'playlists.ts',
  'collections.ts',
  'play-queues.ts',
  'events.ts',
  'items/save-download.node.ts',
  'notifications.ts',
  'webhook.ts',
  'playback.ts',
  'players.ts',
  'live-tv.ts',
  'download-queue.ts',
  'several.ts',
  'gdm.node.ts',
  'auth/qr.ts',
  'transport/undici.node.ts',
  'generated/contract.ts',
  'generated/models.ts',
  'generated/operations.ts',
];

/** What most programs have at once, seen from the folder of the transport. */
const usual = ['./client.ts', '../auth/pin-login.ts', '../generated/models/items.ts'];

/**
 * Files that go into one chunk, because most of what importing costs is finding files, and what loads one of them mostly loads
 * the others. They run in any order, so none may use another while it is loaded, as a class does that extends one. And none may
 * import at once what others import only later: bundlers would load that at once as well.
 */
const together = [
  ['transport/plex-error', 'wire/answer', 'wire/operation'],
  ['wire/decoder', 'wire/values', 'generated/models/container'],
  ['discovery/connect', 'discovery/choose-server'],
  ['generated/pms/general', 'generated/plex-tv/resources'],
  inFolder('generated/models', 'accounts activities sessions webhooks'),
  ['generated/models/notifications', 'generated/pms/events'],
  inFolder('generated/pms', 'decision image-transcoder transcoder ultrablur'),
  inFolder('generated/pms', 'playlist-generators playlists'),
  inFolder('generated/pms', 'hub-management sections-maintenance'),
  inFolder('generated/plex-tv', 'authentication device-keys pins user'),
  inFolder('generated/plex-tv', 'account home privacy'),
  // Else each group of operations would have a chunk of what has models, and one of the rest.
  inFolder('generated', 'models operations'),
];

/** @type {(folder: string, names: string) => string[]} */
function inFolder(folder, names) {
  return names.split(' ').map((name) => `${folder}/${name}`);
}

const root = fileURLToPath(new URL('.', import.meta.url));

/** What works on a server: entries, and what is loaded later. */
const ofServer =
  /src\/(?:(?:server|items|library|playlists|collections)\/on-demand|query\/section-query|playback\/playback|account\/discover|items\/save-download\.node|playlists|collections|play-queues|playback|players|live-tv|download-queue|several)\.ts$/;

await rm(`${root}dist`, { recursive: true, force: true });

// A few files instead of two hundred: most of what importing costs is finding files. Bundlers still take from them what is used.
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => `src/${entry}`),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  write: false,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
  plugins: [
    {
      name: 'one chunk for what every program needs',
      setup: ({ onLoad }) => {
        // What imports one of a group imports all of it.
        onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
          const group = together.find((files) => files.some((file) => path === `${root}src/${file}.ts`));
          if (!group) return undefined;
          const imports = group.map((file) => `import '${root}src/${file}.ts';`);
          return { contents: `${imports.join('')}\n${await readFile(path, 'utf8')}`, loader: 'ts' };
        });
        // So with what is loaded later of a server, and with what works on one.
        onLoad({ filter: ofServer }, async ({ path }) => ({
          contents: `import '${root}src/server/plex-server.ts';\n${await readFile(path, 'utf8')}`,
          loader: 'ts',
        }));
        // What is loaded later shares some of it, which bundlers would put into a chunk of its own; two compress worse than one.
        onLoad({ filter: /transport\/detours\.ts$/ }, async ({ path }) => ({
          contents: `${usual.map((file) => `import '${file}';`).join('')}\n${await readFile(path, 'utf8')}`,
          loader: 'ts',
        }));
      },
    },
  ],
});

// Without its indentation, and with short names of variables, the code is a third smaller on disk. esbuild would drop the
// marks of pure calls with it, and then every program would get every operation.
//
// esbuild imports chunks for their effects, and no file here has any: bundlers would warn of it. Where the import is there to
// keep things together, it takes another form, about which they say nothing.
let imports = 0;
const named = (/** @type {string} */ _, /** @type {string} */ from) => `import * as usual${imports++} from ${from};\n`;
for (const { path, text } of outputFiles) {
  const { code } = await minify(text.replaceAll(/^import ("[^"]+");\n/gm, path.includes('/detours-') ? named : ''), {
    module: true,
    compress: false,
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { comments: false, preserve_annotations: true },
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code ?? text);
}

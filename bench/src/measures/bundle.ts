import { fileURLToPath } from 'node:url';
import { bundleSize } from '../bundle-size.ts';
import { peersFolder } from '../clients.ts';
import { type Bar, type Finding, type Row, rounded } from '../measure.ts';

const here = fileURLToPath(new URL('..', import.meta.url));

interface Program {
  readonly client: string;
  readonly what: string;
  readonly source: string;
  readonly folder: string;
  /** In kilobytes of gzip: ours, and held to the bar. */
  readonly limit?: number;
}

function entriesSource(entries: readonly string[]): string {
  return entries
    .map((entry, index) => `import * as entry${index} from '${entry}'; console.log(entry${index});`)
    .join('\n');
}

const three = 'getSections, listContent, getMetadataItem';
const programs: readonly Program[] = [
  {
    client: 'plexjs',
    what: 'three operations',
    source: `import { createClient } from 'plexjs'; import { ${three} } from 'plexjs/operations'; console.log(createClient, ${three});`,
    folder: here,
    limit: 12,
  },
  {
    client: 'plexjs',
    what: 'PIN login only',
    source: "import { PinLogin } from 'plexjs'; console.log(PinLogin);",
    folder: here,
    limit: 6,
  },
  {
    client: 'plexjs',
    what: 'a server with libraries and items',
    source: "import { PlexServer } from 'plexjs/server'; console.log(PlexServer);",
    folder: here,
    limit: 25,
  },
  {
    client: 'plexjs',
    what: 'everything',
    source: entriesSource(['plexjs', 'plexjs/operations', 'plexjs/notifications', 'plexjs/webhook', 'plexjs/qr']),
    folder: here,
    limit: 60,
  },
  {
    client: 'plexjs',
    what: 'everything, in the grouped form',
    source: entriesSource(['plexjs', 'plexjs/api', 'plexjs/notifications', 'plexjs/webhook', 'plexjs/qr']),
    folder: here,
  },
  {
    client: '@lukehagar/plexjs',
    what: 'three operations',
    source: `import { PlexAPICore } from '@lukehagar/plexjs/core.js';
import { libraryGetSections } from '@lukehagar/plexjs/funcs/libraryGetSections.js';
import { contentListContent } from '@lukehagar/plexjs/funcs/contentListContent.js';
import { contentGetMetadataItem } from '@lukehagar/plexjs/funcs/contentGetMetadataItem.js';
console.log(PlexAPICore, libraryGetSections, contentListContent, contentGetMetadataItem);`,
    folder: peersFolder,
  },
  {
    client: '@ctrl/plex',
    what: 'a server and its sections',
    source: "import { PlexServer } from '@ctrl/plex'; console.log(PlexServer);",
    folder: peersFolder,
  },
  {
    client: 'plex-api',
    what: 'everything',
    source: "import PlexAPI from 'plex-api'; console.log(PlexAPI);",
    folder: peersFolder,
  },
];

/** How large programs get in a browser: minified by esbuild, with gzip. */
export async function measureBundles(): Promise<Finding> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const program of programs) {
    const { client, what, source, folder, limit } = program;
    const sizes = await bundleSize(source, folder).catch(() => undefined);
    const kilobytes = sizes ? (rounded(sizes.first.gzip / 1000) ?? Number.NaN) : Number.NaN;
    rows.push({
      client,
      bundle: what,
      'minified, B': sizes?.first.minified ?? null,
      'gzip, B': sizes?.first.gzip ?? 'does not bundle',
      'loaded later, gzip B': sizes?.later.gzip ?? null,
    });
    if (limit !== undefined)
      bars.push({ name: `bundle, ${what}`, value: kilobytes, unit: 'kB gzip', limit, kind: 'at most' });
  }
  return {
    title: 'Bundle size',
    how: 'esbuild for browsers, minified; the code that is loaded at once, and the rest.',
    rows,
    bars,
  };
}

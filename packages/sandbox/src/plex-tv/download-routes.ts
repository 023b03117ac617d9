import { getDownloads } from 'plexjs/operations';
import { latestVersion } from '../media-server/administration/updater.ts';
import { type Route, seeded } from '../http/route.ts';
import { hashOf } from '../world/derived.ts';
import { refuse } from './answer.ts';
import { lastSeenAt } from './servers.ts';

/** The packages of a release: for which system, under which name it is built, and what the file is called. */
type Package = readonly [label: string, build: string, distro: string, file: string];

const computers: Readonly<Record<string, readonly Package[]>> = {
  Windows: [['Windows 64-bit', 'windows-x86_64', 'english', 'windows/server.exe']],
  MacOS: [['Universal', 'darwin-x86_64', 'macos', 'macos/server.zip']],
  Linux: [
    ['Ubuntu/Debian Intel/AMD 64-bit', 'linux-x86_64', 'debian', 'debian/server_amd64.deb'],
    ['Ubuntu/Debian ARMv8', 'linux-aarch64', 'debian', 'debian/server_arm64.deb'],
    ['Fedora/CentOS Intel/AMD 64-bit', 'linux-x86_64', 'redhat', 'redhat/server.x86_64.rpm'],
  ],
};

const stores: Readonly<Record<string, readonly Package[]>> = {
  Synology: [['Intel 64-bit', 'linux-x86_64', 'synology', 'synology/server-x86_64.spk']],
};

/** The server's number among what can be downloaded; it had another in former times. */
const products: ReadonlySet<string> = new Set(['1', '5']);

/** What scripts read that install and update servers. Anybody may. */
export const downloadRoutes: readonly Route[] = [
  seeded(
    getDownloads,
    (ask) =>
      products.has(ask.path['productId'] ?? '')
        ? Response.json({ computer: releases(computers), nas: releases(stores) })
        : refuse(ask, 'unknown'),
    { audience: 'everybody' },
  ),
];

function releases(systems: Readonly<Record<string, readonly Package[]>>): object {
  return Object.fromEntries(
    Object.entries(systems).map(([name, packages]) => [
      name,
      {
        id: name.toLowerCase(),
        name,
        release_date: lastSeenAt,
        version: latestVersion,
        requirements: '',
        extra_info: '',
        items_added: '',
        items_fixed: '',
        releases: packages.map(([label, build, distro, file]) => ({
          label,
          build,
          distro,
          url: `https://downloads.plex.tv/plex-media-server-new/${latestVersion}/${file}`,
          checksum: hashOf(file).toString(16).padStart(8, '0').repeat(5),
        })),
      },
    ]),
  );
}

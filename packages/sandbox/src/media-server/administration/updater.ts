import { applyUpdates, checkUpdates, getUpdatesStatus } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import type { UpdaterRecord } from '../../world/records-preferences.ts';
import type { World } from '../../world/world.ts';

const owner = { audience: 'owner' } as const;

/** The newest version of the server that there is. */
export const latestVersion = '1.43.3.10300-0a1b2c3d4';

/** A release that is newer than the server. */
const release = {
  key: 'https://plex.tv/updater/releases/9001',
  version: latestVersion,
  added: 'A release of the sandbox, which adds nothing.',
  fixed: 'Nothing was broken.',
  downloadURL: `https://downloads.plex.tv/plex-media-server-new/${latestVersion}/debian/server_amd64.deb`,
};

/** Newer versions of the server. */
export const updaterRoutes: readonly Route[] = [
  stateful(
    getUpdatesStatus,
    (ask) => {
      const { checkedAt, state } = stateOf(ask.world);
      const releases = checkedAt === undefined || state === 'done' ? [] : [{ ...release, state }];
      return container(ask, {
        size: releases.length,
        autoUpdateVersion: 1,
        canInstall: true,
        ...(checkedAt !== undefined && { checkedAt }),
        downloadURL: 'https://plex.tv/downloads/latest/5?channel=16&build=linux-x86_64&distro=debian',
        status: 0,
        ...(releases.length > 0 && { Release: releases }),
      });
    },
    owner,
  ),
  stateful(
    checkUpdates,
    (ask) => {
      const { state } = stateOf(ask.world);
      const found = ask.flag('download') && state === 'available' ? 'downloaded' : state;
      set(ask.world, { checkedAt: secondsOf(ask.world.clock), state: found });
      return done();
    },
    // Older clients ask for it with GET.
    { ...owner, also: ['GET'] },
  ),
  stateful(
    applyUpdates,
    (ask) => {
      const before = stateOf(ask.world);
      if (ask.flag('skip')) set(ask.world, { ...before, state: 'skipped' });
      // What was not downloaded cannot be installed.
      else if (before.state !== 'downloaded' && before.state !== 'tonight') return refusal(400);
      else set(ask.world, { ...before, state: ask.flag('tonight') ? 'tonight' : 'done' });
      return done();
    },
    owner,
  ),
];

const stateOf = ({ tables }: World): UpdaterRecord => tables.updater.get('updater') ?? { state: 'available' };

function set(world: World, record: UpdaterRecord): void {
  world.tables.updater.set('updater', record);
  const { key, version } = release;
  world.bus.publish({
    type: 'update.statechange',
    element: 'AutoUpdateNotification',
    entries: [{ key, version, state: record.state }],
  });
}

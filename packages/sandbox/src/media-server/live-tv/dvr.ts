import {
  addDeviceToDVR,
  addLineup,
  createDVR,
  deleteDVR,
  deleteLineup,
  getDVR,
  listDVRs,
  reloadGuide,
  removeDeviceFromDVR,
  setDVRPreferences,
  stopDVRReload,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { endActivity, startActivity, type Worker } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import { decoded } from '../../world/percent.ts';
import type { DvrRecord, GrabberRecord } from '../../world/records-live-tv.ts';
import { uuidFor } from '../../world/uuid.ts';
import { without } from '../../world/without.ts';
import { deepParameters, grabberNamed, grabbersOf } from './dvr-find.ts';
import { grabberRoutes } from './dvr-devices.ts';
import { dvrRow } from './dvr-row.ts';
import { lineup } from '../../world/channels.ts';
import { schedule } from './subscriptions-schedule.ts';

/** The recorders, with their tuners. */
export const dvrRoutes: readonly Route[] = [
  stateful(listDVRs, (ask) =>
    these(
      ask,
      [...ask.world.tables.dvrs.values()].sort((a, b) => a.id - b.id),
    ),
  ),
  stateful(createDVR, create, { audience: 'owner' }),
  stateful(getDVR, (ask) => withDvr(ask, (dvr) => these(ask, [dvr]))),
  stateful(
    deleteDVR,
    (ask) =>
      withDvr(ask, (dvr) => {
        for (const grabber of grabbersOf(ask.world, dvr)) give(ask, grabber, undefined);
        ask.world.tables.dvrs.delete(dvr.id);
        schedule(ask.world);
        return done();
      }),
    { audience: 'owner' },
  ),
  stateful(addDeviceToDVR, (ask) => withDevice(ask, (dvr, grabber) => give(ask, grabber, dvr.id)), {
    audience: 'owner',
  }),
  stateful(removeDeviceFromDVR, (ask) => withDevice(ask, (_, grabber) => give(ask, grabber, undefined)), {
    audience: 'owner',
  }),
  stateful(
    addLineup,
    (ask) =>
      changed(ask, (dvr) => {
        const id = ask.text('lineup');
        if (!id?.startsWith('lineup://')) return undefined;
        const others = dvr.lineups.filter((one) => one.id !== id);
        return { ...dvr, lineups: [...others, { id, title: titleOf(id) }] };
      }),
    { audience: 'owner' },
  ),
  stateful(
    deleteLineup,
    (ask) => changed(ask, (dvr) => ({ ...dvr, lineups: dvr.lineups.filter(({ id }) => id !== ask.text('lineup')) })),
    { audience: 'owner' },
  ),
  stateful(
    setDVRPreferences,
    (ask) =>
      changed(ask, (dvr) => {
        const said = [...ask.query].filter(([name]) => !name.startsWith('X-Plex-') && !/^(?:name|prefs\[)/.test(name));
        // Those that are left out fall back, as clients report.
        return { ...dvr, preferences: { ...Object.fromEntries(said), ...deepParameters(ask.query, 'prefs') } };
      }),
    { audience: 'owner' },
  ),
  stateful(reloadGuide, (ask) => withDvr(ask, (dvr) => reload(ask, dvr)), { audience: 'owner' }),
  stateful(
    stopDVRReload,
    (ask) =>
      withDvr(ask, (dvr) => {
        const running = ask.world.tables.activities.get(dvr.reload ?? '');
        if (running) endActivity(ask.world, running);
        ask.world.tables.dvrs.set(dvr.id, without(dvr, 'reload'));
        return done();
      }),
    { audience: 'owner' },
  ),
  ...grabberRoutes,
];

/** What activities do for recorders, by name. */
export const dvrWorkers: Readonly<Record<string, Worker>> = {
  'dvr.reload': (world, { id }) => {
    world.tables.dvrs.update(Number(id), (dvr) => ({ ...without(dvr, 'reload'), refreshedAt: secondsOf(world.clock) }));
    world.bus.publish({
      type: 'provider.content.change',
      element: 'ProviderContentChangeNotification',
      entries: [{ identifier: `tv.plex.providers.epg.cloud:${String(id)}` }],
    });
    schedule(world);
  },
};

function create(ask: Ask): Response {
  const { world } = ask;
  const id = ask.text('lineup') ?? '';
  const names = ask.query.getAll('device').flatMap((list) => list.split(','));
  const devices = names.map((name) => grabberNamed(world, name));
  if (!id.startsWith('lineup://') || devices.length === 0 || devices.includes(undefined)) return refusal(400);
  const number = world.store.next('tuner');
  const dvr: DvrRecord = {
    id: number,
    uuid: uuidFor(`dvr ${number}`),
    language: ask.text('language') ?? 'eng',
    country: ask.text('country') ?? 'usa',
    lineups: [{ id, title: ask.text('lineupTitle') ?? titleOf(id) }],
    refreshedAt: secondsOf(world.clock),
    preferences: {},
  };
  world.tables.dvrs.set(dvr.id, dvr);
  for (const grabber of devices) if (grabber) give(ask, grabber, dvr.id);
  return these(ask, [dvr]);
}

/** The title of a lineup, which its identifier ends in. */
function titleOf(id: string): string {
  if (id === lineup.id) return lineup.title;
  const [, title = ''] = id.split('#');
  return decoded(title);
}

function reload(ask: Ask, dvr: DvrRecord): Response {
  const activity = startActivity(ask.world, {
    type: 'provider.epg.load',
    title: 'Refreshing the guide',
    cancellable: true,
    context: { key: `/livetv/dvrs/${dvr.id}` },
    steps: [
      { after: 500, progress: 50, subtitle: lineup.title },
      { after: 500, progress: 100, work: { name: 'dvr.reload', input: { id: dvr.id } } },
    ],
  });
  ask.world.tables.dvrs.set(dvr.id, { ...dvr, reload: activity });
  return done({ 'X-Plex-Activity': activity });
}

function give(ask: Ask, grabber: GrabberRecord, dvrId: number | undefined): void {
  ask.world.tables.grabbers.set(grabber.id, { ...without(grabber, 'dvrId'), ...(dvrId !== undefined && { dvrId }) });
}

function these(ask: Ask, dvrs: readonly DvrRecord[]): Response {
  const rows = dvrs.map((dvr) => dvrRow(ask.world, dvr));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { Dvr: rows }) });
}

function withDvr(ask: Ask, use: (dvr: DvrRecord) => Response): Response {
  const dvr = ask.world.tables.dvrs.get(ask.id('dvrId'));
  return dvr ? use(dvr) : refusal(404);
}

function withDevice(ask: Ask, use: (dvr: DvrRecord, grabber: GrabberRecord) => void): Response {
  return withDvr(ask, (dvr) => {
    const grabber = ask.world.tables.grabbers.get(ask.id('deviceId'));
    if (grabber === undefined) return refusal(404);
    use(dvr, grabber);
    return these(ask, [dvr]);
  });
}

function changed(ask: Ask, change: (dvr: DvrRecord) => DvrRecord | undefined): Response {
  return withDvr(ask, (dvr) => {
    const next = change(dvr);
    if (next === undefined) return refusal(400);
    ask.world.tables.dvrs.set(dvr.id, next);
    return these(ask, [next]);
  });
}

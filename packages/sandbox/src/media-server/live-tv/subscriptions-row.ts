import { secondsOf } from '../../world/clock.ts';
import type { GrabRecord, SubscriptionRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
import { recordingSettings, seriesSettings, settingRows } from './dvr-settings.ts';
import { programmeRow, showRow } from './epg-row.ts';
import { programmeOf, showOf } from './epg-schedule.ts';
import type { Row } from '../items/item-row.ts';
import { airingOf, grabsOf } from './subscriptions-schedule.ts';

/** What may be shown beside a subscription. */
interface SubscriptionView {
  readonly includeGrabs: boolean;
  readonly includeStorage: boolean;
}

/** A subscription as it is shown. */
export function subscriptionRow(world: World, subscription: SubscriptionRecord, view: SubscriptionView): Row {
  const { id, type, title, createdAt, targetSectionId, targetLocationId, preferences } = subscription;
  const section = world.tables.sections.get(targetSectionId);
  const folder = section?.locations.find((one) => one.id === targetLocationId);
  const grabs = grabsOf(world, id);
  return {
    key: String(id),
    type,
    targetLibrarySectionID: targetSectionId,
    targetSectionLocationID: targetLocationId,
    title,
    createdAt,
    ...(section && { librarySectionTitle: section.title }),
    ...(folder && { locationPath: folder.path }),
    airingsType: airingsType(preferences.onlyNewAirings, type),
    ...(view.includeStorage && storageOf(world, grabs)),
    ...subjectRow(world, subscription),
    Setting: settingRows(type === 2 ? seriesSettings : recordingSettings, preferences),
    ...(view.includeGrabs && grabs.length > 0 && { MediaGrabOperation: grabs.map((grab) => grabRow(world, grab)) }),
  };
}

/** Which airings are wanted, in words. */
export function airingsType(onlyNew: unknown, type: number): string {
  return type === 2 && String(onlyNew ?? '1') === '1' ? 'New Airings Only' : 'New and Repeat Airings';
}

/** A recording as it is shown. */
export function grabRow(world: World, grab: GrabRecord): Row {
  const { id, subscriptionId, status, grabberId, beginsAt, endsAt } = grab;
  const airing = airingOf(grab);
  const now = world.clock.now() / 1000;
  const share = Math.max(0, Math.min(1, (now - beginsAt) / (endsAt - beginsAt)));
  const percent = status === 'complete' ? 100 : Math.round(1000 * share) / 10;
  return {
    id,
    key: `/media/grabbers/operations/${id}`,
    ...(subscriptionId !== undefined && { mediaSubscriptionID: subscriptionId }),
    mediaIndex: 0,
    status,
    ...(status === 'inprogress' && { percent, currentSize: Math.round(share * (endsAt - beginsAt) * 26_000) }),
    deviceID: grabberId,
    grabberIdentifier: 'tv.plex.grabbers.hdhomerun',
    grabberProtocol: 'livetv',
    provider: providerOf(world),
    beginsAt,
    endsAt,
    ...(airing && { Metadata: programmeRow(dvrIdOf(world), airing.programme, [airing], Math.floor(now)) }),
  };
}

/** The film, episode or show that is recorded, as `Video` or `Directory`. */
export function subjectRow(world: World, { type, guid }: Pick<SubscriptionRecord, 'type' | 'guid'>): Row {
  const show = type === 2 ? showOf(guid) : undefined;
  if (show) return { Directory: showRow(show) };
  const programme = programmeOf(guid);
  return programme ? { Video: programmeRow(dvrIdOf(world), programme, [], secondsOf(world.clock)) } : {};
}

/** The recorder whose guide is meant where none is said: the first. */
function dvrIdOf({ tables }: World): number {
  return Math.min(...tables.dvrs.keys());
}

function providerOf(world: World): string {
  return `tv.plex.providers.epg.cloud:${dvrIdOf(world)}`;
}

function storageOf({ tables }: World, grabs: readonly GrabRecord[]): Row {
  const media = grabs.flatMap(({ itemId }) => (itemId === undefined ? [] : (tables.items.get(itemId)?.media ?? [])));
  const total = (values: readonly unknown[]): number =>
    values.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
  return {
    durationTotal: total(media.map(({ fields }) => fields.duration)),
    storageTotal: total(media.flatMap(({ parts }) => parts.map(({ fields }) => fields.size))),
  };
}

import { activitiesOf, endActivity, startActivity, type Worker } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import type { SectionRecord } from '../../world/records.ts';
import { tellOfProgress, tellOfStatus } from '../../world/server-notices.ts';
import type { World } from '../../world/world.ts';
import { emptyTrashOf, scanFiles } from './scan-files.ts';
import { refreshSectionItems } from '../items/refresh.ts';

const scanning = 'library.update.section';

/** What a scan is to look at. */
export interface ScanWish {
  /** A folder; all folders of the library where undefined. */
  readonly path?: string | undefined;
  /** Fetches all metadata anew, too. */
  readonly force?: boolean;
  /** Whether the library has other folders than before. */
  readonly isMoved?: boolean;
}

/** Begins to scan a library, in the background. Gives the UUID of the activity: that of the scan that is at work, if one is. */
export function startScan(
  world: World,
  section: SectionRecord,
  { path, force = false, isMoved = false }: ScanWish = {},
): string {
  const [running] = activitiesOf(world, scanning, { librarySectionID: section.id });
  if (running) return running.uuid;
  setRefreshing(world, section.id, true);
  const input = { sectionId: section.id, path, force, isMoved };
  const uuid = startActivity(world, {
    type: scanning,
    title: `Scanning ${section.title}`,
    cancellable: true,
    context: { librarySectionID: section.id },
    steps: [
      {
        after: 250,
        progress: 25,
        subtitle: path ?? section.locations[0]?.path ?? '',
        work: { name: 'scan.files', input },
      },
      { after: 250, progress: 75, ...(force && { work: { name: 'scan.metadata', input } }) },
      { after: 250, progress: 100, work: { name: 'scan.finished', input } },
    ],
  });
  tellOfStatus(world, `Scanning the "${section.title}" section`);
  return uuid;
}

/** Stops the scan of a library, as far as it has come. */
export function stopScan(world: World, sectionId: number): void {
  for (const activity of activitiesOf(world, scanning, { librarySectionID: sectionId })) endActivity(world, activity);
  setRefreshing(world, sectionId, false);
}

/** Whether there is a scan at work. */
export function isScanning(world: World, sectionId: number): boolean {
  return activitiesOf(world, scanning, { librarySectionID: sectionId }).length > 0;
}

/** The steps of a scan. */
export const scanWorkers: Readonly<Record<string, Worker>> = {
  'scan.files': (world, { sectionId, path, isMoved }) => {
    const section = world.tables.sections.get(Number(sectionId));
    const folder = path === undefined ? undefined : String(path);
    if (section === undefined) return;
    for (const { path: location } of folder === undefined ? section.locations : [{ path: folder }])
      tellOfProgress(world, `Scanning ${location}`);
    scanFiles(world, section, { folder, isMoved: isMoved === true });
  },
  'scan.metadata': (world, { sectionId }) => refreshSectionItems(world, Number(sectionId)),
  'scan.finished': (world, { sectionId }) => {
    world.tables.sections.update(Number(sectionId), (section) => ({ ...section, scannedAt: secondsOf(world.clock) }));
    setRefreshing(world, Number(sectionId), false);
    tellOfStatus(world, 'Library scan complete');
  },
  'trash.empty': (world, { sectionId }) => emptyTrashOf(world, Number(sectionId)),
};

function setRefreshing({ tables }: World, sectionId: number, refreshing: boolean): void {
  tables.sections.update(sectionId, (section) => ({ ...section, refreshing }));
}

import { getTasks, startTask, startTasks, stopTask, stopTasks } from 'plexjs/operations';
import { done, enveloped, refusal, whole } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { World } from '../../world/world.ts';
import { preferenceOf, serverName, serverPreferences } from './preferences-values.ts';
import { startScan } from '../library/scan.ts';

const owner = { audience: 'owner' } as const;

interface ButlerTask {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In days. */
  readonly interval: number;
  readonly scheduleRandomized: boolean;
}

const task = (
  name: string,
  title: string,
  interval: number,
  description: string,
  scheduleRandomized = false,
): ButlerTask => ({
  name,
  title,
  description,
  interval,
  scheduleRandomized,
});

/** What the server does at night. */
const tasks: readonly ButlerTask[] = [
  task('AutomaticUpdates', 'Automatic Updates', 1, 'Installs a newer version of the server.'),
  task('BackupDatabase', 'Backup Database', 3, 'Saves the databases.'),
  task('ButlerTaskGenerateAdMarkers', 'Find Advertisements', 1, 'Looks for advertisements in recordings.'),
  task('ButlerTaskGenerateCreditsMarkers', 'Find Credits', 1, 'Looks for the credits of films and episodes.', true),
  task('ButlerTaskGenerateIntroMarkers', 'Find Openings', 1, 'Looks for the openings of episodes.'),
  task('ButlerTaskGenerateVoiceActivity', 'Find Speech', 1, 'Looks for where people speak.', true),
  task('CleanOldBundles', 'Clean Old Bundles', 7, 'Removes bundles that no item uses.'),
  task('CleanOldCacheFiles', 'Clean Old Cache Files', 7, 'Removes cached files that were not used for long.'),
  task('DeepMediaAnalysis', 'Deep Media Analysis', 1, 'Measures the bandwidth that files need.'),
  task('GarbageCollectBlobs', 'Clean Blobs', 7, 'Removes blobs that nothing refers to.'),
  task('GarbageCollectLibraryMedia', 'Clean Library Media', 1, 'Removes media that nothing refers to.'),
  task('GenerateBlurHashes', 'Blur Pictures', 1, 'Makes blurred versions of pictures.'),
  task('GenerateChapterThumbs', 'Pictures of Chapters', 1, 'Makes pictures of chapters.'),
  task('GenerateMediaIndexFiles', 'Preview Pictures', 1, 'Makes the small pictures for seeking.'),
  task('LoudnessAnalysis', 'Loudness', 1, 'Measures how loud music is.'),
  task('MusicAnalysis', 'Sonic Analysis', 1, 'Analyses how music sounds.'),
  task('OptimizeDatabase', 'Optimize Database', 7, 'Puts the database in order.'),
  task('RefreshEpgGuides', 'Refresh Guide', 1, 'Loads the programme guide.', true),
  task('RefreshLibraries', 'Refresh Libraries', 1, 'Scans all libraries.'),
  task('RefreshLocalMedia', 'Refresh Local Media', 3, 'Reads what lies beside the files.'),
  task('RefreshPeriodicMetadata', 'Refresh Metadata', 1, 'Loads metadata anew that are due.'),
  task('UpgradeMediaAnalysis', 'Upgrade Media Analysis', 1, 'Analyses files anew that an older version analysed.'),
];

/** How long a task takes, in milliseconds. */
const length = 5000;

/** The tasks of the night. */
export const butlerRoutes: readonly Route[] = [
  stateful(
    getTasks,
    (ask) => {
      const rows = tasks.map((entry) => ({ ...entry, enabled: isEnabled(ask.world, entry.name) }));
      return enveloped(ask, 'ButlerTasks', { ButlerTask: rows });
    },
    owner,
  ),
  stateful(
    startTasks,
    (ask) => {
      for (const { name } of tasks) if (isEnabled(ask.world, name)) start(ask.world, name);
      return done();
    },
    owner,
  ),
  stateful(
    stopTasks,
    (ask) => {
      for (const { name } of tasks) ask.world.tables.butlerRuns.delete(name);
      return done();
    },
    owner,
  ),
  stateful(
    startTask,
    (ask) => {
      const known = tasks.find(({ name }) => name === ask.path.butlerTask);
      if (known === undefined) return refusal(404);
      return start(ask.world, known.name) ? done() : whole('', 202, { 'Content-Type': 'text/html' });
    },
    owner,
  ),
  stateful(
    stopTask,
    (ask) => {
      const name = ask.path.butlerTask ?? '';
      if (!isRunning(ask.world, name)) return refusal(404);
      ask.world.tables.butlerRuns.delete(name);
      return done();
    },
    owner,
  ),
];

/** What the setting of a task says; tasks without one are done. */
function isEnabled(world: World, name: string): boolean {
  if (name === 'AutomaticUpdates') return false;
  const id = [name, `ButlerTask${name}`].find((candidate) => serverPreferences.has(candidate));
  return id === undefined || preferenceOf(world, id) === true;
}

function isRunning({ tables, clock }: World, name: string): boolean {
  return (tables.butlerRuns.get(name)?.endsAt ?? 0) > clock.now();
}

/** Begins a task. False where it is at work already. */
function start(world: World, name: string): boolean {
  if (isRunning(world, name)) return false;
  world.tables.butlerRuns.set(name, { name, endsAt: world.clock.now() + length });
  if (name === 'BackupDatabase') tellOfBackup(world);
  if (name === 'RefreshLibraries') for (const section of world.tables.sections.values()) startScan(world, section);
  return true;
}

function tellOfBackup(world: World): void {
  const event = 'admin.database.backup';
  world.bus.publishWebhook({
    event,
    accountId: 1,
    payload: {
      event,
      Account: { id: 1, title: world.tables.accounts.get(1)?.name ?? '' },
      Server: { title: serverName(world), uuid: world.names.machineIdentifier },
    },
  });
}

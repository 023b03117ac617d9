// Generated from contract/pms/butler.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link ButlerTaskName}. */
export const butlerTaskNames = [
  'AutomaticUpdates',
  'BackupDatabase',
  'ButlerTaskGenerateAdMarkers',
  'ButlerTaskGenerateCreditsMarkers',
  'ButlerTaskGenerateIntroMarkers',
  'ButlerTaskGenerateVoiceActivity',
  'CleanOldBundles',
  'CleanOldCacheFiles',
  'DeepMediaAnalysis',
  'GarbageCollectBlobs',
  'GarbageCollectLibraryMedia',
  'GenerateBlurHashes',
  'GenerateChapterThumbs',
  'GenerateMediaIndexFiles',
  'LoudnessAnalysis',
  'MusicAnalysis',
  'OptimizeDatabase',
  'RefreshEpgGuides',
  'RefreshLibraries',
  'RefreshLocalMedia',
  'RefreshPeriodicMetadata',
  'UpgradeMediaAnalysis',
] as const;

/**
 * The name of a task that a server does at night.
 *
 * - `AutomaticUpdates`: Installs updates.
 * - `BackupDatabase`: Saves the database.
 * - `ButlerTaskGenerateAdMarkers`: Finds advertisements in recordings.
 * - `ButlerTaskGenerateCreditsMarkers`: Finds credits.
 * - `ButlerTaskGenerateIntroMarkers`: Finds openings of episodes.
 * - `ButlerTaskGenerateVoiceActivity`: Finds speech, for synchronising subtitles.
 * - `CleanOldBundles`: Removes bundles of items that are gone.
 * - `CleanOldCacheFiles`: Removes old files of the cache.
 * - `DeepMediaAnalysis`: Measures the bandwidth that files need.
 * - `GarbageCollectBlobs`: Removes blobs that nothing refers to.
 * - `GarbageCollectLibraryMedia`: Removes media that nothing refers to.
 * - `GenerateBlurHashes`: Makes blurred previews of pictures.
 * - `GenerateChapterThumbs`: Makes pictures of chapters.
 * - `GenerateMediaIndexFiles`: Makes the small pictures for seeking.
 * - `LoudnessAnalysis`: Measures the loudness of music.
 * - `MusicAnalysis`: Analyses how music sounds.
 * - `OptimizeDatabase`: Puts the database in order.
 * - `RefreshEpgGuides`: Loads the programme guide.
 * - `RefreshLibraries`: Scans the libraries.
 * - `RefreshLocalMedia`: Reads metadata that lies beside the files.
 * - `RefreshPeriodicMetadata`: Loads metadata of items anew that are due.
 * - `UpgradeMediaAnalysis`: Analyses files anew that an older version analysed.
 */
export type ButlerTaskName = (typeof butlerTaskNames)[number] | (string & {});

/** A task that the server does at night. */
export interface ButlerTask extends Extra {
  /** The task's name, under which it is started. */
  name?: ButlerTaskName | undefined;

  /** What to call the task. Example: `Backup Database`. */
  title?: string | undefined;

  /** What it does. */
  description?: string | undefined;

  /** How many days lie between two runs. Example: `3`. */
  interval?: number | undefined;

  /** Whether the server chooses the hour by chance. */
  scheduleRandomized?: boolean | undefined;

  /** Whether it is done by itself. */
  enabled?: boolean | undefined;
}

/** Decodes {@link ButlerTask}. */
export const decodeButlerTask: Decode<ButlerTask> = /* @__PURE__ */ decoder(() =>
  fields('word name|text title description|number interval|flag scheduleRandomized enabled'),
);

/** The tasks that a server does at night. */
export interface ButlerTaskList extends Extra {
  /** What the server does at night, and whether it may. */
  tasks: readonly ButlerTask[];
}

/** Decodes {@link ButlerTaskList}. */
export const decodeButlerTaskList: Decode<ButlerTaskList> = /* @__PURE__ */ decoder(() =>
  fields('', { 'tasks[]=ButlerTask': decodeButlerTask }),
);

/**
 * Lists the tasks that the server does at night. For the owner.
 *
 * `GET /butler` of Plex Media Server.
 */
export const getTasks: Operation<'pms', NoParameters, ButlerTaskList> = /* @__PURE__ */ operation({
  id: 'getTasks',
  host: 'pms',
  method: 'GET',
  path: '/butler',
  reading: decodeButlerTaskList,
  envelope: 'ButlerTasks',
});

/**
 * Starts all tasks that are enabled and due, as the server does itself every night. For the owner.
 *
 * `POST /butler` of Plex Media Server.
 */
export const startTasks: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'startTasks',
  host: 'pms',
  method: 'POST',
  path: '/butler',
  reading: 'none',
});

/**
 * Stops all running tasks, and those that wait. For the owner.
 *
 * `DELETE /butler` of Plex Media Server.
 */
export const stopTasks: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'stopTasks',
  host: 'pms',
  method: 'DELETE',
  path: '/butler',
  reading: 'none',
});

/** Parameters of {@link startTask}. */
export interface StartTaskParams {
  /** The task, by its `name` in `getTasks`. */
  butlerTask: ButlerTaskName;
}

/**
 * Starts one task now, due or not. Answers 202 when it runs already and 404 when there is none of the name. For the owner.
 *
 * `POST /butler/{butlerTask}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const startTask: Operation<'pms', StartTaskParams, undefined> = /* @__PURE__ */ operation({
  id: 'startTask',
  host: 'pms',
  method: 'POST',
  path: '/butler/{butlerTask}',
  reading: 'none',
});

/** Parameters of {@link stopTask}. */
export interface StopTaskParams {
  /** The task, by its `name` in `getTasks`. */
  butlerTask: ButlerTaskName;
}

/**
 * Stops one task. Answers 404 when it does not run or there is none of the name. For the owner.
 *
 * `DELETE /butler/{butlerTask}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const stopTask: Operation<'pms', StopTaskParams, undefined> = /* @__PURE__ */ operation({
  id: 'stopTask',
  host: 'pms',
  method: 'DELETE',
  path: '/butler/{butlerTask}',
  reading: 'none',
});

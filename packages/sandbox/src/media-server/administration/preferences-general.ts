import { type Preference, behaviours, bool, hours, inGroup, integer, text } from './preferences-define.ts';

/** General. */
export const generalPreferences: readonly Preference[] = inGroup('general', [
  text('FriendlyName', '', { label: 'Name of this server' }),
  bool('sendCrashReports', true, { label: 'Report crashes to Plex' }),
  bool('PushNotificationsEnabled', false, { label: 'Notifications to phones' }),
  bool('logDebug', true, { label: 'Log for finding mistakes', look: 'advanced' }),
  bool('LogVerbose', false, { label: 'Log all there is', look: 'advanced' }),
  integer('MinimumProgressTime', 60000, { look: 'hidden' }),
  text('ButlerUpdateChannel', '16', { label: 'Releases to update to', enumValues: '0:public|8:beta' }),
]);

/** Libraries. */
export const libraryPreferences: readonly Preference[] = inGroup('library', [
  bool('FSEventLibraryUpdatesEnabled', false, { label: 'Watch folders and scan what changes' }),
  bool('FSEventLibraryPartialScanEnabled', false, { label: 'Scan only the folder that changed', look: 'advanced' }),
  bool('watchMusicSections', false, { label: 'Watch music folders, too', look: 'advanced' }),
  bool('ScheduledLibraryUpdatesEnabled', false, { label: 'Scan libraries at intervals' }),
  integer('ScheduledLibraryUpdateInterval', 3600, {
    label: 'Time between scans',
    enumValues:
      '900:a quarter of an hour|1800:half an hour|3600:an hour|7200:two hours|21600:six hours|43200:twelve hours|86400:a day',
  }),
  bool('autoEmptyTrash', true, { label: 'Empty the trash after each scan' }),
  bool('allowMediaDeletion', true, { label: 'Let media be deleted', look: 'advanced' }),
  bool('allowMediaDeletionLanOnly', false, { look: 'hidden' }),
  integer('OnDeckWindow', 16, { label: 'How many weeks Continue Watching looks back', look: 'advanced' }),
  integer('OnDeckLimit', 40, { label: 'How many items Continue Watching has', look: 'advanced' }),
  bool('OnDeckIncludePremieres', true, { label: 'Continue Watching with first episodes of seasons', look: 'advanced' }),
  bool('SmartShuffleMusic', true, { label: 'Shuffle music cleverly', look: 'advanced' }),
  text('MusicSeparateAlbumTypes', 'enabled', {
    label: 'Separate albums by type',
    look: 'advanced',
    enumValues: 'disabled:no|enabled:yes',
  }),
  integer('LibraryDefaultVisibility', 0, { look: 'hidden' }),
  bool('ScannerLowPriority', false, { label: 'Scan with low priority', look: 'advanced' }),
  text('GenerateBIFBehavior', 'never', { label: 'Preview pictures of videos', enumValues: behaviours }),
  integer('GenerateBIFFrameInterval', 2, { label: 'Seconds between preview pictures', look: 'hidden' }),
  text('GenerateIntroMarkerBehavior', 'asap', { label: 'Find openings', enumValues: behaviours }),
  text('GenerateChapterThumbBehavior', 'scheduled', { label: 'Pictures of chapters', enumValues: behaviours }),
  text('LoudnessAnalysisBehavior', 'scheduled', { label: 'Measure loudness', enumValues: behaviours }),
  text('MusicAnalysisBehavior', 'scheduled', { label: 'Analyse how music sounds', enumValues: behaviours }),
  integer('LocationVisibility', 1, { label: 'Who sees places', enumValues: '1:owner|2:everyone' }),
  integer('LibraryVideoPlayedThreshold', 90, {
    label: 'From which percentage on a video counts as played',
    look: 'advanced',
  }),
  text('LibraryVideoPlayedAtBehaviour', '3', {
    label: 'When a video counts as played',
    look: 'advanced',
    enumValues: '0:at the percentage|1:at the last credits|2:at the first credits|3:at whichever comes first',
  }),
  text('GenerateCreditsMarkerBehavior', 'asap', { label: 'Find credits', enumValues: behaviours }),
  text('GenerateAdMarkerBehavior', 'never', { label: 'Find advertisements', enumValues: behaviours }),
  text('GenerateVADBehavior', 'never', { label: 'Find speech', enumValues: behaviours }),
]);

/** Trailers. */
export const trailerPreferences: readonly Preference[] = inGroup('extras', [
  integer('CinemaTrailersType', 1, { label: 'Films that trailers are taken from', enumValues: '0:all|1:unwatched' }),
  bool('CinemaTrailersFromLibrary', true, { label: 'Trailers of films in the library' }),
  bool('CinemaTrailersFromTheater', false, { label: 'Trailers of films in theatres' }),
  bool('CinemaTrailersFromBluRay', false, { label: 'Trailers of films new on disc' }),
  text('CinemaTrailersPrerollID', '', { label: 'Video before films', look: 'advanced' }),
]);

/** Plug-ins. */
export const pluginPreferences: readonly Preference[] = inGroup('channels', [
  bool('iTunesSharingEnabled', false, { label: 'iTunes plug-in' }),
  text('iTunesLibraryXmlPath', '', { label: 'Where the iTunes library is', look: 'advanced' }),
  bool('disableCapabilityChecking', false, { label: 'Skip checks of what players can do', look: 'advanced' }),
  integer('PluginsLaunchTimeout', 180, { label: 'How long a plug-in may take to start', look: 'hidden' }),
]);

/** Tasks of the night. */
export const butlerPreferences: readonly Preference[] = inGroup('butler', [
  integer('ButlerStartHour', 2, { label: 'Tasks begin at', enumValues: hours }),
  integer('ButlerEndHour', 5, { label: 'Tasks end at', enumValues: hours }),
  bool('ButlerTaskBackupDatabase', true, { label: 'Save the database every three days' }),
  text('ButlerDatabaseBackupPath', '/config/Databases', { label: 'Folder of saved databases', look: 'advanced' }),
  bool('ButlerTaskOptimizeDatabase', true, { label: 'Tidy the database every week' }),
  bool('ButlerTaskCleanOldBundles', true, { label: 'Remove old bundles every week' }),
  bool('ButlerTaskCleanOldCacheFiles', true, { label: 'Remove old cached files every week' }),
  bool('ButlerTaskRefreshLocalMedia', true, { label: 'Read local metadata every three days' }),
  bool('ButlerTaskRefreshLibraries', false, { label: 'Scan all libraries at night' }),
  bool('ButlerTaskUpgradeMediaAnalysis', true, { label: 'Analyse files of old versions anew' }),
  bool('ButlerTaskRefreshPeriodicMetadata', true, { label: 'Refresh metadata now and then' }),
  bool('ButlerTaskDeepMediaAnalysis', true, { label: 'Measure what bandwidth files need' }),
  bool('ButlerTaskGarbageCollectBlobs', true, { label: 'Clean the database of blobs', look: 'hidden' }),
  bool('ButlerTaskRefreshEpgGuides', true, { label: 'Load the programme guide', look: 'hidden' }),
  bool('ButlerTaskReverseGeocode', true, { label: 'Find names of places in photos' }),
  bool('ButlerTaskGenerateAutoTags', true, { label: 'Tag photos by what is in them' }),
  bool('ButlerTaskGenerateVoiceActivity', true, { look: 'hidden' }),
]);

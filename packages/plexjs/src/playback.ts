export {
  ClientProfile,
  type DirectPlayFormat,
  type FormatNames,
  type Limitation,
  type ProfileType,
  type TargetCodecs,
  type TranscodeTarget,
  usualProfile,
} from './playback/client-profile.ts';
export type { Decision, DecisionKind, Verdict } from './playback/decision.ts';
export type { Segment } from './playback/hls.ts';
export { type PictureOptions, Pictures, type UltraBlurOptions } from './playback/pictures.ts';
export type { Playable, PlayOptions } from './playback/play-options.ts';
export { Playback } from './playback/playback.ts';
export { PlexPlaybackError } from './playback/playback-error.ts';
export type { StreamSession } from './playback/stream-session.ts';
export {
  type ReportedState,
  type ReporterOptions,
  reportOffline,
  type Termination,
  TimelineReporter,
} from './playback/timeline-reporter.ts';
export { readWatchedRule, type WatchedRule, watchedThreshold } from './playback/watched-threshold.ts';

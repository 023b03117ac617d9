export type { PlayMediaOptions } from './players/play-media.ts';
export { type PlayerDetails, playersAmong } from './players/player-details.ts';
export { type PlayerRefusal, PlexPlayerError } from './players/player-error.ts';
export type { PlayerStreams } from './players/player-streams.ts';
export { activeTimeline, type PlayerState, type TimelinesOptions } from './players/player-timelines.ts';
export { Players, type ReachOptions } from './players/players.ts';
export type { CommandOptions, PlayerKey, RemotePlayer, Repeat } from './players/remote-player.ts';
export { SonosSpeakers } from './players/sonos-speakers.ts';

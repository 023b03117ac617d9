import type { Media, Part } from '../generated/models/media.ts';
import type { PlaybackLocation } from '../generated/models/sessions.ts';
import type {
  AdvancedSubtitleMode,
  MakeDecisionParams,
  SubtitleMode,
  TranscodeExtension,
} from '../generated/pms/transcoder.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { Item } from '../items/item.ts';
import type { PlayableItem } from '../items/playable-item.ts';
import type { StreamSelection } from '../items/streams.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { ClientProfile } from './client-profile.ts';

/** An item that can be played. */
export type Playable = Extract<Item, PlayableItem>;

/** Of what quality an item is wanted, and what may be done to it. */
export interface QualityOptions {
  /** Whether the file may be played as it is. Default: true, and false with `subtitles: 'burn'`. */
  readonly directPlay?: boolean;
  /** Whether the video may be copied into another container. Default: true. */
  readonly directStream?: boolean;
  /** Whether the audio may be. Default: true. */
  readonly directStreamAudio?: boolean;
  /** In kilobits a second, 64 or more. Say `videoResolution` with it: the bit rate alone leaves the picture as large as it is. */
  readonly maxVideoBitrate?: number;
  /** The size that the picture does not exceed, for instance `1280x720`. */
  readonly videoResolution?: string;
  /** From 0 to 99. */
  readonly videoQuality?: number;
  /** In kilobits a second. */
  readonly musicBitrate?: number;
  /** How many channels of sound the player has at most. */
  readonly audioChannelCount?: number;
  /** How loud sound is made that is mixed down, in percent. */
  readonly audioBoost?: number;
  /** What becomes of subtitles. */
  readonly subtitles?: SubtitleMode;
  readonly advancedSubtitles?: AdvancedSubtitleMode;
  /** In percent. */
  readonly subtitleSize?: number;
}

/** How an item is wanted. */
export interface PlayOptions extends QualityOptions, RequestOptions {
  /** What the player can do. Default: that of the `Playback`. */
  readonly profile?: ClientProfile;
  /** How a conversion travels. Default: `hls`. */
  readonly protocol?: 'hls' | 'dash' | 'http';
  /** Which of its versions. Default: the server's choice. */
  readonly media?: Media;
  /** Which file of the version. Default: the server's choice, which joins them where there are several. */
  readonly part?: Part;
  /** Which streams. They are chosen for the account before the server decides, since it takes no other word for it. */
  readonly streams?: StreamSelection;
  /** Where to begin, in milliseconds. Default: 0. */
  readonly offset?: number;
  /** From where it is played, which decides on the limits of the server. */
  readonly location?: PlaybackLocation;
  /** Whether the server changes the quality with the bandwidth. */
  readonly autoAdjustQuality?: boolean;
}

/** The names that one playback has on the server. New ones for each, since the server ends what has the same. */
export interface SessionIds {
  /** The conversion. */
  readonly transcodeId: string;
  /** The playback. */
  readonly sessionIdentifier: string;
}

/** New names for a playback. */
export function newSessionIds(): SessionIds {
  return { transcodeId: randomId(), sessionIdentifier: randomId() };
}

/** A name that nobody else has. `crypto.randomUUID` is missing on pages without HTTPS. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is asked of the server: the same parameters for its decision and for the start of the stream, or it decides anew. */
export type PlayParams = MakeDecisionParams;

/** The parameters of a quality. Throws `PlexUsageError` for what servers refuse. */
export function qualityParams({
  subtitles,
  directPlay = subtitles !== 'burn',
  directStream = true,
  directStreamAudio = true,
  maxVideoBitrate,
  ...rest
}: QualityOptions): Pick<PlayParams, keyof QualityOptions> {
  if (directPlay && subtitles === 'burn')
    throw new PlexUsageError('Subtitles cannot be burnt into a file that is played as it is: leave directPlay out.');
  if (maxVideoBitrate !== undefined && !(maxVideoBitrate >= 64))
    throw new PlexUsageError(`maxVideoBitrate is 64 kilobits a second or more, not ${maxVideoBitrate}.`);
  const { videoResolution, videoQuality, musicBitrate, audioChannelCount, audioBoost } = rest;
  const { advancedSubtitles, subtitleSize } = rest;
  const picture = { maxVideoBitrate, videoResolution, videoQuality };
  const sound = { musicBitrate, audioChannelCount, audioBoost };
  const ways = { directPlay, directStream, directStreamAudio };
  return { ...ways, ...picture, ...sound, subtitles, advancedSubtitles, subtitleSize };
}

/** The parameters of a playback. Throws `PlexUsageError` for what servers refuse. */
export function playParams(item: Playable, options: PlayOptions, profile: ClientProfile, ids: SessionIds): PlayParams {
  const { media, part, offset = 0, protocol = 'hls' } = options;
  if (item.type === 'photo')
    throw new PlexUsageError('Photos are not played: read them with `Pictures`, or the file with `download()`.');
  if (!(offset >= 0)) throw new PlexUsageError(`offset is 0 milliseconds or more, not ${offset}.`);
  return {
    transcodeType: item.type === 'track' ? 'music' : 'video',
    path: pathOf(item),
    mediaIndex: indexOf('media', item.media, media),
    partIndex: part === undefined ? -1 : indexOf('part', media?.parts ?? item.parts, part),
    session: ids.transcodeId,
    transcodeSessionId: ids.transcodeId,
    protocol,
    offset: offset / 1000,
    ...qualityParams(options),
    hasMDE: true,
    location: options.location ?? 'lan',
    autoAdjustQuality: options.autoAdjustQuality,
    fastSeek: true,
    sessionIdentifier: ids.sessionIdentifier,
    ...profile.parameters,
  };
}

/** The path that an item is played by. What is watched live has one of its session. */
export function pathOf(item: Playable): string {
  const live = /^\/livetv\/sessions\/[^/?]+/.exec(item.key ?? '');
  return live ? live[0] : `/library/metadata/${ratingKeyOf(item)}`;
}

/** The extension of the path that a stream starts at. */
export function extensionOf({ protocol, transcodeType }: PlayParams): TranscodeExtension {
  if (protocol === 'hls') return 'm3u8';
  if (protocol === 'dash') return 'mpd';
  return transcodeType === 'music' ? 'mp3' : 'mkv';
}

/** The options of the requests of a playback. Servers refuse decisions for platforms that they have no profile of, and take `Generic`. */
export function requestOf(options: PlayOptions, profile: ClientProfile): RequestOptions {
  return { ...(profile.name === 'Generic' && { platform: 'Generic' }), ...options };
}

function indexOf<T extends { readonly id?: string | undefined }>(
  what: string,
  all: readonly T[],
  one: T | undefined,
): number {
  if (one === undefined) return -1;
  const index = all.findIndex((other) => other === one || (one.id !== undefined && other.id === one.id));
  if (index < 0) throw new PlexUsageError(`This ${what} is not of the item. It has ${all.length}.`);
  return index;
}

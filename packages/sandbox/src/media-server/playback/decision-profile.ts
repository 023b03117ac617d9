import type { Ask } from '../../http/ask.ts';

/** What a player can read, or be sent. Lists of codecs; `*` for any. */
interface CodecSet {
  readonly type: string;
  readonly container: string;
  readonly videoCodec: readonly string[];
  readonly audioCodec: readonly string[];
  readonly subtitleCodec: readonly string[];
}

/** What a player can be sent of what the server converts. */
export interface TranscodeTarget extends CodecSet {
  readonly context: string;
  readonly protocol: string;
  /** Whether the player named it itself. Such targets go before those that the server knows of players of its kind. */
  readonly isNamed: boolean;
}

/** What a player cannot do. */
export interface Limitation {
  readonly scope: string;
  readonly scopeName: string;
  readonly type: string;
  /** For instance `video.width`. */
  readonly name: string;
  readonly value: string;
}

/** What a player can do. */
export interface Profile {
  readonly directPlay: readonly CodecSet[];
  readonly targets: readonly TranscodeTarget[];
  readonly limitations: readonly Limitation[];
}

const generic: Profile = { directPlay: [], targets: [], limitations: [] };

/** Of browsers and of Plex's own applications. */
const usual: Profile = profileFrom(
  generic,
  [
    'add-direct-play-profile(type=videoProfile&container=mp4,mkv,mov&videoCodec=h264,hevc,vp9&audioCodec=aac,mp3,ac3,eac3,opus&subtitleCodec=*)',
    'add-direct-play-profile(type=musicProfile&container=mp3,flac,mp4,wav,ogg&audioCodec=*)',
    'add-direct-play-profile(type=photoProfile&container=jpeg,png)',
    'add-transcode-target(type=videoProfile&context=streaming&protocol=hls&container=mpegts&videoCodec=h264&audioCodec=aac,mp3)',
    'add-transcode-target(type=videoProfile&context=streaming&protocol=dash&container=mp4&videoCodec=h264&audioCodec=aac,mp3)',
    'add-transcode-target(type=videoProfile&context=streaming&protocol=http&container=mkv&videoCodec=h264&audioCodec=aac,mp3&subtitleCodec=srt)',
    'add-transcode-target(type=videoProfile&context=static&protocol=http&container=mp4&videoCodec=h264&audioCodec=aac,mp3&subtitleCodec=srt)',
    'add-transcode-target(type=musicProfile&context=streaming&protocol=hls&container=mpegts&audioCodec=aac,mp3)',
    'add-transcode-target(type=musicProfile&context=streaming&protocol=dash&container=mp4&audioCodec=aac,mp3)',
    'add-transcode-target(type=musicProfile&context=streaming&protocol=http&container=mp3&audioCodec=mp3)',
    'add-transcode-target(type=musicProfile&context=static&protocol=http&container=mp3&audioCodec=mp3)',
    'add-transcode-target(type=photoProfile&context=streaming&protocol=http&container=jpeg)',
    // In segments that a playlist does not name: such players read them at `/subtitles` (seen of Plex Web).
    'add-transcode-target(type=subtitleProfile&context=all&protocol=hls&container=ass&subtitleCodec=ass)',
    'add-transcode-target(type=subtitleProfile&context=all&protocol=dash&container=ass&subtitleCodec=ass)',
  ].join('+'),
);

/** Of Apple's phones and televisions, whose player finds subtitles in a playlist. */
const apple: Profile = profileFrom(
  usual,
  'add-transcode-target(type=subtitleProfile&context=all&protocol=hls&container=webvtt&subtitleCodec=webvtt&replace=true)',
);

const appleNames = new Set(['ios', 'tvos']);
const usualNames = new Set(
  'android,chrome,firefox,html tv app,konvergo,linux,macos,microsoft edge,opera,plex desktop,plex htpc,plex home theater,roku,safari,tizen,web,webos,windows,xbox'.split(
    ',',
  ),
);

/** The profile of the player that asks; undefined for one that the server does not know. */
export function profileOf(ask: Ask): Profile | undefined {
  const name = (ask.said('X-Plex-Client-Profile-Name') ?? ask.said('X-Plex-Platform') ?? 'Generic').toLowerCase();
  const base = named(name);
  if (base === undefined) return undefined;
  const targets = base.targets.map((target) => ({ ...target, isNamed: false }));
  return profileFrom({ ...base, targets }, ask.said('X-Plex-Client-Profile-Extra') ?? '');
}

function named(name: string): Profile | undefined {
  if (name === 'generic') return generic;
  return appleNames.has(name) ? apple : usualNames.has(name) ? usual : undefined;
}

/** Adds to a profile what directives such as `add-transcode-target(type=videoProfile&…)`, joined by `+`, say. */
function profileFrom(base: Profile, directives: string): Profile {
  let profile = base;
  for (const [, verb, body = ''] of directives.matchAll(/([\w-]+)\(([^)]*)\)/g))
    profile = withDirective(profile, verb ?? '', new URLSearchParams(body));
  return profile;
}

function withDirective(profile: Profile, verb: string, said: URLSearchParams): Profile {
  const { directPlay, targets, limitations } = profile;
  const replaces = said.get('replace') === 'true';
  switch (verb) {
    case 'add-direct-play-profile': {
      const added = codecsOf(said);
      return {
        ...profile,
        directPlay: [...directPlay.filter(({ type }) => !(replaces && type === added.type)), added],
      };
    }
    case 'add-transcode-target': {
      const target = targetOf(said);
      return { ...profile, targets: [...targets.filter((other) => !(replaces && isLike(other, target))), target] };
    }
    case 'add-transcode-target-codec':
    case 'append-transcode-target-codec':
    case 'add-transcode-target-audio-codec': {
      const addition = targetOf(said);
      return {
        ...profile,
        targets: targets.map((target) => (isLike(target, addition) ? extended(target, addition) : target)),
      };
    }
    case 'add-limitation': {
      const limitation = limitationOf(said);
      const others = limitations.filter((other) => !(replaces && isSameLimit(other, limitation)));
      return { ...profile, limitations: [...others, limitation] };
    }
    default:
      return profile;
  }
}

function extended(
  target: TranscodeTarget,
  { videoCodec, audioCodec, subtitleCodec }: TranscodeTarget,
): TranscodeTarget {
  return {
    ...target,
    videoCodec: [...target.videoCodec, ...videoCodec],
    audioCodec: [...target.audioCodec, ...audioCodec],
    subtitleCodec: [...target.subtitleCodec, ...subtitleCodec],
  };
}

function isLike(a: TranscodeTarget, b: TranscodeTarget): boolean {
  return a.type === b.type && a.context === b.context && a.protocol === b.protocol;
}

function isSameLimit(a: Limitation, b: Limitation): boolean {
  return a.scope === b.scope && a.scopeName === b.scopeName && a.name === b.name && a.type === b.type;
}

function codecsOf(said: URLSearchParams): CodecSet {
  return {
    type: said.get('type') ?? 'videoProfile',
    container: said.get('container') ?? '*',
    videoCodec: wordsOf(said, 'videoCodec'),
    audioCodec: wordsOf(said, 'audioCodec'),
    subtitleCodec: wordsOf(said, 'subtitleCodec'),
  };
}

function targetOf(said: URLSearchParams): TranscodeTarget {
  return {
    ...codecsOf(said),
    context: said.get('context') ?? 'streaming',
    protocol: said.get('protocol') ?? 'http',
    isNamed: true,
  };
}

function limitationOf(said: URLSearchParams): Limitation {
  return {
    scope: said.get('scope') ?? '',
    scopeName: said.get('scopeName') ?? '*',
    type: said.get('type') ?? 'match',
    name: said.get('name') ?? '',
    value: said.get('value') ?? said.get('substring') ?? said.get('regex') ?? '',
  };
}

function wordsOf(said: URLSearchParams, name: string): readonly string[] {
  return (said.get(name) ?? '').split(',').filter((word) => word !== '');
}

/** Whether a list of words of a profile has a word. An empty list has no opinion. */
export function allows(words: readonly string[], word: unknown): boolean {
  return words.length === 0 || words.includes('*') || words.includes(String(word));
}

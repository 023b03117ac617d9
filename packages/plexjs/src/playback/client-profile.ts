import { PlexUsageError } from '../transport/plex-error.ts';

/** What a profile is about. */
export type ProfileType = 'video' | 'music' | 'photo' | 'subtitle';

/** Names of codecs or containers. `['*']`: any. */
export type FormatNames = readonly string[];

/** Files that a player reads as they are. */
export interface DirectPlayFormat {
  /** Default: `video`. */
  readonly type?: ProfileType;
  /** The forms of file. */
  readonly container: FormatNames;
  /** The codecs of the picture. */
  readonly videoCodec?: FormatNames;
  /** The codecs of the sound. */
  readonly audioCodec?: FormatNames;
  /** The forms of subtitles. */
  readonly subtitleCodec?: FormatNames;
}

/** What a server may convert to for a player. */
export interface TranscodeTarget {
  /** Default: `video`. */
  readonly type?: ProfileType;
  /** `streaming` to play now, `static` for files to keep. Default: `streaming`. */
  readonly context?: 'streaming' | 'static';
  /** How it is sent. */
  readonly protocol: 'hls' | 'dash' | 'http';
  /** The form of file. */
  readonly container: string;
  /** The codecs of the picture. */
  readonly videoCodec?: FormatNames;
  /** The codecs of the sound. */
  readonly audioCodec?: FormatNames;
  /** The forms of subtitles. */
  readonly subtitleCodec?: FormatNames;
  /** Names the target, so that another directive can change it. */
  readonly id?: string;
  /** Whether it takes the place of the profile's targets of its type, context and protocol. Default: false. */
  readonly replace?: boolean;
}

/** Codecs that a target of the profile takes besides. The target is known by its type, context and protocol. */
export type TargetCodecs = Pick<TranscodeTarget, 'type' | 'context' | 'protocol'> &
  Partial<Pick<TranscodeTarget, 'container' | 'videoCodec' | 'audioCodec' | 'subtitleCodec'>>;

/** What a player cannot do with a codec that it has: `video.bitDepth` of `hevc` is at most 10. */
export interface Limitation {
  /** What it is about. */
  readonly scope: 'videoCodec' | 'videoAudioCodec' | 'audioCodec' | 'musicCodec' | 'subtitleCodec' | (string & {});
  /** The name of the codec or container. Default: `*`, all. */
  readonly scopeName?: string;
  /** How the value is compared. */
  readonly type: 'upperBound' | 'lowerBound' | 'match' | 'notMatch';
  /** For instance `video.width`, `video.bitDepth`, `audio.channels`. */
  readonly name: string;
  /** What it is held against. Of several only one has to fit. */
  readonly value?: string | number | readonly (string | number)[];
  /** In place of `value`: a part that the value has. */
  readonly substring?: string;
  /** In place of `value`: an expression that the value fits. */
  readonly regex?: string;
  /** Whether a file of which the value is not known breaks it. Default: the server's, false. */
  readonly isRequired?: boolean;
  /** Whether all streams are held against it, and not only the one that is played. */
  readonly allStreams?: boolean;
  /** Whether it takes the place of one of the same scope and name. */
  readonly replace?: boolean;
}

type Fields = readonly (readonly [name: string, value: unknown])[];

/**
 * What a player can do, for a server that decides whether it can send a file as it is.
 *
 * ```ts
 * const profile = new ClientProfile()
 *   .directPlay({ container: ['mp4', 'mkv'], videoCodec: ['h264'], audioCodec: ['aac', 'ac3'] })
 *   .transcodeTarget({ protocol: 'hls', container: 'mpegts', videoCodec: ['h264'], audioCodec: ['aac'] })
 *   .limitation({ scope: 'videoCodec', scopeName: 'h264', type: 'upperBound', name: 'video.width', value: 1920 });
 * ```
 *
 * Each method gives a new profile.
 */
export class ClientProfile {
  /** The server's profile that it starts from. */
  readonly name: string;
  readonly #directives: readonly string[];

  /**
   * @param name One of the profiles that servers have, for instance `Chrome`. Default: `Generic`, which can play nothing and has nothing
   * to convert to.
   */
  constructor(name = 'Generic', directives: readonly string[] = []) {
    this.name = name;
    this.#directives = directives;
  }

  /** Adds files that are played as they are. */
  directPlay({ type, container, videoCodec, audioCodec, subtitleCodec }: DirectPlayFormat): ClientProfile {
    return this.#with('add-direct-play-profile', [
      ['type', typeOf(type)],
      ...formats({ container, videoCodec, audioCodec, subtitleCodec }),
    ]);
  }

  /** Adds something that files are converted to. */
  transcodeTarget({ id, replace, ...target }: TranscodeTarget): ClientProfile {
    return this.#with('add-transcode-target', [...targetOf(target), ['id', id], ['replace', replace]]);
  }

  /** Adds codecs to a target, before those that it has: they are converted to. */
  addTargetCodecs(target: TargetCodecs): ClientProfile {
    return this.#with('add-transcode-target-codec', targetOf(target));
  }

  /** Adds codecs to a target, behind those that it has: they are copied where a file has them. */
  appendTargetCodecs(target: TargetCodecs): ClientProfile {
    return this.#with('append-transcode-target-codec', targetOf(target));
  }

  /**
   * Adds something that it cannot do.
   *
   * @throws {PlexUsageError} Where there is not exactly one of `value`, `substring` and `regex`.
   */
  limitation(limitation: Limitation): ClientProfile {
    const { scope, scopeName = '*', type, name, value, substring, regex, isRequired, allStreams, replace } = limitation;
    if ([value, substring, regex].filter((one) => one !== undefined).length !== 1)
      throw new PlexUsageError(`The limitation of ${name} needs one of value, substring and regex.`);
    return this.#with('add-limitation', [
      ['scope', scope],
      ['scopeName', scopeName],
      ['type', type],
      ['name', name],
      ['value', Array.isArray(value) ? value.join('|') : value],
      ['substring', substring],
      ['regex', regex],
      ['isRequired', isRequired],
      ['allStreams', allStreams],
      ['replace', replace],
    ]);
  }

  /** Sets settings of the profile, for instance `{ DirectPlayStreamSelection: true }`. */
  settings(settings: Readonly<Record<string, string | number | boolean>>): ClientProfile {
    return this.#with('add-settings', Object.entries(settings));
  }

  /** The directives, as the header `X-Plex-Client-Profile-Extra` has them. */
  toString(): string {
    return this.#directives.join('+');
  }

  /** The parameters of operations that take a profile. */
  get parameters(): { readonly clientProfileName: string; readonly clientProfileExtra?: string } {
    return {
      clientProfileName: this.name,
      ...(this.#directives.length > 0 && { clientProfileExtra: this.toString() }),
    };
  }

  #with(verb: string, fields: Fields): ClientProfile {
    const said = fields.filter(([, value]) => value !== undefined);
    for (const [name, value] of said)
      if (/[&=()+]/.test(String(value)))
        throw new PlexUsageError(`${verb}: ${name} cannot have one of & = ( ) + in it, as “${String(value)}” has.`);
    const directive = `${verb}(${said.map(([name, value]) => `${name}=${String(value)}`).join('&')})`;
    return new ClientProfile(this.name, [...this.#directives, directive]);
  }
}

/** What browsers and most players can do: H.264 and AAC or MP3, and subtitles as text. Everything else is converted to that. */
export function usualProfile(): ClientProfile {
  return (
    new ClientProfile()
      .directPlay({ container: ['mp4', 'mov'], videoCodec: ['h264'], audioCodec: ['aac', 'mp3'] })
      .directPlay({ type: 'music', container: ['mp3', 'mp4', 'flac', 'ogg', 'wav'], audioCodec: ['*'] })
      .directPlay({ type: 'photo', container: ['jpeg', 'png'] })
      .transcodeTarget({ protocol: 'hls', container: 'mpegts', videoCodec: ['h264'], audioCodec: ['aac', 'mp3'] })
      // Without it servers draw subtitles into the picture.
      .transcodeTarget({ type: 'subtitle', protocol: 'hls', container: 'webvtt', subtitleCodec: ['webvtt'] })
      .transcodeTarget({ protocol: 'dash', container: 'mp4', videoCodec: ['h264'], audioCodec: ['aac', 'mp3'] })
      .transcodeTarget({
        protocol: 'http',
        container: 'mkv',
        videoCodec: ['h264'],
        audioCodec: ['aac', 'mp3'],
        subtitleCodec: ['srt'],
      })
      .transcodeTarget({
        context: 'static',
        protocol: 'http',
        container: 'mp4',
        videoCodec: ['h264'],
        audioCodec: ['aac', 'mp3'],
      })
      .transcodeTarget({ type: 'music', protocol: 'hls', container: 'mpegts', audioCodec: ['aac', 'mp3'] })
      .transcodeTarget({ type: 'music', protocol: 'dash', container: 'mp4', audioCodec: ['aac'] })
      .transcodeTarget({ type: 'music', protocol: 'http', container: 'mp3', audioCodec: ['mp3'] })
      .transcodeTarget({ type: 'music', context: 'static', protocol: 'http', container: 'mp3', audioCodec: ['mp3'] })
  );
}

function targetOf({
  type,
  context = 'streaming',
  protocol,
  container,
  ...codecs
}: Omit<TargetCodecs, 'container'> & { readonly container?: string }): Fields {
  return [
    ['type', typeOf(type)],
    ['context', context],
    ['protocol', protocol],
    ['container', container],
    ...formats(codecs),
  ];
}

function formats({ container, videoCodec, audioCodec, subtitleCodec }: Partial<DirectPlayFormat>): Fields {
  const named = { container, videoCodec, audioCodec, subtitleCodec };
  return Object.entries(named).map(([name, values]) => [name, values?.join(',')]);
}

function typeOf(type: ProfileType = 'video'): string {
  return `${type}Profile`;
}

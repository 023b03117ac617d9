import type { Ask } from '../../http/ask.ts';

/** How a player wants an item. */
export interface Wish {
  /** `videoProfile`, `musicProfile` or `photoProfile`. */
  readonly type: string;
  readonly protocol: string;
  /** `streaming` to play now, `static` to keep. */
  readonly context: string;
  /** Which version and which file of it; negative for the server's choice. */
  readonly mediaIndex: number;
  readonly partIndex: number;
  readonly directPlay: boolean;
  readonly directStream: boolean;
  readonly directStreamAudio: boolean;
  /** In kilobits a second; infinite without a limit. */
  readonly bitrate: number;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly subtitles: string;
  /** What becomes of subtitles with styles: `burn` or `text`. */
  readonly advancedSubtitles: string;
  /** Where to begin, in milliseconds. */
  readonly offset: number;
}

const profileTypes: Readonly<Record<string, string>> = {
  music: 'musicProfile',
  audio: 'musicProfile',
  photo: 'photoProfile',
};
const itemProfileTypes: Readonly<Record<string, string>> = { track: 'musicProfile', photo: 'photoProfile' };
const protocols: Readonly<Record<string, string>> = { m3u8: 'hls', mpd: 'dash' };

/** Reads how a player wants an item. The extension of a start says the protocol where nothing else does. */
export function wishOf(ask: Ask, extension = ''): Wish {
  const type = profileTypes[ask.path.transcodeType ?? 'video'] ?? 'videoProfile';
  return {
    type,
    protocol: ask.text('protocol') ?? protocols[extension] ?? 'http',
    context: ask.flag('offlineTranscode') || ask.text('context') === 'static' ? 'static' : 'streaming',
    mediaIndex: ask.number('mediaIndex') ?? -1,
    partIndex: ask.number('partIndex') ?? -1,
    directPlay: ask.flag('directPlay'),
    directStream: ask.text('directStream') !== '0',
    directStreamAudio: ask.text('directStreamAudio') !== '0',
    ...limitsOf(ask, type),
    channels: ask.number('audioChannelCount') ?? Infinity,
    subtitles: ask.text('subtitles') ?? 'auto',
    advancedSubtitles: ask.text('advancedSubtitles') ?? 'text',
    offset: (ask.number('offset') ?? 0) * 1000,
  };
}

/**
 * The wish as it is for an item. Players ask for tracks below `/video/` as well as below `/music/`, and below no kind
 * at all where they queue downloads: it is the item that says which part of their profile counts.
 */
export function wishFor(ask: Ask, item: { readonly type: string }, wish: Wish): Wish {
  const type = itemProfileTypes[item.type] ?? wish.type;
  return type === wish.type ? wish : { ...wish, type, ...limitsOf(ask, type) };
}

function limitsOf(ask: Ask, type: string): Pick<Wish, 'bitrate' | 'width' | 'height'> {
  const limits = [
    'maxVideoBitrate',
    'videoBitrate',
    'peakBitrate',
    ...(type === 'musicProfile' ? ['musicBitrate'] : []),
  ];
  const [width = Infinity, height = Infinity] = sizeOf(
    ask.text(type === 'photoProfile' ? 'photoResolution' : 'videoResolution'),
  );
  return { bitrate: Math.min(Infinity, ...limits.map((name) => ask.number(name) ?? Infinity)), width, height };
}

function sizeOf(text: string | undefined): readonly number[] {
  return /^\d+x\d+$/.test(text ?? '') ? (text ?? '').split('x').map(Number) : [];
}

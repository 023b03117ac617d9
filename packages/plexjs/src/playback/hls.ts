import { sleep, type Sleep } from '../transport/sleep.ts';
import { resolvePath } from './open-path.ts';

/** How playlists and segments are read. */
export interface HlsReading {
  /** Asks for a path or URL. */
  readonly open: (path: string) => Promise<Response>;
  readonly signal?: AbortSignal | undefined;
  /** Waits until a live playlist is asked for again, for tests. */
  readonly sleep?: Sleep | undefined;
}

/** A segment of a stream. */
export interface Segment {
  /** Its path, or its URL. */
  readonly path: string;
  /** How long it plays, in milliseconds. */
  readonly duration: number;
}

interface Playlist {
  readonly segments: readonly Segment[];
  /** The number of the first one. */
  readonly first: number;
  readonly isOver: boolean;
  /** In milliseconds. */
  readonly targetDuration: number;
}

/**
 * Reads the segments of an HLS stream one after another. Of a playlist with variants the first one is taken, since servers make only one.
 * A live stream is followed until it ends or the signal aborts; segments that went by before they were asked for are left out.
 */
export async function* hlsSegments(
  path: string,
  { open, signal, sleep: wait = sleep }: HlsReading,
): AsyncGenerator<Segment, void, undefined> {
  const [from, first] = await mediaPlaylist(path, open);
  let [text, next] = [first, 0];
  for (;;) {
    const { segments, first: number, isOver, targetDuration } = playlistOf(text, from);
    for (const [index, segment] of segments.entries()) {
      if (number + index < next) continue;
      signal?.throwIfAborted();
      yield segment;
      next = number + index + 1;
    }
    if (isOver) return;
    await wait(targetDuration, signal);
    signal?.throwIfAborted();
    text = await textAt(from, open);
  }
}

/** The playlist that lists segments, and where it is. */
async function mediaPlaylist(path: string, open: HlsReading['open']): Promise<[path: string, text: string]> {
  const text = await textAt(path, open);
  const lines = linesOf(text);
  const variant = lines.findIndex((line) => line.startsWith('#EXT-X-STREAM-INF'));
  const uri = variant < 0 ? undefined : lines.slice(variant).find((line) => !line.startsWith('#'));
  if (uri === undefined) return [path, text];
  const inner = resolvePath(uri, path);
  return [inner, await textAt(inner, open)];
}

async function textAt(path: string, open: HlsReading['open']): Promise<string> {
  return (await open(path)).text();
}

function playlistOf(text: string, from: string): Playlist {
  const segments: Segment[] = [];
  let duration = 0;
  const lines = linesOf(text);
  for (const line of lines) {
    if (line.startsWith('#EXTINF:')) duration = 1000 * Number.parseFloat(line.slice('#EXTINF:'.length));
    else if (!line.startsWith('#')) segments.push({ path: resolvePath(line, from), duration });
  }
  return {
    segments,
    first: numberOf(lines, '#EXT-X-MEDIA-SEQUENCE:') ?? 0,
    isOver: lines.includes('#EXT-X-ENDLIST'),
    targetDuration: 1000 * (numberOf(lines, '#EXT-X-TARGETDURATION:') ?? 2),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function numberOf(lines: readonly string[], tag: string): number | undefined {
  const line = lines.find((one) => one.startsWith(tag));
  return line === undefined ? undefined : Number(line.slice(tag.length));
}

import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, MediaRecord, PartRecord, StreamRecord } from '../../world/records.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { World } from '../../world/world.ts';
import { itemsOf } from './metadata.ts';

/** A file, and what it is of. */
export interface PlacedPart {
  readonly item: ItemRecord;
  readonly media: MediaRecord;
  readonly part: PartRecord;
}

/** A stream, and the file that it is of. */
export interface PlacedStream extends PlacedPart {
  readonly stream: StreamRecord;
}

/** A file by its number, where the one who asks may see its item. */
export function findPart(ask: Ask, id: number): PlacedPart | undefined {
  return placedIn(ask, ask.world.owners.of('part', id), (part) => part.id === id);
}

/** A stream by its number, where the one who asks may see its item. */
export function findStream(ask: Ask, id: number): PlacedStream | undefined {
  const has = ({ streams }: PartRecord): boolean => streams.some((stream) => stream.id === id);
  const placed = placedIn(ask, ask.world.owners.of('stream', id), has);
  const stream = placed?.part.streams.find((candidate) => candidate.id === id);
  return placed && stream && { ...placed, stream };
}

/** Puts what `change` makes of the streams of a file in their place. */
export function changeStreams(
  world: World,
  { item, part }: PlacedPart,
  change: (streams: readonly StreamRecord[]) => readonly StreamRecord[],
): void {
  changeItem(world, item.id, (before) => ({
    ...before,
    media: before.media.map((version) => ({
      ...version,
      parts: version.parts.map((candidate) =>
        candidate.id === part.id ? { ...candidate, streams: change(candidate.streams) } : candidate,
      ),
    })),
  }));
}

/** Takes away a stream that has a file of its own. */
export function removeStream(world: World, placed: PlacedPart, id: number): void {
  changeStreams(world, placed, (streams) => streams.filter((stream) => stream.id !== id));
  world.tables.blobs.delete(streamBlob(id));
}

/** Takes away what an account downloaded for a file and doesn't have selected: a server keeps it no longer than that (seen with 1.43). */
export function dropDownloads(world: World, placed: PlacedPart, accountId: number): void {
  const selected = world.tables.streamChoices.get(`${accountId}:${placed.part.id}`)?.subtitleStreamId;
  for (const { id, fields } of placed.part.streams)
    if (fields.transient !== undefined && fields.userID === accountId && id !== selected)
      removeStream(world, placed, id);
}

/** Where the bytes of a stream that has a file of its own are kept. */
export function streamBlob(id: number): string {
  return `stream ${id}`;
}

function placedIn(
  ask: Ask,
  item: ItemRecord | undefined,
  isMeant: (part: PartRecord) => boolean,
): PlacedPart | undefined {
  if (item === undefined || itemsOf(ask, String(item.id)).length === 0) return undefined;
  for (const media of item.media) {
    const part = media.parts.find(isMeant);
    if (part) return { item, media, part };
  }
  return undefined;
}

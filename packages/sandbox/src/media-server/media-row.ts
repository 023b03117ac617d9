import type { MediaRecord } from '../world/records.ts';

/** The versions of an item. Lists leave out the streams in their files. */
export function mediaRows(media: readonly MediaRecord[], withStreams: boolean): readonly object[] {
  return media.map(({ id, fields, parts }) => ({
    id,
    ...fields,
    Part: parts.map((part) => ({
      id: part.id,
      ...part.fields,
      ...(withStreams &&
        part.streams.length > 0 && {
          Stream: part.streams.map((stream) => ({ id: stream.id, streamType: stream.streamType, ...stream.fields })),
        }),
    })),
  }));
}

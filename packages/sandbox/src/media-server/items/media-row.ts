import type { MediaRecord, PartRecord, StreamRecord } from '../../world/records.ts';
import type { StreamChoice } from '../../world/records-artwork.ts';
import type { World } from '../../world/world.ts';
import type { Row } from './item-order.ts';

/** What versions are shown with beside what their records say. */
export interface MediaView {
  /** Says of the files whether they are there; undefined where nobody asked. */
  readonly isThere?: boolean | undefined;
  /** Fields of files and streams that are there only on request. */
  readonly shown?: ReadonlySet<string>;
  /** What a person chose for a part. */
  readonly choiceOf?: (partId: number) => StreamChoice | undefined;
  /** By how much a person shifted subtitles, in milliseconds. */
  readonly offsetOf?: (streamId: number) => number | undefined;
}

/** Fields of files and streams that servers leave out unless asked, by the parameter that asks. */
const onRequest = {
  includeBandwidths: ['deepAnalysisVersion', 'requiredBandwidths'],
  includeLoudnessRamps: ['startRamp', 'endRamp'],
} as const;
const hidden: ReadonlySet<string> = new Set(Object.values(onRequest).flat());

/** The fields that a request asks for. */
export function requestedFields(flag: (name: string) => boolean): ReadonlySet<string> {
  return new Set(Object.entries(onRequest).flatMap(([parameter, fields]) => (flag(parameter) ? fields : [])));
}

/** How an account sees versions: with the streams that it has chosen. */
export function viewOf({ tables }: World, accountId: number | undefined): MediaView {
  return {
    choiceOf: (partId) => tables.streamChoices.get(`${accountId}:${partId}`),
    offsetOf: (streamId) => tables.streamOffsets.get(`${accountId}:${streamId}`),
  };
}

/** The versions of an item. Lists leave out the streams in their files. */
export function mediaRows(media: readonly MediaRecord[], hasStreams: boolean, view: MediaView = {}): readonly object[] {
  return media.map(({ id, fields, parts }) => ({
    id,
    ...fields,
    Part: parts.map((part) => partRow(part, hasStreams, view)),
  }));
}

function partRow({ id, fields, streams }: PartRecord, hasStreams: boolean, view: MediaView): Row {
  const { isThere } = view;
  const choice = view.choiceOf?.(id);
  const chosen: Readonly<Record<number, number | undefined>> = {
    2: choice?.audioStreamId,
    3: choice?.subtitleStreamId,
  };
  return {
    ...(isThere !== undefined && { accessible: isThere, exists: isThere }),
    id,
    ...visible(fields, view),
    ...(hasStreams &&
      streams.length > 0 && { Stream: streams.map((stream) => streamRow(stream, chosen[stream.streamType], view)) }),
  };
}

function streamRow({ id, streamType, fields }: StreamRecord, chosen: number | undefined, view: MediaView): Row {
  const { key, selected, default: isDefault, ...others } = fields;
  const isSelected = chosen === undefined ? selected : chosen === id;
  const offset = view.offsetOf?.(id);
  return {
    id,
    ...(key !== undefined && { key }),
    streamType,
    ...(isSelected && { selected: true }),
    ...(isDefault && { default: true }),
    ...visible(others, view),
    ...(offset !== undefined && { offset }),
  };
}

function visible(fields: Row, { shown }: MediaView): Row {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.has(name) || shown?.has(name)));
}

import type { Ask } from '../../http/ask.ts';
import { objectsOf } from '../../world/json-object.ts';
import type { Fields, ItemRecord, MediaRecord, PartRecord } from '../../world/records.ts';
import type { Conversion, ConvertedStream } from '../../world/records-playback.ts';
import { detailedRow, type Row } from '../items/item-row.ts';
import { mediaRows, viewOf } from '../items/media-row.ts';

/** An item with one version of it: the one that plays, and what becomes of its parts and streams. */
export function playedRow(
  ask: Ask,
  item: ItemRecord,
  { media, part, conversion }: { media: MediaRecord; part: PartRecord; conversion?: Conversion | undefined },
): Row {
  const { Media: _, Guid: __, ...row } = detailedRow(ask, item);
  return { ...row, Media: [conversion ? convertedMedia(media, part, conversion) : directMedia(ask, media, part)] };
}

/** A version whose file the player reads itself. */
function directMedia({ world, account }: Ask, media: MediaRecord, part: PartRecord): Row {
  const view = { ...viewOf(world, account?.id), shown: new Set(['deepAnalysisVersion', 'requiredBandwidths']) };
  const [row] = objectsOf(mediaRows([{ ...media, parts: [part] }], true, view));
  const parts = objectsOf(row?.Part);
  return {
    ...row,
    selected: true,
    Part: parts.map((one) => ({
      ...one,
      decision: 'directplay',
      selected: true,
      Stream: objectsOf(one.Stream).map((stream) => ({
        ...stream,
        location: stream.key === undefined ? 'direct' : 'sidecar-subs',
      })),
    })),
  };
}

/** A version as it is after a conversion. */
export function convertedMedia(media: MediaRecord, part: PartRecord, conversion: Conversion): Row {
  const { protocol, container, bitrate, width, height, videoCodec, audioCodec, audioChannels, streams } = conversion;
  const { duration, videoFrameRate, videoProfile } = media.fields;
  const over = protocol === 'http' ? {} : { protocol };
  const size = width === undefined ? {} : { width, height };
  const isConverted = streams.some(({ decision }) => decision === 'transcode' || decision === 'burn');
  return {
    id: media.id,
    ...(videoProfile !== undefined && { videoProfile }),
    ...(audioChannels !== undefined && { audioChannels }),
    ...(audioCodec !== undefined && { audioCodec }),
    bitrate,
    container,
    duration,
    ...(videoCodec !== undefined && {
      videoCodec,
      videoFrameRate,
      videoResolution: resolutionOf(height),
      optimizedForStreaming: true,
    }),
    ...size,
    ...over,
    selected: true,
    Part: [
      {
        id: part.id,
        ...kept(part.fields, ['deepAnalysisVersion', 'hasThumbnail', 'indexes', 'requiredBandwidths', 'videoProfile']),
        bitrate,
        container,
        duration: part.fields.duration ?? duration,
        ...(videoCodec !== undefined && { optimizedForStreaming: true }),
        ...size,
        ...over,
        decision: isConverted ? 'transcode' : 'copy',
        selected: true,
        Stream: streams.map((stream) => convertedStream(part, conversion, stream)),
      },
    ],
  };
}

function convertedStream(part: PartRecord, { width, height, audioChannels }: Conversion, stream: ConvertedStream): Row {
  const { id, streamType, decision, location, codec, bitrate } = stream;
  const source = part.streams.find((one) => one.id === id)?.fields ?? {};
  const {
    displayTitle,
    extendedDisplayTitle,
    language,
    languageCode,
    languageTag,
    frameRate,
    default: isDefault,
    title,
    key,
  } = source;
  return {
    id,
    streamType,
    codec,
    ...(bitrate !== undefined && { bitrate }),
    ...(isDefault !== undefined && { default: isDefault }),
    displayTitle,
    extendedDisplayTitle,
    ...kept(source, ['requiredBandwidths']),
    ...(language !== undefined && { language, languageCode, languageTag }),
    ...(streamType === 1 && { frameRate, ...(width !== undefined && { width, height }) }),
    ...(streamType === 2 && { bitrateMode: 'cbr', channels: audioChannels }),
    ...(streamType !== 1 && decision !== 'ignore' && { selected: true }),
    ...(streamType === 3 && subtitleFields({ decision, location, title, key })),
    decision,
    location,
  };
}

/** What stays as it is of a file. */
function kept(fields: Fields, names: readonly string[]): Row {
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

/** What is told of subtitles alone: what they are called, where their file is, and twice what becomes of them. */
function subtitleFields({ decision, location, title, key }: Row): Row {
  return {
    ...(title !== undefined && { title }),
    ...(location === 'sidecar-subs' && key !== undefined && { key }),
    ...(decision === 'burn' && { burn: true }),
    ...(decision === 'ignore' && { ignore: true }),
  };
}

/** A height as people call it. */
function resolutionOf(height = 0): string {
  if (height < 480) return 'SD';
  return height <= 576 ? String(height) : height <= 720 ? '720p' : height <= 1088 ? '1080p' : '4k';
}

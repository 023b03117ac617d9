import { getItemTree } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { ItemRecord, MediaRecord, StreamRecord } from '../../world/records.ts';
import { typeNumbers } from '../../world/type-numbers.ts';
import { digitsFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import type { Row } from './item-order.ts';
import { itemsOf } from './metadata.ts';
import { aboutLibraries } from '../library/section-row.ts';

/** Items as the server's database has them. For the owner. */
export const treeRoutes: readonly Route[] = [
  stateful(
    getItemTree,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      if (items.length === 0) return refusal(404);
      const { allowSync: _, ...about } = aboutLibraries();
      return container(ask, {
        size: items.length,
        ...about,
        MetadataItem: items.map((item) => treeRow(ask.world, item)),
      });
    },
    { audience: 'owner' },
  ),
];

function treeRow(world: World, item: ItemRecord): Row {
  const { id, type, title, guid, index, addedAt, updatedAt, fields, media } = item;
  const children = world.hierarchy.childrenOf(id);
  return {
    id,
    // Seasons have no title in the database.
    title: type === 'season' ? '' : title,
    guid,
    parentTitle: '',
    instanceRatingKey: '',
    index: index ?? 1,
    originallyAvailableAt: fields.originallyAvailableAt ?? '',
    addedAt,
    refreshedAt: updatedAt,
    ...(children.length > 0 && { MetadataItem: children.map((child) => treeRow(world, child)) }),
    ...(media.length > 0 && { MediaItem: media.map((version) => mediaItem(type, version)) }),
  };
}

function mediaItem(type: ItemRecord['type'], { id, parts }: MediaRecord): Row {
  return {
    id,
    MediaPart: parts.map((part) => {
      const file = String(part.fields.file ?? '');
      return {
        metadataType: typeNumbers[type],
        id: part.id,
        file,
        size: part.fields.size ?? 0,
        openSubtitleHash: digitsFor(`subtitles of ${file}`, 16),
        hash: digitsFor(file, 40),
        duration: part.fields.duration ?? 0,
        ...(part.streams.length > 0 && { MediaStream: part.streams.map(mediaStream) }),
      };
    }),
  };
}

const ownFields = ['codec', 'language', 'channels', 'title'] as const;
const textFields =
  `anamorphic audioChannelLayout bitDepth chromaLocation chromaSubsampling codedHeight codedWidth colorRange frameRate
  height level pixelAspectRatio profile refFrames requiredBandwidths samplingRate scanType width`.split(/\s+/);

function mediaStream({ id, streamType, fields }: StreamRecord, place: number): Row {
  const present = (names: readonly string[], form: (value: unknown) => unknown): Row =>
    Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, form(fields[name])]));
  return {
    id,
    index: fields.index ?? place,
    type: streamType,
    ...present(ownFields, (value) => value),
    ...(fields.languageTag !== undefined && { language: fields.languageTag }),
    // The rest is stored as text.
    ...present(textFields, (value) => (typeof value === 'boolean' ? String(Number(value)) : String(value))),
  };
}

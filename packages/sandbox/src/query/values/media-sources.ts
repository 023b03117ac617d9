import type { ItemRecord, MediaRecord, Scalar, StreamRecord } from '../../world/records.ts';
import type { Source } from './sources.ts';

/** What is known of an item's files. */
export const mediaSources: Readonly<Record<string, Source>> = {
  duration: number(({ fields, media }) => numeric(fields.duration) ?? numeric(media[0]?.fields.duration)),
  duplicate: number(({ media }) => Number(media.length > 1)),
  hdr: number((item) => Number(videoStreams(item).some(isHdr))),
  dovi: number((item) => Number(videoStreams(item).some(({ fields }) => isSet(fields.DOVIPresent)))),
  aspectRatio: number(({ media }) => numeric(media[0]?.fields.aspectRatio)),
  previewIndexes: number(({ media }) => {
    const parts = media.flatMap((version) => version.parts);
    return parts.filter(({ fields }) => fields.indexes !== undefined).length || undefined;
  }),
  mediaHeight: number(({ media }) => highest(media.map(({ fields }) => fields.height))),
  mediaWidth: number(({ media }) => highest(media.map(({ fields }) => fields.width))),
  mediaBitrate: number(({ media }) => highest(media.map(({ fields }) => fields.bitrate))),
  audioChannels: number(({ media }) => highest(media.map(({ fields }) => fields.audioChannels))),
  mediaDuration: number(({ media }) => media.reduce((sum, { fields }) => sum + (numeric(fields.duration) ?? 0), 0)),
  mediaSize: number(({ media }) => {
    const sizes = media.flatMap(({ parts }) => parts.map(({ fields }) => numeric(fields.size) ?? 0));
    return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
  }),
  resolution: words(({ media }) => media.map(resolutionOf)),
  container: words(({ media }) => media.map(({ fields }) => fields.container)),
  audioCodec: words((item) => codecs(item, 2, 'audioCodec')),
  videoCodec: words((item) => codecs(item, 1, 'videoCodec')),
  subtitleCodec: words((item) => streams(item, 3).map(({ fields }) => fields.codec)),
  audioLayout: words((item) => streams(item, 2).map(({ fields }) => fields.audioChannelLayout)),
  audioLanguage: words((item) => streams(item, 2).map(({ fields }) => fields.languageCode)),
  subtitleLanguage: words((item) => streams(item, 3).map(({ fields }) => fields.languageCode)),
  device: words(({ media }) => media.map(cameraOf)),
  ...Object.fromEntries(
    ['make', 'model', 'aperture', 'exposure', 'iso', 'lens'].map((name) => [
      name,
      words(({ fields, media }) => [fields[name], ...media.map((version) => version.fields[name])]),
    ]),
  ),
};

/** The camera that took a photo, by its maker and its model. */
function cameraOf({ fields: { make, model } }: MediaRecord): string {
  return [make, model].filter((word) => word !== undefined).join(' ');
}

function number(read: (item: ItemRecord) => number | undefined): Source {
  return { form: 'number', of: 'item', read };
}

function words(read: (item: ItemRecord) => readonly (Scalar | undefined)[]): Source {
  return {
    form: 'tags',
    of: 'item',
    read: (item) => {
      const found = read(item).filter((word) => word !== undefined && word !== '');
      return found.length < 2 ? found.map(String) : [...new Set(found.map(String))];
    },
  };
}

function streams({ media }: ItemRecord, type: number): readonly StreamRecord[] {
  return media.flatMap(({ parts }) =>
    parts.flatMap((part) => part.streams.filter(({ streamType }) => streamType === type)),
  );
}

const videoStreams = (item: ItemRecord): readonly StreamRecord[] => streams(item, 1);

/** The codecs of a kind of streams, of which lists tell in the version. */
function codecs(item: ItemRecord, type: number, name: string): readonly (Scalar | undefined)[] {
  return [...item.media.map(({ fields }) => fields[name]), ...streams(item, type).map(({ fields }) => fields.codec)];
}

function isHdr({ fields }: StreamRecord): boolean {
  return isSet(fields.DOVIPresent) || fields.colorTrc === 'smpte2084' || fields.colorTrc === 'arib-std-b67';
}

function resolutionOf({ fields }: MediaRecord): Scalar | undefined {
  if (fields.videoResolution !== undefined) return String(fields.videoResolution).toLowerCase();
  const height = numeric(fields.height);
  if (height === undefined || fields.videoCodec === undefined) return undefined;
  return [1080, 720, 576, 480].find((step) => height >= step) ?? 'sd';
}

const isSet = (value: Scalar | undefined): boolean => value !== undefined && value !== false && Number(value) !== 0;

function numeric(value: Scalar | undefined): number | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function highest(values: readonly (Scalar | undefined)[]): number | undefined {
  const numbers = values.map(numeric).filter((value) => value !== undefined);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

import type { ItemType, MediaRecord, SectionRecord, StreamRecord } from '../world/records.ts';
import type { ItemDescription, MediaDescription } from './description.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { catalogue, type CataloguedFile, type PackagedSource } from './media-catalogue.ts';

const usualSources: Readonly<Partial<Record<ItemType, PackagedSource>>> = {
  movie: 'film.mp4',
  episode: 'episode.mp4',
  clip: 'episode.mp4',
  track: 'track.mp3',
  photo: 'photo.jpg',
};

const streamTypes = { video: 1, audio: 2, subtitle: 3, lyrics: 4 } as const;

/** The versions of an item that is described: those that it says, or the one that its kind usually has. */
export function mediaRecords(
  builder: LibraryBuilder,
  type: ItemType,
  title: string,
  section: SectionRecord,
  { media = usualSources[type] === undefined ? [] : [{}] }: ItemDescription,
): readonly MediaRecord[] {
  return media.map((version, index) => {
    const source = version.source ?? usualSources[type] ?? 'film.mp4';
    const file = catalogue[source];
    const parts = version.parts ?? [{}];
    return {
      id: version.id ?? builder.next('media'),
      fields: { ...file.media, ...version.fields },
      parts: parts.map((part) => {
        const id = part.id ?? builder.next('part');
        const ending = source.slice(source.lastIndexOf('.'));
        const number = `${media.length > 1 ? ` - version ${index + 1}` : ''}${parts.length > 1 ? ` - part ${id}` : ''}`;
        const path = part.file ?? `${section.locations[0]?.path ?? '/media'}/${safe(title)}${number}${ending}`;
        const name = `file${path.slice(path.lastIndexOf('.'))}`;
        return {
          id,
          source,
          fields: {
            key: `/library/parts/${id}/${madeAt}/${name}`,
            ...file.part,
            ...part.fields,
            file: path,
            size: part.size ?? file.size,
          },
          streams: streamsOf(builder, file, part.streams),
        };
      }),
    };
  });
}

function streamsOf(
  builder: LibraryBuilder,
  file: CataloguedFile,
  described: NonNullable<MediaDescription['parts']>[number]['streams'],
): readonly StreamRecord[] {
  if (described === undefined) return file.streams.map((stream) => ({ id: builder.next('stream'), ...stream }));
  return described.map(({ id, type, fields = {} }, index) => ({
    id: id ?? builder.next('stream'),
    streamType: streamTypes[type],
    fields: { index, ...fields },
  }));
}

/** A title without what file systems do not take. */
const safe = (title: string): string => title.replaceAll(/[/\\:*?"<>|]/g, '_');

import { startActivity, type Worker } from '../../world/activities.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { Fields, ItemRecord, PartRecord, SpanRecord, StreamRecord } from '../../world/records.ts';
import { hashOf } from '../../world/derived.ts';
import type { World } from '../../world/world.ts';

/** What can be found out about files. */
export type Analysis = 'streams' | 'chapters' | 'previews' | 'intros' | 'credits' | 'advertisements' | 'voices';

const activities: Readonly<Record<Analysis, readonly [type: string, title: string]>> = {
  streams: ['library.update.item.analysis', 'Analyzing media'],
  chapters: ['media.generate.chapter.thumbs', 'Generating chapter thumbnails'],
  previews: ['media.generate.bif', 'Generating video preview thumbnails'],
  intros: ['media.generate.intros', 'Detecting Intros'],
  credits: ['media.generate.credits', 'Detecting Credits'],
  advertisements: ['media.generate.ads', 'Detecting Ads'],
  voices: ['media.generate.voice.activity', 'Detecting Voice Activity'],
};

/** Begins to find out something about the files of items, and of what is below them. Gives the UUID of the activity. */
export function startAnalysisOf(world: World, items: readonly ItemRecord[], analysis: Analysis): string {
  const ids = items.flatMap((item) => [item, ...world.hierarchy.leavesOf(item.id)]).map(({ id }) => id);
  const [type, title] = activities[analysis];
  return startActivity(world, {
    type,
    title,
    subtitle: items[0]?.title ?? '',
    ...(items[0] && { context: { key: `/library/metadata/${items[0].id}` } }),
    steps: [
      { after: 200, progress: 50, work: { name: 'analysis', input: { ids: [...new Set(ids)], analysis } } },
      { after: 200, progress: 100 },
    ],
  });
}

/** The step of an analysis. */
export const analysisWorkers: Readonly<Record<string, Worker>> = {
  analysis: (world, { ids, analysis }) => {
    const analyse = analyses[String(analysis) as Analysis];
    for (const id of Array.isArray(ids) ? ids : []) {
      const item = world.tables.items.get(id);
      if (item && item.media.length > 0) changeItem(world, id, (before) => analyse(before, world));
    }
  },
};

const analyses: Readonly<Record<Analysis, (item: ItemRecord, world: World) => ItemRecord>> = {
  streams: (item) => withParts(item, (part) => ({ ...part, streams: part.streams.map(measured) })),
  chapters: (item) => ({
    ...item,
    chapters: item.chapters.map((chapter, index) => ({
      ...chapter,
      fields: { ...chapter.fields, thumb: `/library/media/${item.media[0]?.id ?? 0}/chapterImages/${index + 1}` },
    })),
  }),
  previews: (item) => withParts(item, (part) => withPartField(part, { indexes: 'sd' })),
  intros: (item, world) => (item.type === 'episode' ? withMarker(world, item, 'intro', [0.02, 0.06]) : item),
  credits: (item, world) => withMarker(world, item, 'credits', [0.95, 1], { final: true }),
  advertisements: (item, world) => withMarker(world, item, 'commercial', [0.4, 0.45]),
  voices: (item) => ({ ...withParts(item, (part) => part), media: withVoices(item) }),
};

function withParts(item: ItemRecord, change: (part: PartRecord) => PartRecord): ItemRecord {
  return { ...item, media: item.media.map((media) => ({ ...media, parts: media.parts.map(change) })) };
}

const withPartField = (part: PartRecord, fields: Fields): PartRecord => ({
  ...part,
  fields: { ...part.fields, ...fields },
});

function withVoices({ media }: ItemRecord): ItemRecord['media'] {
  return media.map((version) => ({ ...version, fields: { ...version.fields, hasVoiceActivity: true } }));
}

/** Loudness fields come with the analysis of sound. */
function measured(stream: StreamRecord): StreamRecord {
  if (stream.streamType !== 2 || stream.fields.loudness !== undefined) return stream;
  const loudness = -(9 + (hashOf(`loudness ${stream.id}`) % 1200) / 100);
  const fields = { gain: -18 - loudness, loudness, lra: 6.5, peak: 0.98 };
  return { ...stream, fields: { ...stream.fields, ...fields } };
}

function withMarker(
  world: World,
  item: ItemRecord,
  type: string,
  [from, to]: readonly [number, number],
  more: Fields = {},
): ItemRecord {
  const duration = Number(item.fields.duration ?? 0);
  if (duration === 0 || item.markers.some(({ fields }) => fields.type === type)) return item;
  const marker: SpanRecord = {
    id: world.store.next('chapter'),
    startTimeOffset: Math.floor(duration * from),
    endTimeOffset: Math.floor(duration * to),
    fields: { type, ...more },
  };
  return { ...item, markers: [...item.markers, marker] };
}

import { getCategories, getCluster, listMoments } from 'plexjs/operations';
import { container, page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { countValues } from '../../query/choices.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { fieldOf, librarySchema } from '../../query/schema/library-schema.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import { choiceRows } from './section-filters-choices.ts';
import { aboutMenu, inSection } from './section-list.ts';

/** Lists of groups: photos by the day on which they were taken, films and shows by genre. */
export const sectionGroupRoutes: readonly Route[] = [
  stateful(getCluster, inSection(clusters)),
  stateful(listMoments, inSection(clusters)),
  stateful(
    getCategories,
    inSection((ask, section) => {
      const [schema] = librarySchema(section.type);
      const field = schema && fieldOf(schema, 'genre');
      if (schema === undefined || field === undefined) return page(ask, [], aboutMenu(section));
      const genres = countValues(ask.world, ask.account?.id ?? 0, section, { schema, field, query: '' });
      const rows = choiceRows(ask.world, section, field, [...genres.keys()], `/library/sections/${section.id}/all?`);
      return page(
        ask,
        rows.map((row) => categoryRow(ask, section, row as { fastKey: string; title: string })),
        {
          ...aboutMenu(section),
          nocache: true,
          title2: '',
          Meta: {
            Type: [
              {
                key: `/library/sections/${section.id}/categories`,
                type: 'directory',
                title: 'Categories',
                active: true,
              },
            ],
          },
        },
      );
    }),
  ),
];

function categoryRow(
  ask: Ask,
  section: SectionRecord,
  { fastKey, title }: { readonly fastKey: string; readonly title: string },
): object {
  const query = fastKey.slice(fastKey.indexOf('?') + 1);
  const [first] = evaluateQuery(ask.world, ask.account?.id ?? 0, section, query).slice(0, 1);
  const art = first && encodeURIComponent(`/library/metadata/${first.id}/art/${first.updatedAt}`);
  return {
    ...(art !== undefined && { thumb: `/photo/:/transcode?width=2560&height=1440&url=${art}` }),
    type: 'directory',
    key: fastKey,
    title,
  };
}

/** Groups photos by the day on which they were taken, the newest first. */
function clusters(ask: Ask, section: SectionRecord): Response {
  if (section.type !== 'photo') return refusal(400);
  const photos = evaluateQuery(ask.world, ask.account?.id ?? 0, section, 'type=13&sort=originallyAvailableAt:desc');
  const days = new Map<string, ItemRecord[]>();
  for (const photo of photos.slice(0, photos.total)) {
    const day = String(photo.fields.originallyAvailableAt ?? '').slice(0, 10);
    if (day === '') continue;
    const known = days.get(day);
    if (known) known.push(photo);
    else days.set(day, [photo]);
  }
  const rows = [...days].map(([day, taken], index) => clusterRow(section, day, taken, days.size - index));
  const about = {
    ...aboutMenu(section),
    clusterZoomLevel: 1,
    clusteringActive: false,
    nocache: true,
    title2: 'By Moment',
  };
  const key = `/library/sections/${section.id}/all?type=13`;
  return rows.length === 0 ? container(ask, { size: 0, ...about, key }) : page(ask, rows, { ...about, key });
}

function clusterRow(section: SectionRecord, day: string, photos: readonly ItemRecord[], id: number): object {
  const times = photos.map(({ fields }) => Date.parse(String(fields.originallyAvailableAt).replace(' ', 'T')) / 1000);
  const ratios = photos.map(({ media }) => Number(media[0]?.fields.aspectRatio ?? 1.33));
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return {
    // A day lies after the end of the one before it and before the next one begins.
    fastKey: `/library/sections/${section.id}/all?type=13&originallyAvailableAt>=${day}&originallyAvailableAt<<=${next}`,
    title: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day)),
    id,
    size: photos.length,
    startsAt: Math.min(...times),
    endsAt: Math.max(...times),
    avgAR: (ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toFixed(2),
  };
}

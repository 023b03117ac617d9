import { getCategories, getCluster, listMoments } from 'plexjs/operations';
import { container, page, pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { countValues } from '../../query/choices.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { type Day, daysOf } from '../../query/days.ts';
import { fieldOf, levelSchema, librarySchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord } from '../../world/records.ts';
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
  const schema = levelSchema(section.type, 'photo');
  if (schema === undefined) return refusal(400);
  const days = daysOf(ask.world, ask.account?.id ?? 0, section, schema);
  const about = {
    ...aboutMenu(section),
    clusterZoomLevel: 1,
    clusteringActive: false,
    nocache: true,
    title2: 'By Moment',
    key: `/library/sections/${section.id}/all?type=13`,
  };
  if (days.length === 0) return container(ask, { size: 0, ...about });
  const rows = (start: number, end: number): readonly object[] =>
    days.slice(start, end).map((day, index) => clusterRow(section, day, days.length - start - index));
  return pageOf(ask, { total: days.length, slice: rows }, about);
}

function clusterRow(section: SectionRecord, { day, count, first, last, ratios }: Day, id: number): object {
  const [date, next] = [isoOf(day), isoOf(day + 1)];
  return {
    // A day lies after the end of the one before it and before the next one begins.
    fastKey: `/library/sections/${section.id}/all?type=13&originallyAvailableAt>=${date}&originallyAvailableAt<<=${next}`,
    title: titleFormat.format(day * msOfDay),
    id,
    size: count,
    startsAt: first,
    endsAt: last,
    avgAR: (ratios / count).toFixed(2),
  };
}

const msOfDay = 86_400_000;

const isoOf = (day: number): string => new Date(day * msOfDay).toISOString().slice(0, 10);

const titleFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

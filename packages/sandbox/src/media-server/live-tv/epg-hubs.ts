import { mediaProviderEpgDiscover, mediaProviderEpgSearch } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import type { DvrRecord } from '../../world/records-live-tv.ts';
import { hubOf } from '../hubs/hub-row.ts';
import { fitOf, wordsOf } from '../../query/search-words.ts';
import type { Row } from '../items/item-row.ts';
import { mappedChannels } from './dvr-find.ts';
import { about, withGuide } from './epg-guide.ts';
import { guidePath, programmeRow, programmeRows } from './epg-row.ts';
import { type Airing, airingAt, airingsOf, guideLength } from './epg-schedule.ts';

const kinds = [
  { type: 'movie', title: 'Movies', number: 1 },
  { type: 'episode', title: 'Episodes', number: 4 },
] as const;

/** The hubs of recorders' guides. */
export const guideHubRoutes: readonly Route[] = [
  stateful(mediaProviderEpgDiscover, (ask) =>
    withGuide(ask, (dvr) => {
      const now = secondsOf(ask.world.clock);
      const channels = mappedChannels(ask.world, dvr);
      const soon = channels.map((channel) => airingAt(channel, airingAt(channel, now).endsAt));
      return hubs(ask, dvr, [
        shelf(
          ask,
          dvr,
          'whatson',
          'What’s On Now',
          channels.map((channel) => airingAt(channel, now)),
        ),
        shelf(
          ask,
          dvr,
          'startingsoon',
          'Starting Soon',
          soon.toSorted((a, b) => a.beginsAt - b.beginsAt),
        ),
      ]);
    }),
  ),
  stateful(mediaProviderEpgSearch, (ask) =>
    withGuide(ask, (dvr) => {
      const words = wordsOf(ask.text('query') ?? '');
      if (words.length === 0) return refusal(400);
      const now = secondsOf(ask.world.clock);
      const found = airingsOf(
        ({ title, show }) => fitOf(words, `${show?.title ?? ''} ${title}`) > 0,
        now,
        now + guideLength,
      );
      const shown = found.filter(({ channel }) => mappedChannels(ask.world, dvr).includes(channel));
      const limit = ask.number('limit') ?? 3;
      return hubs(
        ask,
        dvr,
        kinds.map(({ type, title, number }) => {
          const airings = shown.filter(({ programme }) => programme.type === type);
          const rows = programmeRows(dvr.id, airings, now, ({ programme }) => programme.guid).slice(0, limit);
          const key = `${guidePath(dvr.id)}/search?type=${number}`;
          return hubOf(
            { title, type, identifier: type, context: `hub.search.${type}`, key, itemsPath: itemsPathOf(dvr) },
            rows,
          );
        }),
      );
    }),
  ),
];

const itemsPathOf = ({ id }: DvrRecord): string => `${guidePath(id)}/metadata`;

function shelf(ask: Ask, dvr: DvrRecord, name: string, title: string, airings: readonly Airing[]): Row {
  const shown = airings.slice(0, ask.number('count') ?? 12);
  const now = secondsOf(ask.world.clock);
  return hubOf(
    {
      title,
      type: 'mixed',
      identifier: `tv.${name}`,
      context: `hub.tv.${name}`,
      key: `${guidePath(dvr.id)}/watchnow/all`,
      itemsPath: itemsPathOf(dvr),
    },
    shown.map((airing) => programmeRow(dvr.id, airing.programme, [airing], now)),
    airings.length > shown.length,
  );
}

function hubs(ask: Ask, dvr: DvrRecord, rows: readonly Row[]): Response {
  return container(ask, { size: rows.length, ...about(dvr), Hub: rows });
}

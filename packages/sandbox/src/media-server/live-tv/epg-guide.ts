import {
  mediaProviderEpgChannels,
  mediaProviderEpgGrid,
  mediaProviderEpgWatchnow,
  mediaProviderEpgWatchnowAll,
} from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import { secondsOf } from '../../world/clock.ts';
import type { DvrRecord } from '../../world/records-live-tv.ts';
import { mappedChannels } from './dvr-find.ts';
import type { Channel } from './epg-channels.ts';
import { guidePath, programmeRow } from './epg-row.ts';
import { airingAt, airingsBetween, airingsOf, guideLength, programmeOf } from './epg-schedule.ts';

const dayInSeconds = 24 * 60 * 60;

/** What recorders' guides know. */
export const guideRoutes: readonly Route[] = [
  stateful(mediaProviderEpgChannels, (ask) =>
    withGuide(ask, (dvr) => {
      const rows = mappedChannels(ask.world, dvr).map(channelRow);
      return container(ask, { size: rows.length, ...(rows.length > 0 && { Channel: rows }) });
    }),
  ),
  stateful(mediaProviderEpgGrid, (ask) =>
    withGuide(ask, (dvr) => {
      const wanted = ask.text('channelGridKey') ?? '';
      const channel = mappedChannels(ask.world, dvr).find(({ key, gridKey }) => key === wanted || gridKey === wanted);
      const day = Date.parse(`${ask.text('date') ?? ''}T00:00:00Z`) / 1000;
      if (channel === undefined) return refusal(404);
      if (Number.isNaN(day)) return refusal(400);
      const rows = airingsBetween(channel, day, day + dayInSeconds).map((airing) =>
        programmeRow(dvr.id, airing.programme, [airing], secondsOf(ask.world.clock)),
      );
      return container(ask, { size: rows.length, ...about(dvr), Metadata: rows });
    }),
  ),
  stateful(mediaProviderEpgWatchnow, (ask) =>
    withGuide(ask, (dvr) => {
      const path = `${guidePath(dvr.id)}/watchnow`;
      const types = [
        { key: `${path}/all?type=1`, type: 'movie', title: 'Movies', active: false },
        { key: `${path}/all?type=4`, type: 'episode', title: 'Shows', active: true },
      ];
      return container(ask, { size: types.length, Type: types });
    }),
  ),
  stateful(mediaProviderEpgWatchnowAll, (ask) =>
    withGuide(ask, (dvr) => {
      const now = secondsOf(ask.world.clock);
      const wanted = { '1': 'movie', '4': 'episode' }[ask.text('type') ?? ''];
      const rows = mappedChannels(ask.world, dvr)
        .map((channel) => airingAt(channel, now))
        .filter(({ programme }) => wanted === undefined || programme.type === wanted)
        .map((airing) => programmeRow(dvr.id, airing.programme, [airing], now));
      return container(ask, { size: rows.length, ...about(dvr), ...(rows.length > 0 && { Metadata: rows }) });
    }),
  ),
  stateful(uncharted('GET', '/tv.plex.providers.epg.{identifier}:{deviceId}/metadata/{guid}'), (ask) =>
    withGuide(ask, (dvr) => {
      const programme = programmeOf(ask.path.guid ?? '');
      if (programme === undefined) return refusal(404);
      const now = secondsOf(ask.world.clock);
      const airings = airingsOf(({ guid }) => guid === programme.guid, now, now + guideLength);
      return container(ask, { size: 1, ...about(dvr), Metadata: [programmeRow(dvr.id, programme, airings, now)] });
    }),
  ),
];

function withGuide(ask: Ask, use: (dvr: DvrRecord) => Response): Response {
  const dvr = ask.path.identifier === 'cloud' ? ask.world.tables.dvrs.get(ask.id('deviceId')) : undefined;
  return dvr ? use(dvr) : refusal(404);
}

function about({ id }: DvrRecord): object {
  return { identifier: `tv.plex.providers.epg.cloud:${id}` };
}

function channelRow({ key, gridKey, lineupIdentifier, number, callSign, title, hd }: Channel): object {
  return {
    id: key,
    gridKey,
    key,
    identifier: lineupIdentifier,
    vcn: number,
    callSign,
    title,
    language: 'en',
    isHd: hd,
  };
}

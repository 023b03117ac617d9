import {
  mediaProviderEpgChannels,
  mediaProviderEpgGrid,
  mediaProviderEpgMetadata,
  mediaProviderEpgWatchnow,
  mediaProviderEpgWatchnowAll,
} from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import type { DvrRecord } from '../../world/records-live-tv.ts';
import { mappedChannels } from './dvr-find.ts';
import type { Channel } from '../../world/channels.ts';
import { isOfGenre } from './epg-genres.ts';
import type { Row } from '../items/item-row.ts';
import { guidePath, programmeRow, programmeRows, showRow } from './epg-row.ts';
import { type Airing, airingAt, airingsBetween, airingsOf, guideLength, programmeOf, showOf } from './epg-schedule.ts';

const dayInSeconds = 24 * 60 * 60;

/** What recorders' guides know. */
export const guideRoutes: readonly Route[] = [
  stateful(mediaProviderEpgChannels, (ask) =>
    withGuide(ask, (dvr) => {
      const rows = mappedChannels(ask.world, dvr)
        .filter((channel) => isOfGenre(channel, ask.text('genre')))
        .map(channelRow);
      return container(ask, { size: rows.length, ...(rows.length > 0 && { Channel: rows }) });
    }),
  ),
  stateful(mediaProviderEpgGrid, (ask) =>
    withGuide(ask, (dvr) => {
      const airings = ask.text('channelGridKey') === undefined ? inSpan(ask, dvr) : onDay(ask, dvr);
      if (typeof airings === 'number') return refusal(airings);
      const shown = airings.filter(isOfKind(ask));
      // Repeats on one channel are versions of one programme.
      const rows = programmeRows(
        dvr.id,
        shown,
        secondsOf(ask.world.clock),
        ({ channel, programme }) => `${channel.key} ${programme.guid}`,
      );
      return container(ask, { size: rows.length, ...about(dvr), ...(rows.length > 0 && { Metadata: rows }) });
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
      const rows = mappedChannels(ask.world, dvr)
        .map((channel) => airingAt(channel, now))
        .filter(isOfKind(ask))
        .map((airing) => programmeRow(dvr.id, airing.programme, [airing], now));
      return container(ask, { size: rows.length, ...about(dvr), ...(rows.length > 0 && { Metadata: rows }) });
    }),
  ),
  stateful(mediaProviderEpgMetadata, (ask) =>
    withGuide(ask, (dvr) => {
      const now = secondsOf(ask.world.clock);
      const rows = (ask.path.guid ?? '').split(',').flatMap((guid) => guideRows(dvr, guid, now));
      return rows.length > 0 ? container(ask, { size: rows.length, ...about(dvr), Metadata: rows }) : refusal(404);
    }),
  ),
];

/** A programme with all its airings, or a show; nothing for what the guide does not have. */
function guideRows(dvr: DvrRecord, guid: string, now: number): readonly Row[] {
  const [programme, show] = [programmeOf(guid), showOf(guid)];
  if (show) return [{ ...showRow(show), key: `${guidePath(dvr.id)}/metadata/${encodeURIComponent(guid)}` }];
  if (programme === undefined) return [];
  const airings = airingsOf((candidate) => candidate.guid === guid, now, now + guideLength);
  return [programmeRow(dvr.id, programme, airings, now)];
}

/** What all channels air in a span of time; the status of the refusal where none is said. */
function inSpan(ask: Ask, dvr: DvrRecord): readonly Airing[] | 400 {
  const [until, from] = [ask.number('beginsAt<'), ask.number('endsAt>')];
  if (until === undefined || from === undefined) return 400;
  // Both ends belong to it.
  return mappedChannels(ask.world, dvr).flatMap((channel) => airingsBetween(channel, from - 1, until + 1));
}

/** What a channel airs on a day; the status of the refusal where there is no such channel or day. */
function onDay(ask: Ask, dvr: DvrRecord): readonly Airing[] | 400 | 404 {
  const wanted = ask.text('channelGridKey');
  const channel = mappedChannels(ask.world, dvr).find(({ key, gridKey }) => key === wanted || gridKey === wanted);
  if (channel === undefined) return 404;
  const day = Date.parse(`${ask.text('date') ?? ''}T00:00:00Z`) / 1000;
  return Number.isNaN(day) ? 400 : airingsBetween(channel, day, day + dayInSeconds);
}

function isOfKind(ask: Ask): (airing: Airing) => boolean {
  const wanted = { '1': 'movie', '4': 'episode' }[ask.text('type') ?? ''];
  return ({ programme }) => wanted === undefined || programme.type === wanted;
}

/** Does something with the recorder whose guide a path is of. */
export function withGuide(ask: Ask, use: (dvr: DvrRecord) => Response): Response {
  const dvr = ask.path.identifier === 'cloud' ? ask.world.tables.dvrs.get(ask.id('deviceId')) : undefined;
  return dvr ? use(dvr) : refusal(404);
}

/** What is said around what is from a guide. */
export function about({ id }: DvrRecord): object {
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

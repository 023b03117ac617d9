import { hashOf } from '../../world/derived.ts';
import type { Row } from '../items/item-row.ts';
import type { Airing, Programme, ScheduledShow } from './epg-schedule.ts';

/** The path that a recorder's guide has. */
export function guidePath(dvrId: number): string {
  return `/tv.plex.providers.epg.cloud:${dvrId}`;
}

/** A programme of a recorder's guide, with when and where it airs. */
export function programmeRow(dvrId: number, programme: Programme, airings: readonly Airing[], now: number): Row {
  const { guid, type, title, summary, year, originallyAvailableAt } = programme;
  const ratingKey = encodeURIComponent(guid);
  const [first] = airings;
  return {
    ratingKey,
    key: `${guidePath(dvrId)}/metadata/${ratingKey}`,
    ...aboveRow(dvrId, programme),
    guid,
    type,
    title,
    summary,
    ...(programme.index !== undefined && { index: programme.index }),
    ...(programme.season !== undefined && { parentIndex: programme.season }),
    year,
    duration: first ? (first.endsAt - first.beginsAt) * 1000 : 0,
    originallyAvailableAt,
    addedAt: first?.beginsAt ?? now,
    ...(first && first.beginsAt <= now && first.endsAt > now && { onAir: true }),
    ...(airings.length > 0 && { Media: airings.map((airing) => airingRow(airing, now)) }),
  };
}

/** Programmes, each with those of the airings that have one key. */
export function programmeRows(
  dvrId: number,
  airings: readonly Airing[],
  now: number,
  keyOf: (airing: Airing) => string,
): readonly Row[] {
  const grouped = new Map<string, [Airing, ...Airing[]]>();
  for (const airing of airings) {
    const same = grouped.get(keyOf(airing));
    if (same) same.push(airing);
    else grouped.set(keyOf(airing), [airing]);
  }
  return [...grouped.values()].map((same) => programmeRow(dvrId, same[0].programme, same, now));
}

/** A show of a recorder's guide. */
export function showRow({ guid, title, year }: ScheduledShow): Row {
  return { guid, ratingKey: encodeURIComponent(guid), title, type: 'show', year };
}

function aboveRow(dvrId: number, { show, season }: Programme): Row {
  if (show === undefined) return {};
  const showKey = encodeURIComponent(show.guid);
  const seasonGuid = `${show.guid.replace('://show/', '://season/')}/${season}`;
  return {
    parentRatingKey: encodeURIComponent(seasonGuid),
    parentGuid: seasonGuid,
    parentTitle: `Season ${season}`,
    grandparentRatingKey: showKey,
    grandparentKey: `${guidePath(dvrId)}/metadata/${showKey}`,
    grandparentGuid: show.guid,
    grandparentTitle: show.title,
  };
}

/** A time on a channel, as a version of the programme. */
function airingRow({ channel, programme, beginsAt, endsAt, premiere }: Airing, now: number): Row {
  // Above the numbers of versions and files in libraries.
  const id = 1_000_000_000 + (hashOf(`airing ${channel.key} ${beginsAt} ${programme.guid}`) % 1_000_000_000);
  return {
    id,
    duration: (endsAt - beginsAt) * 1000,
    audioChannels: 2,
    videoResolution: channel.hd ? '1080' : '480',
    protocol: 'livetv',
    origin: 'livetv',
    beginsAt,
    endsAt,
    onAir: beginsAt <= now && endsAt > now,
    premiere,
    channelID: channel.lineupIdentifier,
    channelIdentifier: channel.lineupIdentifier,
    channelCallSign: channel.callSign,
    channelTitle: channel.title,
    channelShortTitle: channel.callSign,
    channelVcn: channel.number,
    // Servers name a file here, which they do not have (captured): what airs is tuned.
    Part: [{ id, key: `/library/parts/${id}/0/file` }],
  };
}

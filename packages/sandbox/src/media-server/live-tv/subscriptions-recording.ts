import type { SubscriptionRecord } from '../../world/records-live-tv.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Airing } from './epg-schedule.ts';
import { addFile } from '../library/scan-add.ts';
import type { NamedItem } from '../library/scan-names.ts';

/** An item as it is when a recording of it is complete: known by what the guide knows it by, and its newest version tells what recorded it. */
export function asRecorded(item: ItemRecord, { programme, beginsAt, channel }: Airing, grabberId: string): ItemRecord {
  const recorded = {
    origin: 'dvr',
    channelIdentifier: channel.lineupIdentifier,
    mediaGrabDevice: `device://tv.plex.grabbers.hdhomerun/${grabberId}`,
    mediaGrabStatus: 'complete',
    mediaGrabBeginsAt: beginsAt,
  };
  return {
    ...item,
    guid: item.guid.startsWith('plex://') ? programme.guid : item.guid,
    media: item.media.map((version, index) =>
      index === item.media.length - 1 ? { ...version, fields: { ...version.fields, ...recorded } } : version,
    ),
  };
}

/** Makes an item of a recording in the library that it goes into, with the show and season above it. Gives the item's number. */
export function addRecording(
  world: World,
  { targetSectionId, targetLocationId }: SubscriptionRecord,
  { programme, beginsAt, endsAt }: Airing,
): number | undefined {
  const section = world.tables.sections.get(targetSectionId);
  if (section === undefined) return undefined;
  const folder = section.locations.find(({ id }) => id === targetLocationId) ?? section.locations[0];
  const { title, show, season = 1, index = 1, year, summary, originallyAvailableAt } = programme;
  const number = (of: number): string => String(of).padStart(2, '0');
  const path = show
    ? `${folder?.path}/${show.title}/Season ${number(season)}/${show.title} - S${number(season)}E${number(index)} - ${title}.mp4`
    : `${folder?.path}/${title} (${year})/${title} (${year}).mp4`;
  const item: NamedItem = {
    type: show ? 'episode' : 'movie',
    title,
    ...(show && { index }),
    fields: show ? {} : { year },
    guids: [],
  };
  const above: readonly NamedItem[] = show
    ? [
        { type: 'show', title: show.title, index: 1, fields: { year: show.year }, guids: [] },
        { type: 'season', title: `Season ${season}`, index: season, fields: {}, guids: [] },
      ]
    : [];
  const touched = addFile(world, section, [...above, item], {
    path,
    exists: true,
    size: 0,
    duration: (endsAt - beginsAt) * 1000,
    fields: {
      summary,
      originallyAvailableAt,
      duration: (endsAt - beginsAt) * 1000,
      ...(show && { year }),
    },
  });
  return touched.at(-1)?.id;
}

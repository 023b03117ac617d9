import type { ChannelMappingRecord, DvrRecord, GrabberRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
import { grabbersOf } from './dvr-find.ts';
import { dvrSettings, grabberSettings, settingRows } from './dvr-settings.ts';

/** A tuner as it is shown. */
export function grabberRow(grabber: GrabberRecord): object {
  const { id, uuid, deviceId, uri, fields, tuners, enabled, dvrId, lastSeenAt, mappings, preferences } = grabber;
  return {
    key: String(id),
    uuid,
    deviceId,
    ...(dvrId !== undefined && { parentID: dvrId }),
    uri,
    protocol: 'livetv',
    ...fields,
    state: enabled ? 'enabled' : 'disabled',
    status: 'alive',
    tuners: String(tuners),
    lastSeenAt,
    thumb: `/media/grabbers/devices/${id}/thumb/${lastSeenAt}`,
    ...(mappings.length > 0 && { ChannelMapping: mappings.map(mappingRow) }),
    Setting: settingRows(grabberSettings, preferences),
  };
}

/** A recorder as it is shown. */
export function dvrRow(world: World, dvr: DvrRecord): object {
  const { id, uuid, language, country, lineups, refreshedAt, preferences } = dvr;
  const [first] = lineups;
  const devices = grabbersOf(world, dvr).map(grabberRow);
  return {
    key: String(id),
    uuid,
    language,
    country,
    ...(first && { lineup: first.id, lineupTitle: first.title }),
    epgIdentifier: `tv.plex.providers.epg.cloud:${id}`,
    refreshedAt,
    ...(lineups.length > 0 && { Lineup: lineups }),
    ...(devices.length > 0 && { Device: devices }),
    Setting: settingRows(dvrSettings, preferences),
  };
}

function mappingRow({ channelKey, deviceIdentifier, lineupIdentifier, enabled }: ChannelMappingRecord): object {
  return {
    ...(channelKey !== undefined && { channelKey }),
    deviceIdentifier,
    enabled: enabled ? '1' : '0',
    ...(lineupIdentifier !== undefined && { lineupIdentifier }),
  };
}

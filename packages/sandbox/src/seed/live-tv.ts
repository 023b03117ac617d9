import { networkTuners, tunerUuid } from '../world/network-tuners.ts';
import { channels, lineup } from '../world/channels.ts';
import type { DvrRecord, GrabberRecord } from '../world/records-live-tv.ts';
import type { Beginning } from '../world/store.ts';
import { uuidFor } from '../world/uuid.ts';

/** The numbers that the tuner and the recorder take: the highest of their counter. */
export const tunersTaken = 2;

/** A tuner that belongs to a recorder, all its channels mapped to those of the guide. `at` in Unix seconds. */
export function liveTvBeginning(at: number): Pick<Beginning, 'grabbers' | 'dvrs'> {
  const [tuner] = networkTuners;
  if (tuner === undefined) return {};
  const dvr: DvrRecord = {
    id: 2,
    uuid: uuidFor('dvr 2'),
    language: 'eng',
    country: 'usa',
    lineups: [lineup],
    refreshedAt: at,
    preferences: {},
  };
  const grabber: GrabberRecord = {
    id: 1,
    ...tuner,
    uuid: tunerUuid(tuner.deviceId),
    enabled: true,
    dvrId: dvr.id,
    lastSeenAt: at,
    mappings: channels.map(({ key, number, lineupIdentifier }) => ({
      deviceIdentifier: number,
      channelKey: key,
      lineupIdentifier,
      enabled: true,
    })),
    preferences: {},
  };
  return { grabbers: new Map([[grabber.id, grabber]]), dvrs: new Map([[dvr.id, dvr]]) };
}

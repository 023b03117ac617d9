import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { Row } from './item-order.ts';

/** The radio stations that play music like an artist's: playlists without an end. */
export function artistStations({ id, title, updatedAt }: ItemRecord): readonly Row[] {
  const uuid = uuidFor(`station of artist ${id}`);
  return [
    station(
      `/library/metadata/${id}/station/${uuid}?type=10&maxDegreesOfSeparation=-1`,
      `${title} Radio`,
      uuid,
      updatedAt,
    ),
  ];
}

const sectionStations = ['Library Radio', 'Deep Cuts Radio', 'Time Travel Radio', 'Random Album Radio'];

/** The radio stations of a library of music. */
export function stationsOfSection({ id, updatedAt }: SectionRecord): readonly Row[] {
  return sectionStations.map((title, index) => {
    const uuid = uuidFor(`station ${title} of library ${id}`);
    return station(`/library/sections/${id}/stations/${index + 1}`, title, uuid, updatedAt);
  });
}

function station(key: string, title: string, uuid: string, at: number): Row {
  return {
    ratingKey: uuid,
    key,
    guid: `tv.plex.radio://${uuid}`,
    type: 'playlist',
    title,
    summary: '',
    smart: true,
    playlistType: 'audio',
    icon: 'playlist://image.radio',
    leafCount: 0,
    addedAt: at,
    updatedAt: at,
  };
}

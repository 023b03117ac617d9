import { hashOf } from '../../world/derived.ts';
import { digitsFor } from '../../world/uuid.ts';
import { type Channel, channels } from '../../world/channels.ts';

/** A show that airs. */
export interface ScheduledShow {
  readonly guid: string;
  readonly title: string;
  readonly year: number;
}

/** Something that airs. */
export interface Programme {
  readonly guid: string;
  readonly type: 'movie' | 'episode';
  readonly title: string;
  readonly summary: string;
  readonly year: number;
  readonly originallyAvailableAt: string;
  readonly show?: ScheduledShow;
  readonly season?: number;
  readonly index?: number;
}

/** A programme at a time on a channel. Times in Unix seconds. */
export interface Airing {
  readonly channel: Channel;
  readonly programme: Programme;
  readonly beginsAt: number;
  readonly endsAt: number;
  /** Whether it is shown for the first time. */
  readonly premiere: boolean;
}

/** How far ahead a guide knows what airs, in seconds. */
export const guideLength = 14 * 24 * 60 * 60;

const showTitles = [
  'The Tide Tables',
  'Night Ferry',
  'Small Hours of Summer',
  'Kitchen on the Corner',
  'Letters from the Pier',
];
const filmTitles = [
  'The Paper Compass',
  'A Winter at Sea Level',
  'Seven Clocks',
  'Where the Road Forgets',
  'The Glass Orchard',
  'Nobody’s Harbour',
  'The Last Cartographer',
  'Low Sun',
];
const seasons = 2;
const episodesPerSeason = 8;

const films: readonly Programme[] = filmTitles.map((title, index) => ({
  guid: `plex://movie/${digitsFor(`guide ${title}`, 24)}`,
  type: 'movie',
  title,
  summary: `A film: ${title}.`,
  year: 1985 + 5 * index,
  originallyAvailableAt: `${1985 + 5 * index}-03-0${index + 1}`,
}));

const episodes: readonly (readonly Programme[])[] = showTitles.map((title, number) => {
  const show: ScheduledShow = { guid: `plex://show/${digitsFor(`guide ${title}`, 24)}`, title, year: 2019 + number };
  return Array.from({ length: seasons * episodesPerSeason }, (_, place): Programme => {
    const season = 1 + Math.floor(place / episodesPerSeason);
    const index = 1 + (place % episodesPerSeason);
    return {
      guid: `plex://episode/${digitsFor(`guide ${title} ${season} ${index}`, 24)}`,
      type: 'episode',
      title: `${title}, Part ${place + 1}`,
      summary: `Episode ${index} of season ${season} of ${title}.`,
      year: show.year + season - 1,
      originallyAvailableAt: `${show.year + season - 1}-09-${String(index).padStart(2, '0')}`,
      show,
      season,
      index,
    };
  });
});

const programmes = new Map([...films, ...episodes.flat()].map((programme) => [programme.guid, programme]));

/** A programme by its identifier. */
export function programmeOf(guid: string): Programme | undefined {
  return programmes.get(guid);
}

/** A show by its identifier. */
export function showOf(guid: string): ScheduledShow | undefined {
  return episodes.map(([first]) => first?.show).find((show) => show?.guid === guid);
}

/** How long what a channel airs takes, in seconds. */
const lengths: Readonly<Record<Channel['airs'], number>> = { movie: 7200, episode: 1800 };

/** What a channel airs at a time, in Unix seconds: the same whenever it is asked for. */
export function airingAt(channel: Channel, at: number): Airing {
  const length = lengths[channel.airs];
  const block = Math.floor(at / length);
  const beginsAt = block * length;
  return {
    channel,
    programme: channel.airs === 'movie' ? filmIn(channel, block) : episodeIn(channel, block),
    beginsAt,
    endsAt: beginsAt + length,
    premiere: hashOf(`premiere ${channel.key} ${block}`) % 2 === 0,
  };
}

/** What a channel airs between two times, in Unix seconds; with what has begun before. */
export function airingsBetween(channel: Channel, from: number, until: number): readonly Airing[] {
  const found: Airing[] = [];
  for (let at = from; at < until;) {
    const airing = airingAt(channel, at);
    found.push(airing);
    at = airing.endsAt;
  }
  return found;
}

/** When something airs on any channel between two times; what airs first comes first. */
export function airingsOf(is: (programme: Programme) => boolean, from: number, until: number): readonly Airing[] {
  return channels
    .flatMap((channel) => airingsBetween(channel, from, until))
    .filter(({ programme }) => is(programme))
    .sort((a, b) => a.beginsAt - b.beginsAt);
}

function filmIn({ key }: Channel, block: number): Programme {
  return films[(hashOf(key) + block) % films.length] as Programme;
}

/** Two episodes of a show one after another, then those of the next show. */
function episodeIn({ key }: Channel, block: number): Programme {
  const show = episodes[(hashOf(key) + Math.floor(block / 2)) % episodes.length] ?? [];
  const round = Math.floor(block / 2 / episodes.length) * 2 + (block % 2);
  return show[(hashOf(`${key} begins`) + round) % show.length] as Programme;
}

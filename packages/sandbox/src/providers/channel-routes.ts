import {
  getFavoriteChannels,
  getPlexChannelHubs,
  getPlexChannels,
  getPlexChannelStream,
  getPlexGrid,
  setFavoriteChannels,
  tunePlexChannel,
} from 'plexjs/operations';
import { container } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { isOfGenre } from '../media-server/live-tv/epg-genres.ts';
import { guidePath, programmeRows } from '../media-server/live-tv/epg-row.ts';
import { type Airing, airingAt, airingsBetween } from '../media-server/live-tv/epg-schedule.ts';
import { type Channel, channels } from '../world/channels.ts';
import { secondsOf } from '../world/clock.ts';
import { isJsonObject } from '../world/json-object.ts';
import { slugOf } from './catalogue-row.ts';
import { emptyPlaylist } from './empty-playlist.ts';
import { acted, providerRefusal } from './provider-answer.ts';
import { forUser } from './provider-ask.ts';

const identifier = 'tv.plex.provider.epg';
const dayInSeconds = 24 * 60 * 60;

/** Plex's own channels, which air what the channels of the server's tuners do, and the channels that accounts like. */
export const channelRoutes: readonly Route[] = [
  forUser(getPlexChannels, (ask) => {
    const rows = channels.filter((channel) => isOfGenre(channel, ask.text('genre'))).map(channelRow);
    return container(ask, { size: rows.length, identifier, ...(rows.length > 0 && { Channel: rows }) });
  }),
  forUser(getPlexGrid, (ask) => {
    const channel = channels.find(({ gridKey }) => gridKey === ask.text('channelGridKey'));
    const day = Date.parse(`${ask.text('date') ?? ''}T00:00:00Z`) / 1000;
    if (channel === undefined || Number.isNaN(day)) return providerRefusal(ask, 400, 'Bad value');
    const rows = rowsOf(ask, airingsBetween(channel, day, day + dayInSeconds));
    return container(ask, { size: rows.length, identifier, ...(rows.length > 0 && { Metadata: rows }) });
  }),
  forUser(tunePlexChannel, (ask) => {
    const channel = channelOf(ask, 'channelId');
    if (channel === undefined) return noChannel(ask);
    const item = { type: 'clip', title: channel.title, Media: [mediaOf(channel)] };
    const grab = { id: channel.key, status: 'inprogress', Metadata: item };
    return container(ask, { size: 1, identifier, MediaSubscription: [{ MediaGrabOperation: [grab] }] });
  }),
  forUser(getPlexChannelStream, (ask) => (channelOf(ask, 'partId') === undefined ? noChannel(ask) : emptyPlaylist())),
  forUser(getPlexChannelHubs, (ask) => {
    const now = secondsOf(ask.world.clock);
    const rows = rowsOf(
      ask,
      channels.map((channel) => airingAt(channel, now)),
    );
    const hub = { key: '/hubs/sections/home/whatsOnNow', hubIdentifier: 'whatsOnNow', title: 'On Now', type: 'mixed' };
    return container(ask, { size: 1, identifier, Hub: [{ ...hub, size: rows.length, Metadata: rows }] });
  }),
  forUser(getFavoriteChannels, (ask, user) => {
    const favorites = ask.world.tables.favoriteChannels.get(user.id)?.channels ?? [];
    return container(ask, { size: favorites.length, ...(favorites.length > 0 && { FavoriteChannel: favorites }) });
  }),
  forUser(setFavoriteChannels, async (ask, user) => {
    const wanted = await ask.json();
    if (!Array.isArray(wanted) || !wanted.every(isJsonObject)) return providerRefusal(ask, 400, 'Bad Request');
    if (!wanted.every(({ source }) => isKnownSource(ask, source))) return providerRefusal(ask, 400, 'Bad source value');
    ask.world.tables.favoriteChannels.set(user.id, { channels: wanted });
    return acted();
  }),
];

function channelRow(channel: Channel): object {
  const { key, gridKey, number, callSign, title, hd } = channel;
  const slug = slugOf(title);
  return { id: key, key, gridKey, vcn: number, callSign, title, slug, language: 'en', hd, Media: [mediaOf(channel)] };
}

function mediaOf({ key }: Channel): object {
  return { protocol: 'hls', container: 'mpegts', drm: false, Part: [{ key: `/library/parts/${key}.m3u8` }] };
}

/** Programmes as the provider has them: their paths are not those of a recorder's guide. */
function rowsOf({ world }: Ask, airings: readonly Airing[]): readonly object[] {
  const guide = `${guidePath(0)}/metadata`;
  const online = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith(guide) ? value.replace(guide, '/library/metadata') : value;
  const rows = programmeRows(
    0,
    airings,
    secondsOf(world.clock),
    ({ channel, programme }) => `${channel.key} ${programme.guid}`,
  );
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, online(value)])));
}

function channelOf({ path }: Ask, name: string): Channel | undefined {
  return channels.find(({ key }) => key === path[name]);
}

function noChannel(ask: Ask): Response {
  return providerRefusal(ask, 404, 'Not found!');
}

/** Favorites are of a guide that the account has: one of the server's recorders, or Plex's own. */
function isKnownSource({ world }: Ask, source: unknown): boolean {
  const guides = [...world.tables.dvrs.keys()].map((id) => guidePath(id).slice(1));
  return [identifier, ...guides].some((guide) => source === `server://${world.names.machineIdentifier}/${guide}`);
}

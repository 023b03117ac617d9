import type { Item } from '../generated/models/items.ts';
import type { Hub } from '../generated/models/hubs.ts';
import type { Dvr as DvrData } from '../generated/pms/dvrs.ts';
import {
  type EpgProviderKind,
  mediaProviderEpgChannels,
  mediaProviderEpgDiscover,
  mediaProviderEpgGrid,
  mediaProviderEpgMetadata,
  mediaProviderEpgSearch,
  mediaProviderEpgWatchnowAll,
} from '../generated/pms/epg-guide.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Airing, airingsOf, type Span } from './airing.ts';
import type { Channel } from './channel.ts';

/** A kind of programme. */
export type ProgrammeType = 'movie' | 'episode';

const typeNumbers = { movie: 1, episode: 4 } as const;

/** The parameters of the paths of a recorder's guide. */
function guideOf({ epgIdentifier, key }: DvrData): { readonly identifier: EpgProviderKind; readonly deviceId: string } {
  const [, identifier, deviceId] = /^tv\.plex\.providers\.epg\.([^:]+):(.+)$/.exec(epgIdentifier ?? '') ?? [];
  if (identifier === undefined || deviceId === undefined)
    throw new PlexUsageError(
      `The recorder ${key ?? ''} has no guide that can be read: its epgIdentifier is ${epgIdentifier ?? 'absent'}.`,
    );
  return { identifier, deviceId };
}

/** What is needed to read a guide. */
export interface GuideSource {
  readonly server: PlexServer;
  readonly dvr: DvrData;
}

/** See `Dvr.channels`. */
export async function readChannels(
  { server, dvr }: GuideSource,
  genre: string | undefined,
  options?: RequestOptions,
): Promise<Channel[]> {
  const { channels } = await mediaProviderEpgChannels(server.client, { ...guideOf(dvr), genre }, options);
  // Some servers put the channels of tuners below these, and some beside them.
  const all = [...dvr.channelMappings, ...dvr.devices.flatMap(({ channelMappings }) => channelMappings)];
  return channels.map((channel) => ({
    ...channel,
    mappings: all.filter(({ channelKey }) => channelKey !== undefined && channelKey === channel.key),
  }));
}

/** See `Dvr.guide`. */
export async function readSpan(
  { server, dvr }: GuideSource,
  span: Span,
  { type, channel }: { readonly type?: ProgrammeType | undefined; readonly channel?: Channel | undefined },
  options?: RequestOptions,
): Promise<Airing[]> {
  const times = { beginsUntil: span.to, endsFrom: span.from };
  const params = { ...guideOf(dvr), ...times, type: type && typeNumbers[type] };
  const { items } = await mediaProviderEpgGrid(server.client, params, options);
  return airingsOf(items, span, channel);
}

/** See `Dvr.day`. */
export async function readDay(
  { server, dvr }: GuideSource,
  { gridKey, key, title }: Channel,
  date: string,
  options?: RequestOptions,
): Promise<Airing[]> {
  const channelGridKey = gridKey ?? key;
  if (channelGridKey === undefined)
    throw new PlexUsageError(`The channel “${title ?? ''}” has no key, so the guide cannot be asked about it.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new PlexUsageError(`A day is written as 2026-01-31, and not as “${date}”.`);
  return airingsOf(
    (await mediaProviderEpgGrid(server.client, { ...guideOf(dvr), channelGridKey, date }, options)).items,
  );
}

/** See `Dvr.onNow`. */
export async function readOnNow(
  { server, dvr }: GuideSource,
  type: ProgrammeType | undefined,
  options?: RequestOptions,
): Promise<Airing[]> {
  const params = { ...guideOf(dvr), type: type && typeNumbers[type] };
  return airingsOf((await mediaProviderEpgWatchnowAll(server.client, params, options)).items);
}

/** See `Dvr.programme`. */
export async function readProgramme(
  { server, dvr }: GuideSource,
  guid: string,
  options?: RequestOptions,
): Promise<{ readonly programme: Item; readonly airings: readonly Airing[] }> {
  const { items } = await mediaProviderEpgMetadata(server.client, { ...guideOf(dvr), guid }, options);
  const [programme] = items;
  if (programme === undefined) throw new PlexUsageError(`The guide gave nothing for ${guid}.`);
  return { programme, airings: airingsOf([programme]) };
}

/** See `Dvr.hubs`. */
export async function readGuideHubs(
  { server, dvr }: GuideSource,
  count: number | undefined,
  options?: RequestOptions,
): Promise<readonly Hub[]> {
  return (await mediaProviderEpgDiscover(server.client, { ...guideOf(dvr), count }, options)).hubs;
}

/** See `Dvr.search`. */
export async function searchGuide(
  { server, dvr }: GuideSource,
  query: string,
  limit: number | undefined,
  options?: RequestOptions,
): Promise<readonly Hub[]> {
  if (query.trim() === '') throw new PlexUsageError('search: the text is empty.');
  if (limit !== undefined && !(limit >= 1)) throw new PlexUsageError(`search: limit is 1 or more, not ${limit}.`);
  const { hubs } = await mediaProviderEpgSearch(server.client, { ...guideOf(dvr), query, limit }, options);
  return hubs.filter(({ items, directories }) => items.length + directories.length > 0);
}

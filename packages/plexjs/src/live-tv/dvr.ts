import type { Hub } from '../generated/models/hubs.ts';
import type { Item } from '../generated/models/items.ts';
import { type ChannelMapping, decodeGrabberDevice, type GrabberDevice } from '../generated/pms/devices.ts';
import {
  addDeviceToDVR,
  addLineup,
  deleteDVR,
  deleteLineup,
  type Dvr as DvrData,
  getDVR,
  reloadGuide,
  removeDeviceFromDVR,
  setDVRPreferences,
  stopDVRReload,
} from '../generated/pms/dvrs.ts';
import { boundTo } from '../items/bound-to.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Airing, checkedSpan } from './airing.ts';
import type { Channel, ChannelReference } from './channel.ts';
import { changedSettings } from './device-settings.ts';
import {
  type ProgrammeType,
  readChannels,
  readDay,
  readGuideHubs,
  readOnNow,
  readProgramme,
  readSpan,
  searchGuide,
} from './guide.ts';
import type { LiveSession } from './live-session.ts';
import { dvrKeyOf, type LineupReference, lineupOf } from './references.ts';
import { type TuneOptions, tuneTo } from './tune.ts';
import { keyOf, type Tuner, tunersOf } from './tuner.ts';

/** What of a guide is wanted. */
export interface GuideOptions extends ListOptions {
  /** Default: now. */
  readonly from?: Date;
  /** Default: three hours after `from`. */
  readonly to?: Date;
  /** Only films, or only episodes. Default: both. */
  readonly type?: ProgrammeType;
  /** Only what is on this channel, which `dvr.channels()` gave. Default: all channels. */
  readonly channel?: Channel;
}

const threeHours = 3 * 60 * 60 * 1000;

/** A recorder, as it was when it was read. */
export interface Dvr extends Omit<DvrData, 'devices'> {
  /** The server that it belongs to. */
  readonly server: PlexServer;
  /** Its tuners. */
  readonly devices: readonly Tuner[];
}

/**
 * A recorder: tuners, and the guide that goes with them, as it was when it was read. It is the decoded data themselves, with methods on
 * the prototype; methods that change something leave the object as it is.
 *
 * ```ts
 * const dvr = await live.dvr();
 * for (const { programme, media, beginsAt } of await dvr.onNow()) console.log(media.channelTitle, programme.title, beginsAt);
 * ```
 */
export class Dvr {
  /** Reads it anew: `GET /livetv/dvrs/{id}`. Throws `PlexNotFoundError` when it is gone. */
  async reload(options?: RequestOptions): Promise<Dvr> {
    return dvrFrom(this.server, await getDVR(this.server.client, { dvrId: dvrKeyOf(this) }, options));
  }

  /**
   * The channels of its guide, with numbers, call signs, and the channels of its tuners: `GET /{epg}/lineups/dvr/channels`.
   *
   * @param options `genre`: only those of a genre, which is `genreRatingKey` of a filter of the guide's media provider.
   */
  async channels({ genre, ...options }: RequestOptions & { readonly genre?: string } = {}): Promise<Channel[]> {
    return readChannels({ server: this.server, dvr: this }, genre, options);
  }

  /**
   * What airs within a span of time: `GET /{epg}/grid`. What begins first comes first; what is on at the beginning is among it. One request
   * brings all of the span, so read long ones in pieces.
   *
   * ```ts
   * for await (const { programme, beginsAt } of dvr.guide({ from, to, channel })) console.log(beginsAt, programme.title);
   * ```
   *
   * @throws {PlexUsageError} For a span that ends before it begins.
   */
  guide({ from, to, type, channel, ...options }: GuideOptions = {}): List<Airing> {
    const begin = from ?? new Date();
    const span = checkedSpan({ from: begin, to: to ?? new Date(begin.getTime() + threeHours) });
    const source = { server: this.server, dvr: this };
    return new List(
      async (_, request) => ({ items: await readSpan(source, span, { type, channel }, request) }),
      options,
    );
  }

  /**
   * What a channel airs on a day: `GET /{epg}/grid`. Since PMS 1.43.2; `guide` with a `channel` reads it from older servers.
   *
   * @param date The day, as `2026-01-31`.
   */
  async day(channel: Channel, date: string, options?: RequestOptions): Promise<Airing[]> {
    return readDay({ server: this.server, dvr: this }, channel, date, options);
  }

  /** What is on: `GET /{epg}/watchnow/all`. Since PMS 1.43.2. */
  async onNow({ type, ...options }: RequestOptions & { readonly type?: ProgrammeType } = {}): Promise<Airing[]> {
    return readOnNow({ server: this.server, dvr: this }, type, options);
  }

  /**
   * A programme with all its airings: `GET /{epg}/metadata/{guid}`.
   *
   * @param guid That of the programme.
   * @throws {PlexNotFoundError} Where the guide does not have it.
   */
  async programme(
    guid: string,
    options?: RequestOptions,
  ): Promise<{ readonly programme: Item; readonly airings: readonly Airing[] }> {
    return readProgramme({ server: this.server, dvr: this }, guid, options);
  }

  /** Shelves of programmes: what is on, what begins soon: `GET /{epg}/hubs/discover`. Their items are plain data. */
  async hubs({ count, ...options }: RequestOptions & { readonly count?: number } = {}): Promise<readonly Hub[]> {
    return readGuideHubs({ server: this.server, dvr: this }, count, options);
  }

  /** Looks for programmes: `GET /{epg}/hubs/search`. They come by kind, without the kinds of which there is nothing. */
  async search(
    query: string,
    { limit, ...options }: RequestOptions & { readonly limit?: number } = {},
  ): Promise<readonly Hub[]> {
    return searchGuide({ server: this.server, dvr: this }, query, limit, options);
  }

  /**
   * Tunes to a channel, and gives what plays it: `POST /livetv/dvrs/{id}/channels/{channel}/tune`. May take more than a minute when the tuner
   * is cold; the request is given two.
   *
   * ```ts
   * await using session = await dvr.tune('7.1');
   * for await (const { path } of session.segments({ signal })) await write(await session.open(path));
   * ```
   *
   * @param channel What `channels` gave; or its number, call sign or title, for which the channels are read first.
   * @throws {PlexUsageError} For a channel that there is not; the message has those that there are.
   * @throws {PlexServerError} When no tuner is free.
   */
  async tune(channel: Channel | ChannelReference, options?: TuneOptions): Promise<LiveSession> {
    const place = { server: this.server, dvrId: dvrKeyOf(this), channels: () => this.channels(options) };
    return tuneTo(place, channel, options);
  }

  /** Loads its guide anew, which may take some minutes: `POST /livetv/dvrs/{id}/reloadGuide`. For the owner. */
  async refreshGuide(options: JobOptions = {}): Promise<void> {
    const call = reloadGuide(this.server.client, { dvrId: dvrKeyOf(this) }, options);
    await runJob(this.server, call, options, ({ type }) => type === 'provider.epg.load');
  }

  /** Stops loading its guide: `DELETE /livetv/dvrs/{id}/reloadGuide`. For the owner. */
  async stopRefresh(options?: RequestOptions): Promise<void> {
    await stopDVRReload(this.server.client, { dvrId: dvrKeyOf(this) }, options);
  }

  /** Adds a tuner: `PUT /livetv/dvrs/{id}/devices/{tuner}`. For the owner. */
  async addTuner(tuner: Tuner, options?: RequestOptions): Promise<Dvr> {
    const params = { dvrId: dvrKeyOf(this), deviceId: keyOf(tuner) };
    return dvrFrom(this.server, await addDeviceToDVR(this.server.client, params, options));
  }

  /** Takes a tuner off it: `DELETE /livetv/dvrs/{id}/devices/{tuner}`. Throws `PlexUsageError` for one that it does not have. For the owner. */
  async removeTuner(tuner: Tuner, options?: RequestOptions): Promise<Dvr> {
    if (!this.devices.some(({ key }) => key === tuner.key))
      throw new PlexUsageError(
        `“${tuner.title ?? tuner.key ?? ''}” is no tuner of this recorder. It has: ${this.devices.map(({ title, key }) => title ?? key).join(', ')}.`,
      );
    const params = { dvrId: dvrKeyOf(this), deviceId: keyOf(tuner) };
    return dvrFrom(this.server, await removeDeviceFromDVR(this.server.client, params, options));
  }

  /** Adds a lineup: `PUT /livetv/dvrs/{id}/lineups`. For the owner. */
  async addLineup(lineup: LineupReference, options?: RequestOptions): Promise<Dvr> {
    const params = { dvrId: dvrKeyOf(this), lineup: lineupOf(lineup) };
    return dvrFrom(this.server, await addLineup(this.server.client, params, options));
  }

  /** Takes a lineup off it: `DELETE /livetv/dvrs/{id}/lineups`. For the owner. */
  async removeLineup(lineup: LineupReference, options?: RequestOptions): Promise<Dvr> {
    const params = { dvrId: dvrKeyOf(this), lineup: lineupOf(lineup) };
    return dvrFrom(this.server, await deleteLineup(this.server.client, params, options));
  }

  /**
   * Changes settings of it: `PUT /livetv/dvrs/{id}/prefs`. Servers reset those that are left out, so it is read anew and all are sent.
   * Values of a choice can be said by their label. For the owner.
   *
   * @throws {PlexUsageError} For settings and values that there are not.
   */
  async setPreferences(values: SettingValues, options?: RequestOptions): Promise<Dvr> {
    const { settings } = await this.reload(options);
    const params = { dvrId: dvrKeyOf(this), prefs: changedSettings(settings, values) };
    return dvrFrom(this.server, await setDVRPreferences(this.server.client, params, options));
  }

  /** Takes it down: `DELETE /livetv/dvrs/{id}`. The recordings stay. For the owner. */
  async delete(options?: RequestOptions): Promise<void> {
    await deleteDVR(this.server.client, { dvrId: dvrKeyOf(this) }, options);
  }
}

/** What a server answers with recorders. */
interface DvrAnswer {
  readonly dvrs: readonly DvrData[];
  readonly channelMappings: readonly ChannelMapping[];
  readonly message?: string | undefined;
}

/**
 * Makes recorders of their data, which become them. Some servers list tuners beside the recorder, as if they were others, and the channels
 * of both beside all of them.
 */
export function dvrsOf(server: PlexServer, { dvrs, channelMappings }: DvrAnswer): Dvr[] {
  const isTuner = ({ uuid, epgIdentifier, lineup }: DvrData): boolean =>
    uuid?.startsWith('device://') === true && epgIdentifier === undefined && lineup === undefined;
  const recorders = dvrs.filter((dvr) => !isTuner(dvr));
  const tuners = dvrs.filter(isTuner).map(tunerFrom);
  const bound = boundTo(server, Dvr);
  return recorders.map((dvr) => {
    if (recorders.length === 1) {
      if (dvr.devices.length === 0) dvr.devices = tuners;
      if (dvr.channelMappings.length === 0) dvr.channelMappings = channelMappings;
    }
    tunersOf(server, dvr.devices);
    return bound(dvr);
  });
}

/** A tuner that was read as a recorder, so that what only tuners have is among what is not known. */
function tunerFrom(dvr: DvrData): GrabberDevice {
  const { extra, lineups: _, devices: __, ...known } = dvr;
  return Object.assign(decodeGrabberDevice({ ...extra }), known);
}

/** The recorder that a server answered with. */
export function dvrFrom(server: PlexServer, answer: DvrAnswer): Dvr {
  const [dvr] = dvrsOf(server, answer);
  if (dvr === undefined)
    throw new PlexUsageError(answer.message || 'The server did not say what became of the recorder.');
  return dvr;
}

import {
  addDevice,
  discoverDevices,
  getAvailableGrabbers,
  listDevices,
  type MediaGrabber,
} from '../generated/pms/devices.ts';
import { createDVR, getDVR, listDVRs } from '../generated/pms/dvrs.ts';
import { getSessions } from '../generated/pms/live-tv.ts';
import type { GrabStatus } from '../generated/pms/subscription-models.ts';
import {
  getAllSubscriptions,
  getScheduledRecordings,
  getSubscription,
  processSubscriptions,
} from '../generated/pms/subscriptions.ts';
import { several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Dvr, dvrFrom, dvrsOf } from './dvr.ts';
import { type LineupReference, lineupOf } from './references.ts';
import { LineupFinder } from './lineups.ts';
import { type Recording, recordingsOf } from './recording.ts';
import { readChoices, type RecordingChoice } from './recording-choice.ts';
import {
  includeParams,
  type Subscription,
  subscriptionFrom,
  type SubscriptionIncludes,
  subscriptionsOf,
} from './subscription.ts';
import { keyOf, type Tuner, tunersOf } from './tuner.ts';

/** What a new recorder is made of. */
export interface NewDvr {
  /** The lineup of its guide: one that `lineups` found, or the identifier of an XMLTV guide, `lineup://tv.plex.providers.epg.xmltv/<encoded URL>#<title>`. */
  readonly lineup: LineupReference;
  /** What the line-up is called. */
  readonly lineupTitle?: string;
  /** The tuners that it records with. */
  readonly tuners: Tuner | readonly Tuner[];
  /** Of the guide, three letters, for instance `eng`. */
  readonly language?: string;
  /** Three letters, for instance `usa`. */
  readonly country?: string;
}

/** What recordings are wanted. */
export interface RecordingsOptions extends RequestOptions {
  /** Only those in these states: `scheduled`, `inprogress`, `complete`, ... Default: all. */
  readonly status?: GrabStatus | readonly GrabStatus[];
}

/**
 * Live television and recordings of a server: tuners, recorders with their guides, what is and will be recorded, and what is watched live.
 *
 * ```ts
 * const live = new LiveTv(server);
 * const dvr = await live.dvr();
 * await using session = await dvr.tune('7.1');
 * ```
 */
export class LiveTv {
  /** The server that it is on. */
  readonly server: PlexServer;
  /** Where there are guides for: what a new recorder is made of. */
  readonly lineups: LineupFinder;

  constructor(server: PlexServer) {
    this.server = server;
    this.lineups = new LineupFinder(server);
  }

  /** The recorders: `GET /livetv/dvrs`. */
  async dvrs(options?: RequestOptions): Promise<Dvr[]> {
    return dvrsOf(this.server, await listDVRs(this.server.client, undefined, options));
  }

  /**
   * A recorder by its number, or the only one: `GET /livetv/dvrs`.
   *
   * @throws {PlexNotFoundError} Where there is none of this number.
   * @throws {PlexUsageError} Without a number, where there is none, or several.
   */
  async dvr(key?: string | number, options?: RequestOptions): Promise<Dvr> {
    if (key !== undefined) return dvrFrom(this.server, await getDVR(this.server.client, { dvrId: key }, options));
    const [dvr, ...others] = await this.dvrs(options);
    if (dvr === undefined) throw new PlexUsageError('The server has no recorder. Make one with `createDvr`.');
    if (others.length === 0) return dvr;
    const all = [dvr, ...others].map((one) => `${one.key ?? ''} (${one.lineupTitle ?? ''})`);
    throw new PlexUsageError(`The server has several recorders: ${all.join(', ')}. Say which by its number.`);
  }

  /**
   * Makes a recorder: `POST /livetv/dvrs`. Its guide stays empty until the channels of its tuners are mapped, with `tuner.mapChannels`. For
   * the owner.
   *
   * @throws {PlexUsageError} Without a tuner, and for a lineup that is none.
   */
  async createDvr({ lineup, tuners, ...more }: NewDvr, options?: RequestOptions): Promise<Dvr> {
    const devices = several<Tuner>(tuners);
    if (devices.length === 0) throw new PlexUsageError('A recorder needs a tuner.');
    const params = { ...more, lineup: lineupOf(lineup), device: devices.map((tuner) => tuner.uuid ?? keyOf(tuner)) };
    return dvrFrom(this.server, await createDVR(this.server.client, params, options));
  }

  /** The tuners that the server knows: `GET /media/grabbers/devices`. For the owner. */
  async tuners(options?: RequestOptions): Promise<Tuner[]> {
    return tunersOf(this.server, (await listDevices(this.server.client, undefined, options)).devices);
  }

  /** Has the server look for tuners in its network, and gives all that it knows then: `POST /media/grabbers/devices/discover`. For the owner. */
  async discoverTuners(options?: RequestOptions): Promise<Tuner[]> {
    return tunersOf(this.server, (await discoverDevices(this.server.client, undefined, options)).devices);
  }

  /**
   * Makes the tuner at an address known to the server: `POST /media/grabbers/devices`. For the owner.
   *
   * @throws {PlexUsageError} For what is no address.
   * @throws {PlexRequestError} Where there is no tuner.
   */
  async addTuner(address: string | URL, options?: RequestOptions): Promise<Tuner> {
    if (!URL.canParse(String(address)))
      throw new PlexUsageError(`“${String(address)}” is no address. Tuners have one such as http://192.168.1.20.`);
    const { devices } = await addDevice(this.server.client, { uri: String(address) }, options);
    const [tuner] = tunersOf(this.server, devices);
    if (tuner === undefined) throw new PlexUsageError('The server did not say which tuner it added.');
    return tuner;
  }

  /** What the server can fetch media with: `GET /media/grabbers`. */
  async grabbers({ protocol, ...options }: RequestOptions & { readonly protocol?: string } = {}): Promise<
    readonly MediaGrabber[]
  > {
    return (await getAvailableGrabbers(this.server.client, { protocol }, options)).grabbers;
  }

  /** What is watched live, by anybody: `GET /livetv/sessions`. */
  async sessions(options?: RequestOptions): Promise<Item[]> {
    const { items } = await getSessions(this.server.client, undefined, options);
    return items.map((item) => this.server.bind(item));
  }

  /**
   * The ways to record something of the guide, each with its settings: `GET /media/subscriptions/template`.
   *
   * ```ts
   * const choices = await live.choices(airing.programme);
   * const [wanted] = choices.filter(({ selected }) => selected);
   * await wanted?.record({ settings: { endOffsetMinutes: 5 } });
   * ```
   *
   * @param programme What airs, or its guid; that of a show is for all its episodes.
   * @throws {PlexNotFoundError} Where the guide does not have it.
   */
  async choices(
    programme: { readonly guid?: string | undefined; readonly title?: string | undefined } | string,
    options?: RequestOptions,
  ): Promise<RecordingChoice[]> {
    const guid = typeof programme === 'string' ? programme : programme.guid;
    if (!guid) throw new PlexUsageError('What has no guid cannot be recorded: the guide does not know it.');
    return readChoices(this.server, guid, options);
  }

  /** What was ordered to be recorded, the most important first: `GET /media/subscriptions`. */
  async subscriptions(options: SubscriptionIncludes & RequestOptions = {}): Promise<Subscription[]> {
    const { subscriptions } = await getAllSubscriptions(this.server.client, includeParams(options), options);
    return subscriptionsOf(this.server, subscriptions);
  }

  /** An order by its number: `GET /media/subscriptions/{id}`. Throws `PlexNotFoundError` where there is none. */
  async subscription(key: string | number, options: SubscriptionIncludes & RequestOptions = {}): Promise<Subscription> {
    const params = { subscriptionId: key, ...includeParams(options) };
    return subscriptionFrom(this.server, await getSubscription(this.server.client, params, options));
  }

  /** What is being and will be recorded, what begins first first: `GET /media/subscriptions/scheduled`. */
  async schedule(options?: RequestOptions): Promise<Recording[]> {
    return recordingsOf(this.server, (await getScheduledRecordings(this.server.client, undefined, options)).grabs);
  }

  /** All recordings of all orders, planned, running and done, what begins first first: `GET /media/subscriptions`. */
  async recordings({ status, ...options }: RecordingsOptions = {}): Promise<Recording[]> {
    const wanted =
      status === undefined
        ? undefined
        : new Set<GrabStatus | undefined>(typeof status === 'string' ? [status] : status);
    const { subscriptions } = await getAllSubscriptions(this.server.client, { includeGrabs: true }, options);
    const grabs = subscriptions.flatMap((subscription) => subscription.grabs);
    return recordingsOf(this.server, wanted ? grabs.filter((grab) => wanted.has(grab.status)) : grabs);
  }

  /** Has the server look anew what there is to record: `POST /media/subscriptions/process`. */
  async processSubscriptions(options: JobOptions = {}): Promise<void> {
    const call = processSubscriptions(this.server.client, undefined, options);
    await runJob(this.server, call, options, ({ type }) => type === 'provider.subscriptions.process');
  }
}

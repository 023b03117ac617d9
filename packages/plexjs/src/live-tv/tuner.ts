import {
  type ChannelMapping,
  type DeviceChannel,
  getDeviceDetails,
  getDevicesChannels,
  type GrabberDevice,
  modifyDevice,
  removeDevice,
  scan,
  setChannelmap,
  setDevicePreferences,
  stopScan,
} from '../generated/pms/devices.ts';
import { computeChannelMap } from '../generated/pms/epg.ts';
import { boundTo } from '../items/bound-to.ts';
import { suggestion } from '../query/suggest.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { checkedValues, type SettingValues } from '../server/setting-values.ts';
import type { MediaUrlOptions } from '../transport/media-url.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** A tuner of a server, as it was when it was read. */
export interface Tuner extends GrabberDevice {
  /** The server that it belongs to. */
  readonly server: PlexServer;
}

/** A channel of a tuner, and the channel of a guide that it is. */
export interface NewChannelMapping extends Pick<
  ChannelMapping,
  'deviceIdentifier' | 'channelKey' | 'lineupIdentifier' | 'enabled'
> {}

/**
 * A tuner of a server, as it was when it was read. It is the decoded data themselves, with methods on the prototype; methods that change
 * something leave the object as it is. All of it is for the owner.
 *
 * ```ts
 * for (const tuner of await live.discoverTuners()) console.log(tuner.title, tuner.tuners, tuner.isEnabled);
 * ```
 */
export class Tuner {
  /** Whether it is used. */
  get isEnabled(): boolean {
    // Old servers say it in numbers.
    return this.state === 'enabled' || this.state === '1';
  }

  /** Reads it anew: `GET /media/grabbers/devices/{id}`. Throws `PlexNotFoundError` when it is gone. */
  async reload(options?: RequestOptions): Promise<Tuner> {
    const { devices } = await getDeviceDetails(this.server.client, { deviceId: keyOf(this) }, options);
    return tunerFrom(this.server, devices);
  }

  /** The channels that it receives: `GET /media/grabbers/devices/{id}/channels`. */
  async channels(options?: RequestOptions): Promise<readonly DeviceChannel[]> {
    return (await getDevicesChannels(this.server.client, { deviceId: keyOf(this) }, options)).channels;
  }

  /**
   * Looks for channels, which may take some minutes: `POST /media/grabbers/devices/{id}/scan`.
   *
   * @param options `source`: where the signal comes from, one of its `sources`, such as `Antenna`.
   * @throws {PlexUsageError} For a source that it does not have.
   */
  async scan({ source, ...options }: JobOptions & { readonly source?: string } = {}): Promise<void> {
    const { sources = [], server } = this;
    if (source !== undefined && sources.length > 0 && !sources.includes(source))
      throw new PlexUsageError(`The tuner has no source “${source}”. ${suggestion(source, sources)}`);
    const call = scan(server.client, { deviceId: keyOf(this), source }, options);
    await runJob(server, call, options, ({ type }) => type === 'grabber.channels.scan');
  }

  /** Stops looking for channels: `DELETE /media/grabbers/devices/{id}/scan`. */
  async stopScan(options?: RequestOptions): Promise<void> {
    await stopScan(this.server.client, { deviceId: keyOf(this) }, options);
  }

  /**
   * Which channels of a lineup its own are, as far as the server can tell: `GET /livetv/epg/channelmap`. What it gives can be passed to
   * `mapChannels`.
   *
   * @param lineup The lineup, or its identifier.
   */
  async suggestMappings(
    lineup: { readonly uuid?: string | undefined } | string,
    options?: RequestOptions,
  ): Promise<readonly ChannelMapping[]> {
    const id = typeof lineup === 'string' ? lineup : lineup.uuid;
    if (!id) throw new PlexUsageError('This lineup has no uuid.');
    const params = { device: this.uuid ?? keyOf(this), lineup: id };
    return (await computeChannelMap(this.server.client, params, options)).channelMappings;
  }

  /**
   * Says which channels of the guide its own are, and which of them are used: `PUT /media/grabbers/devices/{id}/channelmap`. It takes the
   * place of what was said before. Until it is said, the guide of a recorder is empty.
   *
   * @param mappings Those that are not `enabled: false` are used.
   * @throws {PlexUsageError} For one that does not name a channel of the tuner, and for one that is named twice.
   */
  async mapChannels(mappings: readonly NewChannelMapping[], options?: RequestOptions): Promise<Tuner> {
    const [byNumber, byKey, used]: [Record<string, string>, Record<string, string>, string[]] = [{}, {}, []];
    const seen = new Set<string>();
    for (const { deviceIdentifier, channelKey, lineupIdentifier, enabled } of mappings) {
      if (!deviceIdentifier) throw new PlexUsageError('A mapping names a channel of the tuner: its deviceIdentifier.');
      if (seen.has(deviceIdentifier))
        throw new PlexUsageError(`The channel ${deviceIdentifier} of the tuner is mapped twice.`);
      seen.add(deviceIdentifier);
      if (lineupIdentifier !== undefined) byNumber[deviceIdentifier] = lineupIdentifier;
      if (channelKey !== undefined) byKey[deviceIdentifier] = channelKey;
      if (enabled !== false) used.push(deviceIdentifier);
    }
    const params = { channelMapping: byNumber, channelMappingByKey: byKey, channelsEnabled: used };
    const { devices } = await setChannelmap(this.server.client, { deviceId: keyOf(this), ...params }, options);
    return tunerFrom(this.server, devices);
  }

  /** Has the server use it: `PUT /media/grabbers/devices/{id}`. */
  async enable(options?: RequestOptions): Promise<void> {
    await modifyDevice(this.server.client, { deviceId: keyOf(this), enabled: true }, options);
  }

  /** Has the server leave it alone. */
  async disable(options?: RequestOptions): Promise<void> {
    await modifyDevice(this.server.client, { deviceId: keyOf(this), enabled: false }, options);
  }

  /**
   * Changes settings of it: `PUT /media/grabbers/devices/{id}/prefs`. Values of a choice can be said by their label.
   *
   * @throws {PlexUsageError} For settings and values that there are not.
   */
  async setPreferences(values: SettingValues, options?: RequestOptions): Promise<void> {
    const prefs = checkedValues(this.settings, values);
    await setDevicePreferences(this.server.client, { deviceId: keyOf(this), prefs }, options);
  }

  /** The address of its picture; undefined where it has none. It holds the token only with `token: true`. */
  thumbUrl(options?: MediaUrlOptions): string | undefined {
    return this.thumb === undefined ? undefined : this.server.client.mediaUrl(this.thumb, options);
  }

  /** Takes it from the server: `DELETE /media/grabbers/devices/{id}`. */
  async remove(options?: RequestOptions): Promise<void> {
    await removeDevice(this.server.client, { deviceId: keyOf(this) }, options);
  }
}

/** Makes tuners of their data, which become them. */
export function tunersOf(server: PlexServer, data: readonly GrabberDevice[]): Tuner[] {
  return data.map(boundTo(server, Tuner));
}

/** The number of a tuner. Throws `PlexUsageError` where the server gave none. */
export function keyOf({ key, title, deviceId }: GrabberDevice): string {
  if (key === undefined) throw new PlexUsageError(`The tuner ${title ?? deviceId ?? ''} has no key.`);
  return key;
}

function tunerFrom(server: PlexServer, data: readonly GrabberDevice[]): Tuner {
  const [tuner] = tunersOf(server, data);
  if (tuner === undefined) throw new PlexUsageError('The server did not say what became of the tuner.');
  return tuner;
}

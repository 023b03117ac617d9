import { tuneChannel, type TunedChannelContainer } from '../generated/pms/live-tv.ts';
import { randomId } from '../playback/play-options.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Channel, type ChannelReference, findChannel } from './channel.ts';
import { LiveSession } from './live-session.ts';

/** How a channel is tuned to. */
export interface TuneOptions extends RequestOptions {
  /** The name of the playback. Default: a new one, so that several can watch with one client. */
  readonly sessionIdentifier?: string;
}

/** A cold tuner takes its time. In milliseconds. */
const patience = 120_000;

/** A recorder, as far as it is tuned. */
interface TunedDvr {
  readonly server: PlexServer;
  readonly dvrId: string;
  readonly channels: () => Promise<readonly Channel[]>;
}

/** See `Dvr.tune`. */
export async function tuneTo(
  { server, dvrId, channels }: TunedDvr,
  wanted: Channel | ChannelReference,
  { sessionIdentifier = randomId(), ...options }: TuneOptions = {},
): Promise<LiveSession> {
  const channel = typeof wanted === 'object' && 'mappings' in wanted ? wanted : findChannel(await channels(), wanted);
  if (channel.key === undefined) throw new PlexUsageError(`The channel “${channel.title ?? ''}” has no key.`);
  const params = { dvrId, channel: channel.key, sessionIdentifier };
  const answer = await tuneChannel(server.client, params, { timeout: patience, ...options });
  const { grabs, item } = tunedOf(answer);
  const grabId = grabs[0]?.id;
  if (item === undefined) throw new PlexUsageError('The server tuned to the channel, and did not say what plays it.');
  return new LiveSession(server, server.bind(item), { channel, sessionIdentifier, grabId });
}

/** What a server answered, in any of the forms that this has. */
function tunedOf({ subscriptions, grabs, items }: TunedChannelContainer): {
  readonly grabs: TunedChannelContainer['grabs'];
  readonly item: TunedChannelContainer['items'][number] | undefined;
} {
  const all = [...subscriptions.flatMap((subscription) => subscription.grabs), ...grabs];
  return { grabs: all, item: items[0] ?? all[0]?.item };
}

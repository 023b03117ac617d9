import type { Media } from '../generated/models/media.ts';
import type { ChannelMapping } from '../generated/pms/devices.ts';
import type { GuideChannel } from '../generated/pms/epg-guide.ts';
import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** A channel of a recorder's guide. */
export interface Channel extends GuideChannel {
  /** The channels of tuners that it is received on. */
  readonly mappings: readonly ChannelMapping[];
}

/** What tells a channel: what `dvr.channels()` gave, or its number, call sign, title or key. */
export type ChannelReference = Pick<Channel, 'key'> | string;

/** The number of a channel as viewers know it, such as `7.1`. */
export function channelNumber({ vcn, mappings, identifier }: Channel): string | undefined {
  return vcn ?? mappings[0]?.deviceIdentifier ?? identifier;
}

/** Whether something that airs, a version of a programme, is on a channel. Guides name channels by different things. */
export function isOn({ key, id, gridKey, identifier, vcn, callSign }: Channel, media: Media): boolean {
  const names = new Set([key, id, gridKey, identifier]);
  const { channelIdentifier, channelId, channelVcn, channelCallSign } = media;
  // The most exact name that both have decides: call signs may be shared.
  if (channelIdentifier !== undefined && names.has(channelIdentifier)) return true;
  if (channelVcn !== undefined && vcn !== undefined) return channelVcn === vcn;
  if (channelId !== undefined && names.has(channelId)) return true;
  return channelCallSign !== undefined && channelCallSign === callSign;
}

/** One of some channels. Throws `PlexUsageError` where none or several fit; the message has those that there are. */
export function findChannel(channels: readonly Channel[], wanted: ChannelReference): Channel {
  const word = (typeof wanted === 'string' ? wanted : (wanted.key ?? '')).toLowerCase();
  const ways: readonly ((channel: Channel) => string | undefined)[] = [
    ({ key }) => key,
    channelNumber,
    ({ callSign }) => callSign,
    ({ title }) => title,
    ({ identifier }) => identifier,
  ];
  for (const way of ways) {
    const found = channels.filter((channel) => way(channel)?.toLowerCase() === word);
    if (found.length > 1)
      throw new PlexUsageError(
        `Several channels are “${word}”: ${found.map(labelOf).join(', ')}. Say which by the key.`,
      );
    if (found[0]) return found[0];
  }
  throw new PlexUsageError(`The recorder has no channel “${word}”. ${suggestion(word, channels.map(labelOf))}`);
}

function labelOf(channel: Channel): string {
  return [channelNumber(channel), channel.callSign ?? channel.title].filter(Boolean).join(' ');
}

import type { PartRecord } from '../../world/records.ts';
import type { Conversion } from '../../world/records-playback.ts';

/** What is made of a file, as it is shown while that goes on. */
export function conversionFields(part: PartRecord | undefined, conversion: Conversion): object {
  const { streams, context, protocol, container, videoCodec, audioCodec, audioChannels, width, height } = conversion;
  const source = (type: number): unknown =>
    part?.streams.find(({ streamType, id }) => streamType === type && streams.some((one) => one.id === id))?.fields
      .codec;
  const decision = (type: number): string | undefined =>
    streams.find((one) => one.streamType === type && one.decision !== 'ignore')?.decision;
  const [videoDecision, audioDecision, subtitleDecision] = [decision(1), decision(2), decision(3)];
  return {
    context,
    ...(videoDecision && { sourceVideoCodec: source(1) }),
    ...(audioDecision && { sourceAudioCodec: source(2) }),
    ...(videoDecision && { videoDecision }),
    ...(audioDecision && { audioDecision }),
    ...(subtitleDecision && { subtitleDecision }),
    protocol,
    container,
    ...(videoCodec && { videoCodec }),
    ...(audioCodec && { audioCodec }),
    ...(audioChannels !== undefined && { audioChannels }),
    ...(width !== undefined && { width, height }),
  };
}

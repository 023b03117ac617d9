import type { Media, Part } from '../generated/models/media.ts';
import type { Stream } from '../generated/models/streams.ts';
import type { DecisionContainer, DecisionResult } from '../generated/pms/decision.ts';

/** What a server says about one way to bring an item to a player. */
export interface Verdict {
  /** 1000 and 1001 are yes; from 2000 on no. */
  readonly code: number | undefined;
  /** Why, in the server's words. */
  readonly text: string | undefined;
}

/**
 * How an item comes to a player:
 *
 * - `directPlay`: it reads the file itself.
 * - `directStream`: the file's streams come in another container.
 * - `transcode`: at least one stream is converted.
 * - `refused`: not at all; `general` and `transcode` say why.
 */
export type DecisionKind = 'directPlay' | 'directStream' | 'transcode' | 'refused';

/** How a server would bring an item to a player. */
export interface Decision {
  /** What comes of it. */
  readonly kind: DecisionKind;
  /** What comes of it all. */
  readonly general: Verdict;
  /** Whether the file can be played as it is, or why not. */
  readonly directPlay: Verdict;
  /** Whether it can be converted, or why not. Says nothing where it need not be. */
  readonly transcode: Verdict;
  /** The version that is played, as the player gets it. */
  readonly media: Media | undefined;
  /** Its file. */
  readonly part: Part | undefined;
  /** Its streams; `decision` of each says what becomes of it. */
  readonly streams: readonly Stream[];
  /** How fast the connection is, in kilobits a second, where the server knows. */
  readonly availableBandwidth: number | undefined;
}

const directPlayOk = 1000;
const conversionOk = 1001;

/** Reads a decision. Takes what is in the file: that there is a conversion does not mean that anything is converted. */
export function decisionOf(container: DecisionContainer): Decision {
  const [item] = container.items;
  const versions: readonly Media[] = item !== undefined && 'media' in item ? item.media : [];
  const media = versions.find(({ selected }) => selected === true) ?? versions[0];
  const part = media?.parts.find(({ selected }) => selected === true) ?? media?.parts[0];
  const streams = part?.streams ?? [];
  return { kind: kindOf(container, part), ...verdictsOf(container), media, part, streams };
}

/** What a decision says in numbers and words. */
export function verdictsOf(
  result: DecisionResult,
): Pick<Decision, 'general' | 'directPlay' | 'transcode' | 'availableBandwidth'> {
  return {
    general: { code: result.generalDecisionCode, text: result.generalDecisionText },
    directPlay: { code: result.directPlayDecisionCode, text: result.directPlayDecisionText },
    transcode: { code: result.transcodeDecisionCode, text: result.transcodeDecisionText },
    availableBandwidth: result.availableBandwidth,
  };
}

function kindOf({ generalDecisionCode }: DecisionContainer, part: Part | undefined): DecisionKind {
  if (generalDecisionCode === directPlayOk) return 'directPlay';
  if (generalDecisionCode !== conversionOk) return 'refused';
  const isConverted = part?.streams.some(({ decision }) => decision === 'transcode' || decision === 'burn') ?? true;
  return isConverted ? 'transcode' : 'directStream';
}

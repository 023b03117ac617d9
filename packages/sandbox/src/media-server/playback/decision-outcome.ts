import type { Fields, MediaRecord, PartRecord } from '../../world/records.ts';
import type { Conversion } from '../../world/records-playback.ts';
import { conversionOf } from './decision-conversion.ts';
import { allows, type Limitation, type Profile } from './decision-profile.ts';
import type { Wish } from './decision-wish.ts';

/** How a server would bring a file to a player. */
export interface Outcome {
  readonly media: MediaRecord;
  readonly part: PartRecord;
  /** As servers have it in answers. */
  readonly codes: Fields;
  /** Undefined where the player reads the file itself, or can't have it. */
  readonly conversion?: Conversion;
}

const directPlayOk = 'Direct play OK.';
const conversionOk = 'Direct play not available; Conversion OK.';
const neither = 'Neither direct play nor conversion is available.';

/** Decides for the version that is wanted, or else for the first that the player can have. */
export function outcomeOf(media: readonly MediaRecord[], profile: Profile, wish: Wish): Outcome | undefined {
  const wanted = wish.mediaIndex >= 0 ? media.slice(wish.mediaIndex, wish.mediaIndex + 1) : media;
  const outcomes = wanted.flatMap((version) => {
    const part = version.parts[Math.max(0, wish.partIndex)];
    return part ? [decide(version, part, profile, wish)] : [];
  });
  const byCode = (code: number): Outcome | undefined =>
    outcomes.find(({ codes }) => codes.generalDecisionCode === code);
  return byCode(1000) ?? byCode(1001) ?? outcomes[0];
}

function decide(media: MediaRecord, part: PartRecord, profile: Profile, wish: Wish): Outcome {
  const direct = directPlayOf(media, part, profile, wish);
  if (direct.directPlayDecisionCode === 1000)
    return { media, part, codes: { ...direct, generalDecisionCode: 1000, generalDecisionText: directPlayOk } };
  const conversion = conversionOf(media, part, profile, wish);
  if (conversion === undefined) {
    const codes = {
      ...direct,
      generalDecisionCode: 2000,
      generalDecisionText: neither,
      transcodeDecisionCode: 4005,
      transcodeDecisionText: 'Cannot convert this item: the profile of the app has no target for it.',
    };
    return { media, part, codes };
  }
  const codes = {
    ...direct,
    generalDecisionCode: 1001,
    generalDecisionText: conversionOk,
    transcodeDecisionCode: 1001,
    transcodeDecisionText: conversionOk,
  };
  return { media, part, codes, conversion };
}

function directPlayOf(media: MediaRecord, part: PartRecord, { directPlay, limitations }: Profile, wish: Wish): Fields {
  const no = (code: number, text: string): Fields => ({ directPlayDecisionCode: code, directPlayDecisionText: text });
  const isSelected = part.streams.some(
    ({ streamType, fields }) => streamType === 3 && (fields.selected === true || fields.selected === 1),
  );
  if (wish.directPlay && wish.subtitles === 'burn' && isSelected)
    return no(
      3000,
      'App cannot direct play this item. App requested burned subtitles and conversion of video is required to burn subtitles.',
    );
  if (!wish.directPlay) return no(3000, 'App cannot direct play this item. Direct play is disabled.');
  if (Number(media.fields.bitrate ?? 0) > wish.bitrate)
    return no(3001, 'Not enough bandwidth for direct play of this item.');
  const { videoCodec, audioCodec, container = part.fields.container } = media.fields;
  const fits = directPlay.some(
    (set) =>
      set.type === wish.type &&
      allows(set.container.split(','), container) &&
      (videoCodec === undefined || allows(set.videoCodec, videoCodec)) &&
      (audioCodec === undefined || allows(set.audioCodec, audioCodec)),
  );
  const isTooLarge = Number(media.fields.width ?? 0) > wish.width || Number(media.fields.height ?? 0) > wish.height;
  if (!fits || isTooLarge || limitations.some((limitation) => isBroken(media, part, limitation)))
    return no(3000, 'App cannot direct play this item.');
  return { directPlayDecisionCode: 1000, directPlayDecisionText: directPlayOk };
}

/** Whether a file is more than a player can do. */
function isBroken(media: MediaRecord, part: PartRecord, { scope, scopeName, type, name, value }: Limitation): boolean {
  const streamType = scope.startsWith('audio') ? 2 : scope.startsWith('subtitle') ? 3 : 1;
  const stream = part.streams.find((one) => one.streamType === streamType && allows([scopeName], one.fields.codec));
  const [, field = name] = name.split('.');
  const own = stream?.fields[field] ?? (streamType === 1 ? media.fields[field] : undefined);
  if (stream === undefined || own === undefined) return false;
  switch (type) {
    case 'upperBound':
      return Number(own) > Number(value);
    case 'lowerBound':
      return Number(own) < Number(value);
    case 'notMatch':
      return value.split('|').includes(String(own));
    default:
      return !value.split('|').includes(String(own));
  }
}

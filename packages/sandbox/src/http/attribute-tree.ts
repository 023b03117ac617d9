import { isJsonObject, type JsonObject } from '../world/json-object.ts';
import { decimal } from './decimals.ts';

/** What a server still writes as a number or a flag in this family; all else is text. */
const typed = new Set([
  'accountID',
  'addedAt',
  'audienceRating',
  'audioChannels',
  'bandwidth',
  'bitDepth',
  'bitrate',
  'channels',
  'codedHeight',
  'codedWidth',
  'complete',
  'default',
  'deviceID',
  'directPlayDecisionCode',
  'duration',
  'endTimeOffset',
  'error',
  'forced',
  'frameRate',
  'generalDecisionCode',
  'has64bitOffsets',
  'hasScalingMatrix',
  'height',
  'index',
  'lastViewedAt',
  'level',
  'live',
  'local',
  'maxOffsetAvailable',
  'mdeDecisionCode',
  'minOffsetAvailable',
  'offset',
  'offlineTranscode',
  'onAir',
  'optimizedForStreaming',
  'parentIndex',
  'parentYear',
  'progress',
  'rating',
  'ratingCount',
  'refFrames',
  'relayed',
  'remaining',
  'samplingRate',
  'secure',
  'selected',
  'size',
  'speed',
  'startTimeOffset',
  'streamType',
  'throttled',
  'timeStamp',
  'totalSize',
  'transcodeDecisionCode',
  'transcodeHwFullPipeline',
  'transcodeHwRequested',
  'updatedAt',
  'userID',
  'userRating',
  'viewCount',
  'viewOffset',
  'viewedAt',
  'width',
  'year',
]);

/** What servers add to an element when the rest is there already. */
const added = ['decision', 'selected', 'location', 'local', 'relayed', 'secure', 'userID'];

/**
 * The JSON of answers that servers make from a tree of attributes, as of sessions, history and decisions: keys in the order
 * of the alphabet before the elements below, ids and most numbers as text, and flags as `1` and `0`, as XML has them.
 */
export function attributeTree(value: JsonObject): JsonObject {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null);
  const scalars = entries.filter(([, entry]) => typeof entry !== 'object').sort(([a], [b]) => placeOf(a, b));
  const below = entries.filter(([, entry]) => typeof entry === 'object');
  return Object.fromEntries([
    ...scalars.map(([key, entry]) => [key, scalar(key, entry)] as const),
    ...below.map(([key, entry]) => [key, Array.isArray(entry) ? entry.map(branch) : branch(entry)] as const),
  ]);
}

function branch(entry: unknown): unknown {
  return isJsonObject(entry) ? attributeTree(entry) : entry;
}

function placeOf(a: string, b: string): number {
  return added.indexOf(a) - added.indexOf(b) || (a < b ? -1 : 1);
}

function scalar(key: string, value: unknown): unknown {
  if (typed.has(key)) return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? decimal(key, value) : String(value);
}

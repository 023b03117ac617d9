import type { Fields } from '../../world/records.ts';

/** A setting of a tuner, a recorder or a subscription. */
export interface Setting {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly type: 'bool' | 'int' | 'text';
  readonly default: string;
  readonly advanced: boolean;
  /** What it can be, as `0:never|1:always`. */
  readonly enumValues?: string;
}

const setting = (
  id: string,
  type: Setting['type'],
  usual: string,
  label: string,
  { summary = '', advanced = true, enumValues }: Partial<Setting> = {},
): Setting => ({ id, label, summary, type, default: usual, advanced, ...(enumValues !== undefined && { enumValues }) });

const minVideoQuality = setting('minVideoQuality', 'int', '0', 'Resolution', {
  summary: 'Which airings are good enough to be recorded.',
  enumValues: '0:Prefer HD|720:HD only',
});

/** Of all that is recorded. */
export const recordingSettings: readonly Setting[] = [
  minVideoQuality,
  setting('replaceLowerQuality', 'bool', 'false', 'Replace lower resolution items'),
  setting('recordPartials', 'bool', 'true', 'Allow partial airings'),
  setting('startOffsetMinutes', 'int', '0', 'Minutes before start'),
  setting('endOffsetMinutes', 'int', '0', 'Minutes after end'),
  setting('lineupChannel', 'text', '', 'Limit to channel'),
  setting('comskipEnabled', 'int', '-1', 'Detect commercials', { enumValues: '-1:As the server is set|0:No|1:Yes' }),
];

/** Of what is recorded again and again. */
export const seriesSettings: readonly Setting[] = [
  setting('onlyNewAirings', 'int', '1', 'Airings', {
    advanced: false,
    enumValues: '0:New and Repeat Airings|1:New Airings Only',
  }),
  ...recordingSettings,
];

/** Of a recorder. */
export const dvrSettings: readonly Setting[] = [
  minVideoQuality,
  setting('replaceLowerQuality', 'bool', 'false', 'Replace lower resolution items'),
  setting('recordPartials', 'bool', 'true', 'Allow partial airings'),
  setting('startOffsetSeconds', 'int', '0', 'Seconds before start'),
  setting('endOffsetSeconds', 'int', '0', 'Seconds after end'),
  setting('useUmp', 'bool', 'true', 'Use the media provider'),
  setting('refreshGuidesTask', 'bool', 'true', 'Refresh the guide in the background'),
];

/** Of a tuner. */
export const grabberSettings: readonly Setting[] = [
  setting('enableHardwareTranscoding', 'bool', 'false', 'Let the tuner convert'),
  setting('transcodeProfile', 'text', 'none', 'Profile of the conversion'),
];

/** Settings with what they are set to. */
export function settingRows(settings: readonly Setting[], values: Fields): readonly object[] {
  return settings.map((one) => ({
    ...one,
    value: String(values[one.id] ?? one.default),
    hidden: false,
    group: '',
  }));
}

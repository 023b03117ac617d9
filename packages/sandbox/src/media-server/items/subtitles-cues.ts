import { subRipTime } from './subtitles-text.ts';

/** A text, and from when to when it is seen, in milliseconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const time = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})[,.](\d{2,3})`;
const plainTimes = new RegExp(String.raw`^${time}\s+-->\s+${time}`);
/** A line of ASS: a layer, two times, six fields, and the text. */
const styledLine = new RegExp(`^Dialogue:[^,]*,${time},${time},(?:[^,]*,){6}(.*)$`);

/** Whether subtitles are in the form of SubStation Alpha. */
export function isStyled(text: string): boolean {
  return /^\[Events\]/m.test(text);
}

/** The cues of subtitles in SubRip's, WebVTT's or SubStation Alpha's form, in their order. What is not understood is left out. */
export function cuesOf(text: string): readonly Cue[] {
  const lines = text.replaceAll('\r\n', '\n');
  return isStyled(lines) ? lines.split('\n').flatMap(styledCue) : lines.split(/\n{2,}/).flatMap(plainCue);
}

/** Cues as WebVTT. */
export function webVttOf(cues: readonly Cue[]): string {
  return `WEBVTT\n\n${blocksOf(cues)}`;
}

/** Cues as WebVTT has them, below the head. */
export function blocksOf(cues: readonly Cue[]): string {
  return cues.map(({ start, end, text }) => `${clockTime(start)} --> ${clockTime(end)}\n${text}\n`).join('\n');
}

/** Cues in SubRip's form. */
export function subRipOf(cues: readonly Cue[]): string {
  return cues
    .map(({ start, end, text }, index) => `${index + 1}\n${subRipTime(start)} --> ${subRipTime(end)}\n${text}\n`)
    .join('\n');
}

/** A time as WebVTT has it, without hours where there are none. */
export function clockTime(milliseconds: number): string {
  const text = subRipTime(milliseconds).replace(',', '.');
  return milliseconds < 3_600_000 ? text.slice(3) : text;
}

function plainCue(block: string): readonly Cue[] {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const found = plainTimes.exec(lines[at] ?? '');
  const text = lines.slice(at + 1).join('\n');
  return found === null ? [] : [{ ...spanOf(found), text: text.trimEnd() }];
}

function styledCue(line: string): readonly Cue[] {
  const found = styledLine.exec(line);
  const text = (found?.at(-1) ?? '').replaceAll(/\{[^}]*\}/g, '').replaceAll(/\\N/gi, '\n');
  return found === null ? [] : [{ ...spanOf(found), text }];
}

function spanOf([, ...parts]: readonly string[]): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = [parts.slice(0, 4), parts.slice(4, 8)].map(
    ([hours = 0, minutes, seconds, fraction = '']) =>
      ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0')),
  );
  return { start, end };
}

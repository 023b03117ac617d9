const times = /(\d+):(\d{2}):(\d{2})[,.](\d{3})/g;

/** Subtitles of a few lines, in SubRip's form, that say what they belong to. */
export function subtitleText(title: string, language: string): string {
  const lines = [title, language, 'End'];
  return lines
    .map((line, index) => `${index + 1}\n${time(500 + index * 1000)} --> ${time(1300 + index * 1000)}\n${line}\n`)
    .join('\n');
}

/** Subtitles moved in time, by milliseconds. What would begin before the start begins there. */
export function shifted(text: string, offset: number): string {
  if (offset === 0) return text;
  return text.replaceAll(times, (_, hours: string, minutes: string, seconds: string, rest: string) =>
    time(Math.max(0, ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest) + offset)),
  );
}

/** SubRip's form as WebVTT, whose times have a point and whose cues need no number. */
export function toWebVtt(text: string): string {
  return text.startsWith('WEBVTT') ? text : `WEBVTT\n\n${text.replaceAll(times, '$1:$2:$3.$4')}`;
}

/** A text, and from when to when it is seen, in milliseconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const timing = /^(?:(\d+):)?(\d{1,2}):(\d{2})[,.](\d{3})\s+-->\s+(?:(\d+):)?(\d{1,2}):(\d{2})[,.](\d{3})/;

/** The cues of subtitles in SubRip's or WebVTT's form, in their order. What is not understood is left out. */
export function cuesOf(text: string): readonly Cue[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => line.includes('-->'));
      const found = timing.exec(lines[at] ?? '');
      if (found === null) return [];
      const [, ...parts] = found;
      const [start = 0, end = 0] = [parts.slice(0, 4), parts.slice(4)].map(
        ([hours = 0, minutes, seconds, rest]) =>
          ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest),
      );
      return [
        {
          start,
          end,
          text: lines
            .slice(at + 1)
            .join('\n')
            .trimEnd(),
        },
      ];
    });
}

/** A time as WebVTT has it, without hours where there are none. */
export function clockTime(milliseconds: number): string {
  const text = time(milliseconds).replace(',', '.');
  return milliseconds < 3_600_000 ? text.slice(3) : text;
}

function time(milliseconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)},${rest}`;
}

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

function time(milliseconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)},${rest}`;
}

const times = /(?:(\d+):)?(\d{2}):(\d{2})([,.])(\d{3})/g;

/** Subtitles of a few lines, in SubRip's form, that say what they belong to. */
export function subtitleText(title: string, language: string): string {
  const lines = [title, language, 'End'];
  return lines
    .map(
      (line, index) =>
        `${index + 1}\n${subRipTime(500 + index * 1000)} --> ${subRipTime(1300 + index * 1000)}\n${line}\n`,
    )
    .join('\n');
}

/** Subtitles in SubRip's or WebVTT's form moved in time, by milliseconds. What would begin before the start begins there. */
export function shifted(text: string, offset: number): string {
  if (offset === 0) return text;
  return text.replaceAll(times, (_, hours = '0', minutes: string, seconds: string, sign: string, rest: string) => {
    const before = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
    return subRipTime(Math.max(0, before + offset)).replace(',', sign);
  });
}

/**
 * Subtitles in SubRip's form as WebVTT, whose times have a point and whose cues need no number. Notes and positions stay, which are
 * lost where cues are read (`cuesOf`).
 */
export function asWebVtt(text: string): string {
  return text.startsWith('WEBVTT') ? text : `WEBVTT\n\n${text.replaceAll(/(\d{2}:\d{2}:\d{2}),(\d{3})/g, '$1.$2')}`;
}

/** A time as SubRip has it. */
export function subRipTime(milliseconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)},${rest}`;
}

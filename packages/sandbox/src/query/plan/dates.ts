/** A stretch of time, in Unix seconds: from `from` to before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Reads a date as queries write it: seconds, a day like `2020-01-31` (in UTC), a time like `2020-01-31T12:00:00Z`, or a distance from
 * now like `-3w` or `+2mon`. A distance without a sign lies in the past, as python-plexapi has it. Gives undefined for what is none.
 *
 * @param now In Unix seconds.
 */
export function readDate(text: string, now: number): Span | undefined {
  const relative = /^([+\- ]?)(\d+)(mon|[smhdwy])?$/.exec(text);
  if (relative) return relativeDate(relative, now);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = /^\d{4}-\d{2}/.test(text) ? Date.parse(text.replace(' ', 'T')) / 1000 : Number.NaN;
  return Number.isNaN(time) ? undefined : { from: time, to: time + (day ? 86_400 : 1) };
}

function relativeDate([, sign = '', digits = '', unit]: RegExpExecArray, now: number): Span {
  const count = Number(digits);
  if (sign === '' && unit === undefined) return { from: count, to: count + 1 };
  // A plus sign that was not percent-encoded arrives as a space.
  const direction = sign === '+' || sign === ' ' ? 1 : -1;
  const from = moved(now, direction * count, unit ?? 's');
  return { from, to: from + 1 };
}

function moved(now: number, count: number, unit: string): number {
  const length = seconds[unit];
  if (length !== undefined) return now + count * length;
  const date = new Date(now * 1000);
  if (unit === 'mon') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCFullYear(date.getUTCFullYear() + count);
  return Math.floor(date.getTime() / 1000);
}

import type { MediaFile } from '../world/files.ts';
import { refusal, whole } from './answer.ts';

/**
 * The range of a file that a request asks for. One that is asked for on condition of a validator (`If-Range`) is not given: the
 * sandbox sends none, so that the file could be another by now.
 */
export function rangeAsked({ headers }: Request): string | undefined {
  return headers.has('If-Range') ? undefined : (headers.get('Range') ?? undefined);
}

/** What of a file is wanted. */
export interface FileRequest {
  /** The `Range` header. */
  readonly range: string | undefined;
  /** As a file to save. */
  readonly download: boolean;
}

/** Answers with a file, or the range of it that is asked for. Several ranges at once, and what is not understood, are no range. */
export function fileAnswer({ name, type, bytes }: MediaFile, { range, download }: FileRequest): Response {
  const total = bytes.length;
  const headers = {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    ...(download && { 'Content-Disposition': `attachment; filename="${name}"` }),
  };
  const asked = rangeOf(range, total);
  if (asked === undefined) return whole(bytes, 200, headers);
  const [start, end] = asked;
  if (start > end) return refusal(416, { headers: { 'Content-Range': `bytes */${total}` } });
  return whole(bytes.subarray(start, end + 1), 206, { ...headers, 'Content-Range': `bytes ${start}-${end}/${total}` });
}

/** The first and the last byte of `bytes=4-7`, `bytes=4-` or `bytes=-4`. */
function rangeOf(range: string | undefined, total: number): readonly [start: number, end: number] | undefined {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return [Math.max(0, total - Number(last)), last === '0' ? -1 : total - 1];
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return [Number(first), last === '' ? total - 1 : Math.min(Number(last), total - 1)];
}

import type { MediaFile } from '../world/files.ts';
import { bodiless, refusal, whole } from './answer.ts';
import { byteRanges, contentRange, rangesIn } from './ranges.ts';
import { etagOf, isSame, refusedBy, validatorHeaders } from './validators.ts';

/** What is said of a file beside its bytes. */
export interface FileFacts {
  /** Whether it is one to save. Default: false. */
  readonly download?: boolean;
  /** When it was changed, in Unix seconds. Default: nobody knows. */
  readonly modifiedAt?: number | undefined;
}

/**
 * Answers with a file, or the ranges of it that are asked for, unless the client has it already. Ranges that are not understood are
 * no ranges.
 */
export function fileAnswer(
  request: Request,
  { name, type, bytes }: MediaFile,
  { download = false, modifiedAt }: FileFacts = {},
): Response {
  const validators = { etag: etagOf(bytes), modifiedAt };
  const about = {
    'Accept-Ranges': 'bytes',
    ...validatorHeaders(validators),
    ...(download && { 'Content-Disposition': dispositionOf(name) }),
  };
  const refused = refusedBy(request, validators);
  if (refused === 304) return bodiless(304, about);
  if (refused !== undefined) return refusal(refused);
  const total = bytes.length;
  const ranges = isSame(request, validators) ? rangesIn(request.headers.get('Range'), total) : undefined;
  if (ranges === undefined) return whole(bytes, 200, { 'Content-Type': type, ...about });
  const [first, ...others] = ranges;
  if (first === undefined) return refusal(416, { headers: { 'Content-Range': `bytes */${total}` } });
  if (others.length === 0)
    return whole(bytes.subarray(first[0], first[1] + 1), 206, {
      'Content-Type': type,
      ...about,
      'Content-Range': contentRange(first, total),
    });
  const boundary = `piece-${validators.etag.replaceAll('"', '')}`;
  return whole(byteRanges(bytes, ranges, { type, boundary }), 206, {
    'Content-Type': `multipart/byteranges; boundary=${boundary}`,
    ...about,
  });
}

/** Says under which name a file is to be saved; names with other signs than those of ASCII twice, for who knows RFC 6266 and who does not. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7E]|["\\]/g, '_');
  const coded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${coded}`}`;
}

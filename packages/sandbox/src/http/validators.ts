import { hashOf } from '../world/derived.ts';

/** How a client can tell whether it has a file already. */
export interface Validators {
  readonly etag: string;
  /** When the file was changed, in Unix seconds; undefined where nobody knows. */
  readonly modifiedAt: number | undefined;
}

const known = new WeakMap<Uint8Array, string>();

/** The entity tag of bytes: the same for the same bytes. */
export function etagOf(bytes: Uint8Array): string {
  let tag = known.get(bytes);
  if (tag === undefined) {
    tag = `"${bytes.length.toString(16)}-${hashOf(bytes).toString(16)}"`;
    known.set(bytes, tag);
  }
  return tag;
}

/** The headers that tell of them. */
export function validatorHeaders({ etag, modifiedAt }: Validators): Readonly<Record<string, string>> {
  return { ETag: etag, ...(modifiedAt !== undefined && { 'Last-Modified': httpDate(modifiedAt) }) };
}

/** What the conditions of a request lead to: 304 and 412 instead of the file; undefined where it is to be given (RFC 9110, 13.2.2). */
export function refusedBy({ headers }: Request, { etag, modifiedAt }: Validators): 304 | 412 | undefined {
  const wanted = headers.get('If-Match');
  if (wanted !== null) {
    if (!names(wanted, etag)) return 412;
  } else if (isSince(headers.get('If-Unmodified-Since'), modifiedAt) === false) return 412;
  const had = headers.get('If-None-Match');
  if (had !== null) return names(had.replaceAll(/\bW\//g, ''), etag) ? 304 : undefined;
  return isSince(headers.get('If-Modified-Since'), modifiedAt) === true ? 304 : undefined;
}

/** Whether a client that goes on with a file goes on with the same one. */
export function isSame({ headers }: Request, { etag, modifiedAt }: Validators): boolean {
  const condition = headers.get('If-Range');
  if (condition === null || condition === etag) return true;
  return modifiedAt !== undefined && Date.parse(condition) === modifiedAt * 1000;
}

function names(list: string, etag: string): boolean {
  return list.split(',').some((word) => word.trim() === '*' || word.trim() === etag);
}

/** Whether a file was not changed after a date; undefined where the one or the other is not known. */
function isSince(date: string | null, modifiedAt: number | undefined): boolean | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) || modifiedAt === undefined ? undefined : modifiedAt * 1000 <= time;
}

function httpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

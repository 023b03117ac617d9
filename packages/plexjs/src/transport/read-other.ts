import { readAnswer } from '../wire/answer.ts';
import type { FetchResponse } from './fetch.ts';

/** Reads an answer of success that does not look like JSON: XML, a page, a word, or nothing. */
export async function readOther(method: string, { status, headers }: FetchResponse, text: string): Promise<unknown> {
  return hasNoData(method, status, text) ? undefined : await readAnswer(text, headers.get('content-type'));
}

/**
 * Whether a success comes with nothing to decode: commands answer with nothing, `OK` or a page, whatever was asked for.
 * A GET without its data is a failure: as an empty list it could make its reader delete things.
 */
function hasNoData(method: string, status: number, text: string): boolean {
  if (method !== 'GET') return !/^\s*(?:[{[]|<(?!!doctype|html))/i.test(text);
  if (status !== 204 && !/\S/.test(text)) throw new Error('An empty body instead of data');
  return status === 204;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One payload of a corpus, as its manifest describes it. */
export interface Payload {
  readonly file: string;
  /** `json`, `xml`, `html`, `ws`, `webhook`, `multipart`, or the ending of another content type. */
  readonly format: string;
  readonly host: string;
  readonly method: string;
  readonly endpoint: string;
  readonly notes: string;
  /** `captured` as it was, or `trimmed` to an example. */
  readonly kind: string;
  /** The HTTP status that it was answered with. */
  readonly status: number;
  readonly text: string;
}

/** Reads the payloads that a folder's `manifest.json` lists. Bytes that are not UTF-8 are read as a client reads them. */
export async function readCorpus(folder: string): Promise<Payload[]> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  if (!Array.isArray(manifest)) throw new Error(`${folder}/manifest.json is not a list of payloads`);
  return Promise.all(manifest.map((entry: Record<string, unknown>) => readPayload(folder, entry)));
}

async function readPayload(folder: string, entry: Record<string, unknown>): Promise<Payload> {
  const said = (key: string): string => (typeof entry[key] === 'string' ? entry[key] : '');
  const file = said('file');
  const text = new TextDecoder().decode(await readFile(join(folder, file)));
  const status = typeof entry['status'] === 'number' ? entry['status'] : statusIn(said('notes'), file);
  return {
    file,
    format: said('format'),
    host: said('host'),
    method: said('method') || 'GET',
    endpoint: said('endpoint'),
    notes: said('notes'),
    kind: said('kind'),
    status,
    text,
  };
}

/** The status as notes (`HTTP 404 text/html`) or the file's name (`…-404-html.txt`) give it. */
function statusIn(notes: string, file: string): number {
  const found = /\bHTTP (\d{3})\b/.exec(notes)?.[1] ?? /-([45]\d\d)(?:-html)?\.\w+$/.exec(file)?.[1];
  return found === undefined ? 200 : Number(found);
}

import type { PlexErrorEntry } from './errors.ts';

/** What the body of a failure says: the errors that it names, and a line for the message. */
export interface ErrorBody {
  readonly errors: readonly PlexErrorEntry[];
  readonly title: string | undefined;
}

/**
 * Reads the forms that Plex's hosts have for errors: JSON `errors[]` of plex.tv, `error` and `message` of the
 * providers, `title` and `status` of a server that is starting, the same as attributes in XML, and HTML pages.
 */
export function readErrorBody(body: string): ErrorBody {
  const errors = body.trimStart().startsWith('{') ? fromJson(body) : fromMarkup(body);
  const title = errors.map((error) => error.message).join('; ') || /<title>([^<]+)/i.exec(body)?.[1]?.trim();
  return { errors, title: title || undefined };
}

function fromJson(body: string): PlexErrorEntry[] {
  try {
    const data = JSON.parse(body) as Record<string, unknown>;
    const list = Array.isArray(data.errors) ? data.errors : [data.Response ?? data.error ?? data];
    return list.flatMap((error: unknown) => entryOf(typeof error === 'object' ? { ...error } : { ...data, error }));
  } catch {
    // An error page that is cut off is still an error page: the status says what matters.
    return [];
  }
}

function fromMarkup(body: string): PlexErrorEntry[] {
  const elements = Array.from(body.matchAll(/<(?:error|response)\b([^>]*?)\/?>(?:([^<]+)<\/error)?/gi));
  return elements.flatMap(([, attributes = '', text]) =>
    entryOf({
      error: text?.trim(),
      ...Object.fromEntries(Array.from(attributes.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value])),
    }),
  );
}

function entryOf(raw: Readonly<Record<string, unknown>>): PlexErrorEntry[] {
  // A server that is starting says its title in `title` and its message in `status`.
  const [status, word] = [raw.status ?? raw.statusCode, raw.title ?? raw.error];
  const message = [word, raw.message, Number.isNaN(Number(status)) ? status : undefined]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(': ');
  if (message === '') return [];
  return [{ message, ...numberAs('code', raw.code), ...numberAs('status', status) }];
}

function numberAs(name: string, value: unknown): object | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isNaN(number) ? undefined : { [name]: number };
}

/** What a server or player said of itself on the network. */
export interface Announcement {
  /** What it is: `plex/media-server`, `plex/media-player`. */
  readonly contentType: string;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads a message of GDM: an answer (`HTTP/1.0 200 OK`), or a player's `HELLO`. Undefined for anything else that comes by: everybody on
 * the network may send to a port.
 */
export function readAnnouncement(text: string): Announcement | undefined {
  const [first = '', ...lines] = text.split(/\r?\n/);
  if (!/^HTTP\/1\.[01] 200\b/.test(first) && !/^HELLO \* HTTP\/1\.[01]$/.test(first)) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const contentType = headers.get('content-type');
  return contentType === undefined ? undefined : { contentType, headers };
}

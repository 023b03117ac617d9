import { type HostName, plexHosts } from 'plexjs';

const byHostname: ReadonlyMap<string, HostName> = new Map([
  ...Object.entries(plexHosts).map(([host, url]): [string, HostName] => [new URL(url).hostname, host as HostName]),
  ['www.plex.tv', 'plex.tv'],
  ['app.plex.tv', 'plex.tv'],
  // The name that plex.tv had up to 2013, at which old clients still sign in.
  ['my.plexapp.com', 'plex.tv'],
  ['rss.plex.tv', 'discover'],
]);

/** Paths that a port has for plex.tv, where it answers for the server as well. The server has nothing there. */
const pathsOfPlexTv =
  /^\/(?:api\/.+|pms\/.+|users\/(?:sign_in|account)(?:\.json|\.xml)?|users\/[\da-f]+\/avatar|pins(?:\/\d+)?(?:\.json|\.xml)|devices(?:\/[^/]+)?(?:\.json|\.xml)|devices\/[^/]+\/sync_items.*|:\/ip|link|auth)\/?$/;

/** Whether an address is of one of Plex's own hosts, which the sandbox stands for. */
export function isOfPlex({ hostname }: URL): boolean {
  return byHostname.has(hostname) || hostname.endsWith('.plex.tv');
}

/** Which of Plex's hosts a URL is meant for: by its hostname or, where that says nothing, by its path. */
export function hostOf(url: string): HostName {
  const { hostname, pathname } = new URL(url);
  const named = byHostname.get(hostname);
  if (named !== undefined) return named;
  if (hostname.endsWith('.plex.tv')) return 'plex.tv';
  if (/^\/api\/?$/.test(pathname)) return 'community';
  if (/^\/rooms(?:\/|$)/.test(pathname)) return 'together';
  return pathsOfPlexTv.test(pathname) ? 'plex.tv' : 'pms';
}

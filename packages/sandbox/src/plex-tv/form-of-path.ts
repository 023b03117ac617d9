import type { Route } from '../http/route.ts';

const forms: Readonly<Record<string, string>> = { '.json': 'application/json', '.xml': 'application/xml' };

/** Old names of paths, from when the service was called myPlex. */
const oldNames: readonly (readonly [name: RegExp, path: string])[] = [
  [/^\/pms\/friends\/all$/, '/api/users'],
  [/^\/pms\/(resources|servers)$/, '/api/$1'],
  [/^\/pms(\/:\/ip)$/, '$1'],
];

/**
 * Requests as routes have them. plex.tv takes a form at the end of a path in place of a header (`/api/v2/pins.json`), with few
 * paths of which the contract says so, and has old names for others (`/pms/servers.xml`).
 */
export function formsOfPaths(routes: readonly Route[]): (request: Request) => Request {
  const patterns = routes.map(({ operation }) => patternOf(operation.path));
  return (request) => {
    const url = new URL(request.url);
    const [, stem = '', form] = /^(.*?)(\.json|\.xml)?\/?$/.exec(url.pathname) ?? [];
    const named = oldNames.reduce((path, [name, now]) => path.replace(name, now), stem);
    const endings = new Set([form ?? '', '', '.json', '.xml']);
    const ending = [...endings].find((one) => patterns.some((fits) => fits(named, one)));
    const pathname = ending === undefined ? url.pathname : named + ending;
    const accept = form && forms[form];
    if (pathname === url.pathname && accept === undefined) return request;
    url.pathname = pathname;
    const meant = new Request(url, request);
    if (accept !== undefined) meant.headers.set('Accept', accept);
    return meant;
  };
}

/** Whether a path without a form is that of a route that has the form. */
function patternOf(path: string): (stem: string, form: string) => boolean {
  const [, stem = '', form = ''] = /^(.*?)(\.json|\.xml)?$/.exec(path) ?? [];
  const expression = new RegExp(`^${stem.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return (asked, wanted) => form === wanted && expression.test(asked);
}

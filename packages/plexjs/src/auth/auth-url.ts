import type { Identity } from '../transport/identity.ts';

/** What a sign-in page is told. */
export interface AuthUrlOptions {
  /** Where the page leads to after the sign-in. Default: it asks to be closed. */
  readonly forwardUrl?: string | URL;
  /** What the page is laid out for. Default: what it finds itself. */
  readonly layout?: 'desktop' | 'mobile' | (string & {});
}

/** The URL of Plex's sign-in page for a PIN's code. The page shows the client by what its identity says. */
export function authUrl(code: string, identity: Identity, { forwardUrl, layout }: AuthUrlOptions = {}): string {
  const { clientIdentifier, product, version, platform, platformVersion, device, deviceName, model } = identity;
  const about = { product, version, platform, platformVersion, device, deviceName, model, layout };
  const parameters: [string, unknown][] = [
    ['clientID', clientIdentifier],
    ['code', code],
    ['forwardUrl', forwardUrl],
    ...Object.entries(about).map(([name, value]): [string, unknown] => [`context[device][${name}]`, value]),
  ];
  // Spelled with %20, not +: these parameters are in the fragment, which the page reads itself.
  const query = parameters
    .filter(([, value]) => value !== undefined)
    .map((pair) => pair.map((part) => encodeURIComponent(String(part))).join('='));
  return `https://app.plex.tv/auth#?${query.join('&')}`;
}

import { pairsOf } from '../transport/encode.ts';
import type { Identity } from '../transport/identity.ts';

/** What a sign-in page is told. */
export interface AuthUrlOptions {
  /** Where the page leads to after the sign-in. Default: it asks to be closed. */
  readonly forwardUrl?: string | URL;
  /** What the page is laid out for. Default: what it finds itself. */
  readonly layout?: 'desktop' | 'mobile' | (string & {});
}

const shown = ['product', 'version', 'platform', 'platformVersion', 'device', 'deviceName', 'model'] as const;

/** The URL of Plex's sign-in page for a PIN's code. The page shows the client by what its identity says. */
export function authUrl(code: string, identity: Identity, { forwardUrl, layout }: AuthUrlOptions = {}): string {
  const about = [...shown.map((name) => [name, identity[name]] as const), ['layout', layout] as const];
  const parameters = [
    ['clientID', identity.clientIdentifier] as const,
    ['code', code] as const,
    ['forwardUrl', forwardUrl] as const,
    ...about.map(([name, value]) => [`context[device][${name}]`, value] as const),
  ];
  // With %20 for spaces, not +: these parameters are in the fragment, which the page reads itself.
  return `https://app.plex.tv/auth#?${parameters.flatMap(([name, value]) => pairsOf(name, value)).join('&')}`;
}

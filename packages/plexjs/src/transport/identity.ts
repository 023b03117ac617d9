import { PlexUsageError } from './plex-error.ts';
import { plexHeader } from './header-value.ts';
import { version as ownVersion } from './version.ts';

/**
 * Who the client is, as Plex shows it under authorized devices and in dashboards; sent with every request.
 * What is not given comes from the runtime, or stays unsaid.
 */
export interface IdentityOptions {
  /**
   * Identifies this installation. Persist it: Plex binds sign-ins to it, and every new one is a new device of the account.
   * Default: a random one for each client.
   */
  readonly clientIdentifier?: string;
  /** The application's name. Default: `plexjs`. */
  readonly product?: string;
  /** The application's version. Default: that of plexjs. */
  readonly version?: string;
  /** What it runs on: `Node.js`, `Chrome`, ... Default: what the runtime says. */
  readonly platform?: string;
  /** The version of the platform. */
  readonly platformVersion?: string;
  /** The kind of device. Default: the operating system, where the runtime says it. */
  readonly device?: string;
  /** What the user calls the device. Default: the product. */
  readonly deviceName?: string;
  /** Not sent by default. */
  readonly model?: string;
  /** Who made the device. Not sent by default. */
  readonly vendor?: string;
  /** What the client offers to others: a list of `client`, `player`, `controller`, `pubsub-player`, ... Not sent by default. */
  readonly provides?: string | readonly string[];
  /** The language of texts, for instance `de`. Default: that of the browser, elsewhere `en`. */
  readonly language?: string;
}

/** An identity with the defaults filled in. */
export interface Identity extends IdentityOptions {
  readonly clientIdentifier: string;
  readonly product: string;
  readonly version: string;
  readonly platform: string;
  readonly deviceName: string;
  readonly language: string;
}

const names =
  'clientIdentifier product version platform platformVersion device deviceName model vendor provides language'.split(
    ' ',
  ) as (keyof IdentityOptions)[];

/** Fills in what is not given. */
export function identityOf(options: IdentityOptions): Identity {
  const { product = 'plexjs' } = options;
  const identity: Record<string, unknown> = { product, version: ownVersion, deviceName: product, ...runtime() };
  for (const name of names) if (options[name] !== undefined) identity[name] = options[name];
  identity.clientIdentifier ??= randomIdentifier();
  return Object.freeze(identity) as unknown as Identity;
}

/** The headers that say who the client is, or of it what is given. */
export function identityHeaders(identity: IdentityOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of names)
    if (identity[name] !== undefined)
      headers[name === 'vendor' ? 'x-plex-device-vendor' : plexHeader(name)] = String(identity[name]);
  return headers;
}

interface Runtime {
  readonly process?: { readonly versions?: { readonly node?: string }; readonly platform?: string };
  readonly navigator?: { readonly userAgent?: string; readonly language?: string };
  readonly document?: unknown;
}

// Node (from 21 on), Bun and Deno name themselves as browsers do. Of several names the last is the most particular: Edge says Chrome as well.
const platforms = /(?:Node\.js|Bun|Deno|Chrome|Firefox|Version|Edg|OPR)\/[\d.]+/g;
const renamed: Readonly<Record<string, string>> = {
  Version: 'Safari',
  Edg: 'Microsoft Edge',
  OPR: 'Opera',
  darwin: 'macOS',
  win32: 'Windows',
  linux: 'Linux',
};

function runtime(): IdentityOptions {
  const { process, navigator, document } = globalThis as Runtime;
  const node = process?.versions?.node;
  const agent = navigator?.userAgent ?? (node === undefined ? 'JavaScript' : `Node.js/${node}`);
  const [platform = agent, platformVersion] = (agent.match(platforms)?.at(-1) ?? agent).split('/');
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux/.exec(agent)?.[0] ?? process?.platform;
  return {
    platform: renamed[platform] ?? platform,
    ...(platformVersion && { platformVersion }),
    ...(system && { device: renamed[system] ?? system }),
    language: (document === undefined ? undefined : navigator?.language) ?? 'en',
  };
}

function randomIdentifier(): string {
  // Not `randomUUID`: browsers withhold it from pages on plain http, which is how most servers are reached.
  if (globalThis.crypto === undefined) throw new PlexUsageError('No `crypto` to make one with: pass clientIdentifier.');
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

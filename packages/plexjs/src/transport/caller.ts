import type { Definition, HostName } from '../wire/operation.ts';
import type { Parameters } from './build-request.ts';
import type { Answer } from './call.ts';
import { type Identity, identityOf } from './identity.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { perform } from './perform.ts';
import { callSettings, clientSettings, type Settings } from './settings.ts';

/** What calls need: who makes them, and how. */
export interface Setup {
  readonly identity: Identity;
  readonly settings: Settings;
}

/** Makes ready what a client's options ask for, with the hosts that it calls and the token that goes there. */
export function setUp(options: ClientOptions, parts: Pick<Settings, 'addresses' | 'token' | 'gate'>): Setup {
  const identity = identityOf(options);
  return { identity, settings: clientSettings({ ...options, ...identity }, parts) };
}

/** Performs a call, with its own options over those of its client. */
export function callWith<T>(
  settings: Settings,
  definition: Definition<HostName, T>,
  parameters?: object,
  options?: CallOptions,
  unread = false,
): Promise<Answer<T>> {
  const own = options ? callSettings(settings, options) : settings;
  return perform(definition, parameters as Parameters | undefined, own, unread);
}

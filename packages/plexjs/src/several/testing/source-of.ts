import type { SandboxServer } from '../../server/testing/sandbox-server.ts';
import type { ServerSource } from '../server-source.ts';

/** A server of a test as one of several, named as a person would. */
export function sourceOf({ server }: SandboxServer, name: string, more: Partial<ServerSource> = {}): ServerSource {
  return { server, name, machineIdentifier: name.toLowerCase(), ...more };
}

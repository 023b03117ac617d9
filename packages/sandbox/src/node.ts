import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** A sandbox that listens on a port. */
export interface RunningSandbox extends Sandbox {
  /** Its address, for instance `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Stops listening. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a sandbox on a port of the loopback address; 0, the default, takes a free one. */
export async function startSandbox({
  port = 0,
  ...options
}: SandboxOptions & { readonly port?: number } = {}): Promise<RunningSandbox> {
  let url = '';
  const sandbox = createSandbox({ ...options, url: () => url });
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request) => sandbox.fetch(request), port, hostname: '127.0.0.1' },
      ({ port: taken }: AddressInfo) => {
        url = `http://127.0.0.1:${taken}`;
        const close = (): Promise<void> =>
          new Promise((done, failed) => {
            server.close((error) => (error === undefined ? done() : failed(error)));
            // Clients keep connections open for their next request.
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({ ...sandbox, url, close, [Symbol.asyncDispose]: close });
      },
    );
    server.on('error', reject);
  });
}

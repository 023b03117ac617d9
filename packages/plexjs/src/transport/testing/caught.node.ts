import { createClient } from '../client.ts';
import { cut, json, silence, startFaultServer, text } from './fault-server.node.ts';
import { getThing } from './operations.ts';

// Run by a test in a process of its own: a rejection that nobody handles would end it with an exit code.
const server = await startFaultServer();
const client = createClient({ baseUrl: server.url, retry: false });
const attempts = [
  [cut, {}],
  [text('{"cut', 'application/json'), {}],
  [silence, { signal: AbortSignal.timeout(30) }],
  [silence, { timeout: 30 }],
  [json({}, 404), {}],
] as const;
for (const [behaviour, options] of attempts) {
  server.behave(behaviour);
  try {
    const call = getThing(client, {}, options);
    await call;
  } catch (error) {
    process.stdout.write(`${(error as Error).name}\n`);
  }
}
await server.close();
await new Promise((resolve) => setTimeout(resolve, 50));
process.stdout.write('alive\n');

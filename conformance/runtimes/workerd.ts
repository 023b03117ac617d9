import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from './bundle.ts';
import { binaries } from './engines.ts';
import type { Context, Outcome } from './runtimes.ts';

const configuration = fileURLToPath(new URL('hosts/workerd.capnp', import.meta.url));

/** Runs the suite as a worker. */
export async function runInWorkerd(context: Context): Promise<Outcome[]> {
  await bundleSuite('worker');
  const child = spawn(binaries.workerd, ['serve', configuration, '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`workerd ended with code ${code} before it listened.`)));
      // One line of JSON for each socket: {"event":"listen","socket":"http","port":41234}.
      child.stdio[3]?.on('data', (line: Buffer) => resolve((JSON.parse(String(line)) as { port: number }).port));
    });
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(context) });
    if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Outcome[];
  } finally {
    child.kill();
  }
}

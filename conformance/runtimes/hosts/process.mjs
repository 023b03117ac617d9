// Runs the suite on Node, Bun and Deno, with the package found as any program finds it.
import { runSuite } from '../suite/suite.mjs';

const context = JSON.parse(globalThis.process.argv[2]);
globalThis.process.stdout.write(`${JSON.stringify(await runSuite(context))}\n`);
globalThis.process.exit(0);

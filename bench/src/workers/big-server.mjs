// A sandbox with a library of so many films, in a process of its own.
import { startSandbox } from '@plexjs/sandbox/node';

const [size] = process.argv.slice(2);
const { url, serverToken } = await startSandbox({ size: Number(size) });
process.on('disconnect', () => process.exit(0));
process.send?.({ url, serverToken });

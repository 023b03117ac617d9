import { fileURLToPath } from 'node:url';

const own = (file: string): string => new URL(`clients/${file}`, import.meta.url).href;
const peer = (file: string): string => new URL(`../peers/clients/${file}`, import.meta.url).href;

/** The folder in which the other clients are installed. */
export const peersFolder: string = fileURLToPath(new URL('../peers/', import.meta.url));

/** The folder of the built package. */
export const packageFolder: string = fileURLToPath(new URL('../../packages/plexjs/', import.meta.url));

/** The clients that are compared, and the modules that open them. The first one is what the others are measured against. */
export const clients: ReadonlyMap<string, string> = new Map([
  ['fetch + JSON.parse', own('raw.mjs')],
  ['fetch, same headers and timeout', own('same.mjs')],
  ['undici + JSON.parse', own('undici.mjs')],
  ['plexjs', own('plexjs.mjs')],
  ['plexjs, Node transport', own('plexjs-node.mjs')],
  ['@lukehagar/plexjs', peer('lukehagar.mjs')],
  ['@ctrl/plex', peer('ctrl.mjs')],
  ['plex-api', peer('plex-api.mjs')],
]);

/** What the clients are measured against. */
export const baseline = 'fetch + JSON.parse';

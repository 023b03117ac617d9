// Replays payloads on a loopback port, as fast as Node can, and tells its parent where.
import { createServer } from 'node:http';
import { listing } from './payload.mjs';

const directory = (/** @type {object} */ fields) => ({ MediaContainer: { size: 0, ...fields } });
const sections = ['100', '1000', '10000'].map((key) => ({
  allowSync: true,
  art: '/:/resources/movie-fanart.jpg',
  key,
  type: 'movie',
  title: `Films ${key}`,
  agent: 'tv.plex.agents.movie',
  scanner: 'Plex Movie',
  language: 'en-US',
  uuid: `0a3e7c1a-5f0d-4a8c-9d53-${key.padStart(12, '0')}`,
  updatedAt: 1_700_000_000,
  createdAt: 1_600_000_000,
  scannedAt: 1_700_000_000,
  content: true,
  directory: true,
  contentChangedAt: 1_000_000,
  hidden: 0,
  Location: [{ id: 1, path: '/films' }],
}));
const identity = {
  claimed: true,
  machineIdentifier: '5a1e0f3c9d7b2468ace013579bdf2468ace01357',
  version: '1.43.2.10687-563d026ea',
};

/** @type {Map<string, Buffer>} */
const bodies = new Map();
const fixed = new Map([
  ['/', directory({ ...identity, friendlyName: 'Bench', ownerFeatures: 'webhooks' })],
  ['/identity', directory(identity)],
  ['/library', directory({ identifier: 'com.plexapp.plugins.library', title1: 'Plex Library' })],
  ['/library/sections', directory({ size: sections.length, Directory: sections })],
  ['/library/sections/all', directory({ size: sections.length, Directory: sections })],
]);
for (const [path, body] of fixed) bodies.set(path, Buffer.from(JSON.stringify(body)));

/** @param {string} path */
function bodyOf(path) {
  const [, count] = /^\/library\/sections\/(\d+)\/all$/.exec(path) ?? [];
  if (count !== undefined && !bodies.has(path)) bodies.set(path, Buffer.from(listing(Number(count), 'plain')));
  return bodies.get(path);
}

const server = createServer((request, response) => {
  const body = bodyOf((request.url ?? '/').split('?', 1)[0]);
  if (!body) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit(0));

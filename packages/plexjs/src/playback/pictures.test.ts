import { beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '@plexjs/sandbox';
import type { Movie } from '../server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { Pictures } from './pictures.ts';

let sandbox: Sandbox;
let pictures: Pictures;
let movie: Movie;

beforeEach(async () => {
  const { sandbox: made, server } = await sandboxServer();
  sandbox = made;
  pictures = new Pictures(server);
  movie = (await (await server.library.section('Films', 'movie')).items().first()) as Movie;
});

test('a picture has an address in the size that is wanted', async () => {
  const url = pictures.url(movie.thumb, { width: 60, height: 90, format: 'png', token: true });
  const answer = await sandbox.fetch(url);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(pictures.url(movie.thumb, { width: 60 })).not.toContain(sandbox.serverToken);
});

test('a picture is read', async () => {
  const answer = await pictures.fetch(movie.art, { width: 40, height: 40, minSize: true, blur: 2 });
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

test('a background is made of the colours of a picture', async () => {
  const colors = await pictures.ultraBlurColors(movie.art);
  expect(colors.topLeft).toMatch(/^[\da-f]{6}$/);
  const answer = await pictures.fetchUltraBlur(colors, { width: 320, height: 240 });
  expect(answer.headers.get('content-type')).toBe('image/png');
  const url = pictures.ultraBlurUrl(colors, { width: 320, height: 240, token: true });
  expect((await sandbox.fetch(url)).status).toBe(200);
});

test('what is no picture is refused', () => {
  expect(() => pictures.url(undefined)).toThrow(PlexUsageError);
  expect(() => pictures.url(movie.thumb, { width: 0 })).toThrow(PlexUsageError);
});

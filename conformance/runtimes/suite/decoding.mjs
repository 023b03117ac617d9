import { getSections, listContent } from 'plexjs/operations';
import { equal, failureOf } from './check.mjs';
import { serverClient } from './client.mjs';

/** @type {import('./check.mjs').Check[]} */
export const decodingChecks = [
  {
    name: 'decodes JSON and keeps a field of tomorrow',
    async run(context) {
      const { sections } = await getSections(serverClient(context));
      const [films] = sections;
      equal(
        [films.key, films.title, films.allowSync, films.createdAt],
        ['1', 'Films', true, '2020-01-01T00:00:00.000Z'],
        'section',
      );
      equal(films.extra, { fieldOfTomorrow: 'kept' }, 'extra');
    },
  },
  {
    name: 'decodes XML to the same value',
    async run(context) {
      const json = await getSections(serverClient(context));
      const xml = await getSections(serverClient(context, { baseUrl: context.xml }));
      equal(sorted(xml), sorted(json), 'XML against JSON');
    },
  },
  {
    name: 'reads an item with its media',
    async run(context) {
      const { items } = await listContent(serverClient(context), { sectionId: '1' });
      const [film] = items;
      equal([film.type, film.title], ['movie', 'A Quiet Harbour & Other Winds'], 'film');
      equal(film.media[0].parts[0].size, 1_048_576, 'size of the file');
    },
  },
  {
    name: 'refuses JSON that is cut off',
    async run(context) {
      const error = await failureOf(listContent(serverClient(context), { sectionId: 'broken' }));
      equal([error.name, error.code, error.operation], ['PlexDecodeError', 'decode', 'listContent'], 'error');
    },
  },
  {
    name: 'refuses a page where data was due',
    async run(context) {
      const error = await failureOf(listContent(serverClient(context), { sectionId: 'html' }));
      equal(error.name, 'PlexDecodeError', 'error');
    },
  },
];

/**
 * The value with its keys in order, for a comparison as text.
 *
 * @param {any} value
 * @returns {any}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

import { deleteLibrarySection, getMediaPart, getSections, listContent } from 'plexjs/operations';
import { equal, failureOf } from './check.mjs';
import { serverClient } from './client.mjs';

/** @typedef {import('./check.mjs').Context} Context */

const part = { partId: '11', changestamp: '1600000000', filename: 'file.mkv' };

/** @type {import('./check.mjs').Check[]} */
export const transportChecks = [
  {
    name: "streams a file's bytes",
    async run(context) {
      const response = await getMediaPart(serverClient(context), part);
      const { length, wrong } = await readBytes(response.body.getReader());
      equal([length, wrong], [1_048_576, 0], 'bytes, and those that are wrong');
    },
  },
  {
    name: 'gives up a stream half way',
    async run(context) {
      const response = await getMediaPart(serverClient(context), part);
      const reader = response.body.getReader();
      const { value } = await reader.read();
      await reader.cancel();
      equal(value.length > 0, true, 'a first chunk');
    },
  },
  {
    name: "aborts by the caller's signal",
    async run(context) {
      const controller = new AbortController();
      const call = failureOf(
        listContent(serverClient(context), { sectionId: 'silent' }, { signal: controller.signal }),
      );
      setTimeout(() => controller.abort(), 50);
      equal((await call).name, 'PlexAbortError', 'error');
    },
  },
  {
    name: 'times out',
    async run(context) {
      const error = await failureOf(listContent(serverClient(context, { timeout: 100 }), { sectionId: 'silent' }));
      equal(error.name, 'PlexTimeoutError', 'error');
    },
  },
  {
    name: 'says what a status means',
    async run(context) {
      const outcomes = [];
      for (const sectionId of ['404', '500']) {
        const error = await failureOf(listContent(serverClient(context), { sectionId }));
        outcomes.push([error.name, error.status]);
      }
      const strange = await failureOf(getSections(serverClient(context, { token: 'another-token' })));
      outcomes.push([strange.name, strange.status]);
      equal(
        outcomes,
        [
          ['PlexNotFoundError', 404],
          ['PlexServerError', 500],
          ['PlexAuthError', 401],
        ],
        'errors',
      );
      equal(
        `${strange.message} ${JSON.stringify(strange)}`.includes('another-token'),
        false,
        'the token shows in the error',
      );
    },
  },
  {
    name: 'says that nobody answers',
    async run(context) {
      const error = await failureOf(getSections(serverClient(context, { baseUrl: 'http://127.0.0.1:9' })));
      equal(error.name, 'PlexConnectionError', 'error');
    },
  },
  {
    name: 'follows a redirect',
    async run(context) {
      const { items } = await listContent(serverClient(context), { sectionId: 'moved' });
      equal(items.length, 1, 'items');
    },
  },
  {
    name: 'takes no token to another origin',
    async run(context) {
      const { items } = await listContent(serverClient(context), { sectionId: 'stranger' });
      equal(items.length, 1, 'items');
      equal(await (await fetch(`${context.stranger}/seen`)).json(), [], 'tokens that the stranger saw');
    },
  },
  {
    // A browser hides where a redirect leads. A list is asked for again, bare; a command is not sent a second time.
    name: 'takes no token to another origin with a command, either',
    async run(context) {
      const call = deleteLibrarySection(serverClient(context), { sectionId: 'stranger' });
      const outcome = await call.then(
        () => 'done',
        (error) => error.name,
      );
      equal(outcome, 'document' in globalThis ? 'PlexRedirectError' : 'done', 'outcome');
      equal(await (await fetch(`${context.stranger}/seen`)).json(), [], 'tokens that the stranger saw');
    },
  },
];

/**
 * Counts a stream's bytes, and those that are not what the fixture sends.
 *
 * @param {ReadableStreamDefaultReader<Uint8Array>} reader
 */
async function readBytes(reader) {
  let length = 0;
  let wrong = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { length, wrong };
    for (const byte of value) if (byte !== length++ % 251) wrong++;
  }
}

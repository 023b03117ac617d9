import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { answerGdm, type GdmResponder, serverAnswer } from './gdm.node.ts';

let responder: GdmResponder;
beforeEach(async () => {
  const { world } = createSandbox({ now: () => 1_772_366_400_000 });
  responder = await answerGdm(() => serverAnswer(world, 32_400), 0);
});
afterEach(() => responder.close());

const socket = createSocket('udp4');
const ask = (text: string): void => socket.send(text, responder.port, '127.0.0.1');

test.each(['M-SEARCH * HTTP/1.0\r\n\r\n', 'M-SEARCH * HTTP/1.1\r\n\r\n', 'M-SEARCH * HTTP/1.0'])(
  '%j is answered',
  async (question) => {
    // What is no question comes first, and has no answer.
    ask('HELLO * HTTP/1.0\r\n\r\n');
    ask(question);
    const [answer] = (await once(socket, 'message')) as [Buffer];
    const lines = answer.toString().split('\r\n');
    expect(lines).toEqual([
      'HTTP/1.0 200 OK',
      'Content-Type: plex/media-server',
      expect.stringMatching(/^Host: [\da-f]{32}\.plex\.direct$/),
      'Name: Living Room',
      'Port: 32400',
      expect.stringMatching(/^Resource-Identifier: [\da-f]{40}$/),
      'Updated-At: 1772366400',
      expect.stringMatching(/^Version: 1\./),
      '',
      '',
    ]);
  },
);

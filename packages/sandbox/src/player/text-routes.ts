import { playerSendKey, playerSendString, playerSendVirtualKey, playerSetText } from 'plexjs/operations';
import { done, refusal } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { changeCompanion, companionOf, press } from './companion.ts';

const [backspace, enter] = [8, 13];

/** What writes into the field for text. Its whole text can be set only where a field is open; a key can always be pressed. */
export const textRoutes: readonly Route[] = [
  stateful(playerSetText, setText),
  stateful(playerSendString, setText),
  stateful(playerSendVirtualKey, pressKey),
  stateful(playerSendKey, pressKey),
];

function setText(ask: Ask): Response {
  if (companionOf(ask.world).text === undefined) return refusal(500);
  changeCompanion(ask.world, { text: ask.text('text') ?? '' });
  return done();
}

function pressKey(ask: Ask): Response {
  const code = ask.number('code');
  if (code === undefined) return refusal(400);
  const { text } = companionOf(ask.world);
  press(ask.world, String(code), code === enter ? undefined : code === backspace ? text?.slice(0, -1) : text);
  return done();
}

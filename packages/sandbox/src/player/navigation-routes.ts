import {
  playerBack,
  playerContextMenu,
  playerHome,
  playerMoveDown,
  playerMoveLeft,
  playerMoveRight,
  playerMoveUp,
  playerMusic,
  playerNextLetter,
  playerPageDown,
  playerPageUp,
  playerPreviousLetter,
  playerSelect,
  playerToggleOSD,
} from 'plexjs/operations';
import { done } from '../http/answer.ts';
import { type Route, stateful } from '../http/route.ts';
import { companionOf, press } from './companion.ts';

const keys = [
  playerMoveUp,
  playerMoveDown,
  playerMoveLeft,
  playerMoveRight,
  playerPageUp,
  playerPageDown,
  playerNextLetter,
  playerPreviousLetter,
  playerSelect,
  playerBack,
  playerContextMenu,
  playerToggleOSD,
  playerHome,
  playerMusic,
];

/** The keys of the remote control. Selecting something opens a field for text; going back, or away, closes it. */
export const navigationRoutes: readonly Route[] = keys.map((operation) =>
  stateful(operation, ({ world }) => {
    const name = operation.path.split('/').at(-1) ?? '';
    const closes = ['back', 'home', 'music'].includes(name);
    press(world, name, closes ? undefined : name === 'select' ? '' : companionOf(world).text);
    return done();
  }),
);

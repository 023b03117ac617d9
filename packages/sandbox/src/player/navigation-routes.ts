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
import { without } from '../world/without.ts';
import { companionOf } from './companion.ts';

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

/** How many keys are remembered. */
const most = 100;

/** The keys of the remote control. Selecting something opens a field for text; going back, or away, closes it. */
export const navigationRoutes: readonly Route[] = keys.map((operation) =>
  stateful(operation, ({ world }) => {
    const name = operation.path.split('/').at(-1) ?? '';
    const player = companionOf(world);
    const pressed = [...player.pressed, name].slice(-most);
    const closes = ['back', 'home', 'music'].includes(name);
    const next = closes ? without(player, 'text') : name === 'select' ? { ...player, text: '' } : player;
    world.tables.companions.set(player.machineIdentifier, { ...next, pressed, changes: player.changes + 1 });
    return done();
  }),
);

import { PlexError } from 'plexjs';
import { usage, wishOf } from './arguments.ts';
import { demonstrate, demonstrateOn } from './demonstrate.ts';
import type { Print } from './print.ts';

/** Where the demonstration writes to, and what it is told. */
export interface Surroundings {
  readonly print: Print;
  readonly complain: Print;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Does what the command line says; gives the exit code. */
export async function run(words: readonly string[], { print, complain, environment }: Surroundings): Promise<number> {
  try {
    const wish = wishOf(words, environment);
    if (wish.kind === 'help') print(usage);
    else if (wish.kind === 'server') await demonstrateOn(wish.url, wish.token, print);
    else await demonstrate(print);
    return 0;
  } catch (error) {
    // A wrong command line, or an error that says itself what to do. All others are faults of the program.
    if (!(error instanceof PlexError || error instanceof TypeError)) throw error;
    complain(error.message);
    return 1;
  }
}

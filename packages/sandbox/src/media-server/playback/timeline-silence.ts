import type { World } from '../../world/world.ts';

const minute = 60_000;

/**
 * Lets the clock ring some time after something was last heard of, in milliseconds, so that its end is told of though nobody
 * asks. At most once a minute, however often it is heard of; `before` is when it was heard of last.
 */
export function ringAfterSilence({ clock }: World, silence: number, before?: number): void {
  if (before !== undefined && Math.floor(before / minute) === Math.floor(clock.now() / minute)) return;
  clock.ringIn(silence + minute + 1);
}

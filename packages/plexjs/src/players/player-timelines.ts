import type { PlayerTimeline, PlayerTimelineContainer } from '../generated/player/timeline.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexConnectionError, PlexServerError, PlexTimeoutError } from '../transport/errors.ts';
import { backoff } from '../transport/retry-timing.ts';
import { sleep, type Sleep } from '../transport/sleep.ts';

/** How a player's timelines are followed. */
export interface TimelinesOptions extends RequestOptions {
  /** The longest wait between two attempts to reach a player that is away, in milliseconds. Default: 30,000. */
  readonly longestWait?: number;
  /** Waits, for tests. */
  readonly sleep?: Sleep;
}

/** What a player does: the timelines of video, music and photos. */
export type PlayerState = PlayerTimelineContainer;

/** Players answer a poll that waits when something changes, or after some time. */
const pollTimeout = 60_000;

/** Some players answer at once, however they are asked; they are asked once a second. In milliseconds. */
const [tooSoon, pause] = [500, 1000];

/**
 * What a player does, from now on: first as it is, then whenever something changes. Goes on when the player was away.
 *
 * @param poll Asks the player; `wait` makes it wait for news.
 */
export async function* followTimelines(
  poll: (wait: boolean, options: RequestOptions) => Promise<PlayerState>,
  { longestWait = 30_000, sleep: pauseFor = sleep, ...options }: TimelinesOptions,
): AsyncGenerator<PlayerState, void, undefined> {
  const { signal } = options;
  let [last, failures] = ['', 0];
  for (;;) {
    signal?.throwIfAborted();
    const began = performance.now();
    const waits = last !== '' && failures === 0;
    const state = await poll(waits, { timeout: pollTimeout, retry: false, ...options }).catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      if (!mayPass(error)) throw error;
      failures += error instanceof PlexTimeoutError ? 0 : 1;
    });
    if (state !== undefined) {
      failures = 0;
      // The number of our own poll is no news.
      const said = JSON.stringify({ ...state, commandId: undefined });
      if (said !== last) yield state;
      last = said;
    }
    const isQuick = waits && performance.now() - began < tooSoon;
    const wait = failures > 0 ? backoff(failures, pause, longestWait) : isQuick ? pause : 0;
    if (wait > 0) await pauseFor(wait, signal);
  }
}

/** The timeline of what is played; undefined while nothing is. */
export function activeTimeline({ timelines }: PlayerState): PlayerTimeline | undefined {
  return timelines.find(({ state }) => state !== undefined && state !== 'stopped');
}

function mayPass(error: unknown): boolean {
  return error instanceof PlexConnectionError || error instanceof PlexTimeoutError || error instanceof PlexServerError;
}

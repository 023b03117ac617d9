import type { PlayerMediaType } from '../generated/player/timeline.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Caller } from '../wire/operation.ts';

/** What a player is reached by. */
export interface PlayerConnection {
  readonly client: Caller<'player', CallOptions>;
  readonly isDirect: boolean;
  /** Gives the number of the next command. Players tell old commands from new ones by it. */
  readonly nextCommandId: () => number;
  readonly now: () => number;
  /** The only kind of media that it plays. Default: all. */
  readonly type?: PlayerMediaType;
}

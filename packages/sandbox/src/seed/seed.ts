import type { OwnerGuess } from '../world/owners.ts';
import type { Beginning } from '../world/store.ts';

/** What a world begins with. */
export interface Seed {
  /** Says which it is, so that a snapshot of another is not taken for one of it. */
  readonly name: string;
  readonly beginning: Beginning;
  /** The highest ids that are taken, by counter. */
  readonly counters: Readonly<Record<string, number>>;
  /** Which items parts and streams are of, where there are too many to look for them. */
  readonly ownerOf?: OwnerGuess;
}

/** What a critic wrote. */
export interface ReviewRecord {
  readonly id: number;
  /** The critic's name. */
  readonly tag: string;
  readonly text: string;
  /** Whose it is, and whether it is a good one: `rottentomatoes://image.review.fresh`. */
  readonly image: string;
  readonly link: string;
  /** Where it was published. */
  readonly source: string;
}

/** A rating of a service. */
export interface RatingRecord {
  /** `imdb://image.rating` */
  readonly image: string;
  /** From 0 to 10. */
  readonly value: number;
  readonly type: 'audience' | 'critic';
}

/** For which age Common Sense Media finds something fit. */
export interface CommonSenseMediaRecord {
  readonly id: number;
  readonly oneLiner: string;
  readonly ageRatings: readonly {
    /** `official`, `adult`, `child`: who says so. */
    readonly type: string;
    readonly age: number;
    /** How good it is, from 0 to 5. */
    readonly rating: number;
  }[];
}

// Servers answer to these, and leave them out of what they say they can do (seen from 1.24 to 1.43).

type Hidden = readonly (readonly [name: string, type: string])[];

const everywhere: Hidden = [
  ['guid', 'guid'],
  ['id', 'integer'],
  ['index', 'integer'],
  ['lastRatedAt', 'date'],
  ['updatedAt', 'date'],
];

const byLevel: Readonly<Record<string, Hidden>> = {
  movie: [
    ['audienceRating', 'integer'],
    ['rating', 'integer'],
    ['viewOffset', 'integer'],
  ],
  show: [
    ['audienceRating', 'integer'],
    ['originallyAvailableAt', 'date'],
    ['rating', 'integer'],
    ['unviewedLeafCount', 'integer'],
  ],
  season: [
    ['addedAt', 'date'],
    ['unviewedLeafCount', 'integer'],
    ['year', 'integer'],
    ['label', 'tag'],
  ],
  episode: [
    ['audienceRating', 'integer'],
    ['duration', 'integer'],
    ['rating', 'integer'],
    ['viewOffset', 'integer'],
    ['label', 'tag'],
  ],
  artist: [['label', 'tag']],
  track: [
    ['duration', 'integer'],
    ['viewOffset', 'integer'],
    ['label', 'tag'],
    ['ratingCount', 'integer'],
  ],
  collection: [
    ['addedAt', 'date'],
    ['label', 'tag'],
  ],
};

/** The fields of a level that servers do not tell of. */
export function hiddenFields(level: string): Hidden {
  return [...everywhere, ...(byLevel[level] ?? [])];
}

const sortsByLevel: Readonly<Record<string, readonly string[]>> = {
  season: ['titleSort'],
  track: ['absoluteIndex'],
  photo: ['viewUpdatedAt'],
  collection: ['addedAt'],
};

/** The sorts of a level that servers do not tell of. */
export function hiddenSorts(level: string): readonly string[] {
  return ['guid', 'id', 'index', 'summary', 'tagline', 'updatedAt', 'random', ...(sortsByLevel[level] ?? [])];
}

import type { Client, Step } from './tour.ts';

/** A fault of a client, or something that it does not have, which no server can mend. */
interface Defect {
  readonly client: Client;
  /** Default: wherever it shows. */
  readonly steps?: readonly Step[];
  /** What it says when the fault shows; undefined where it has nothing for the step. */
  readonly says?: RegExp;
  readonly cause: string;
}

const defects: readonly Defect[] = [
  {
    client: 'ctrl',
    steps: ['play queues'],
    says: /reading 'toString'/,
    cause: 'Its films have no listType, of which it makes the type of a play queue.',
  },
  {
    client: 'lukehagar',
    steps: ['sign in', 'resources'],
    cause: 'It has no operation for PINs, and its resources cannot be asked for from another address than plex.tv.',
  },
  {
    client: 'lukehagar',
    says: /\.hidden: Expected boolean, received number/,
    cause: 'It takes the visibility of a library for a flag; servers send 0, 1 or 2.',
  },
  {
    client: 'lukehagar',
    says: /\.Image\.type: Invalid enum value\. .* received '(?:background|cover)Square'/,
    cause: 'Its kinds of pictures are closed, and lack the square ones that servers send.',
  },
  {
    client: 'lukehagar',
    says: /\.Media\.optimizedForStreaming: Expected boolean, received number/,
    cause: 'It takes a number that servers send with a version for a flag.',
  },
  {
    client: 'lukehagar',
    says: /\.Guid\.id: Expected number, received string/,
    cause: 'It takes identifiers like imdb://tt0000001 for numbers.',
  },
  {
    client: 'lukehagar',
    says: /\.Stream\.streamIdentifier: Expected number, received string/,
    cause: 'It takes the identifier of a stream for a number; servers send a text.',
  },
  {
    client: 'lukehagar',
    steps: ['events'],
    says: /no end after/,
    cause: 'It reads the stream of notifications to its end before it gives anything, and the stream has none.',
  },
  {
    client: 'plex-api',
    steps: ['resources'],
    cause: 'It has nothing for resources.',
  },
  { client: 'plex-api', steps: ['events'], cause: 'It has nothing for notifications.' },
];

/** Which faults of a client explain how a step ended, all of what it said; undefined where something stays unexplained. */
export function defectOf(client: Client, step: Step, errors: readonly string[] | undefined): string | undefined {
  const known = defects.filter(
    ({ client: whose, steps }) => whose === client && (steps === undefined || steps.includes(step)),
  );
  if (errors === undefined) return known.find(({ says }) => says === undefined)?.cause;
  const causes = errors.map((error) => known.find(({ says }) => says?.test(error))?.cause);
  return causes.includes(undefined) ? undefined : [...new Set(causes)].join(' ');
}

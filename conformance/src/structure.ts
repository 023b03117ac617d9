import type { Payload } from './corpus.ts';
import { replay } from './replay.ts';
import { isNewer, isOld } from './structure-newer.ts';
import { type SandboxAnswers, sandboxAnswers, structureEndpoints } from './structure-requests.ts';
import { addShapes, mergeShape, type Shape, type Shapes } from './structure-shape.ts';

/** A field that one side sends and the other does not. */
export interface Difference {
  /** The element: `Metadata[movie].Media.Part`; empty for the answer itself. */
  readonly place: string;
  readonly field: string;
}

/** How the sandbox's answers of an endpoint differ from those of real servers. */
export interface EndpointStructure {
  readonly endpoint: string;
  readonly captures: number;
  /** Requests to the sandbox that it refused. */
  readonly refused: readonly string[];
  /** The elements that both have, which is where fields can be compared. */
  readonly places: number;
  /** Fields that real servers always send, and the sandbox never. */
  readonly missing: readonly Difference[];
  /** Fields that the sandbox always sends, and real servers never did. */
  readonly surplus: readonly Difference[];
}

/** The comparison of all endpoints that have requests. */
export interface StructureReport {
  readonly endpoints: readonly EndpointStructure[];
  readonly differences: number;
}

/** Compares the structure of the sandbox's answers with captured ones, for the endpoints with most captures. */
export async function compareStructures(payloads: readonly Payload[]): Promise<StructureReport> {
  const captures = (await Promise.all(payloads.filter(isAnswer).map(captureOf))).filter(isOfItsEndpoint);
  const known = knownElements(captures);
  const answers = await sandboxAnswers();
  const endpoints = structureEndpoints.map(({ endpoint, host }) => {
    const own = captures.filter(({ payload }) => payload.endpoint === endpoint && payload.host === host);
    return compareEndpoint(endpoint, own, answers.get(`${host} ${endpoint}`) ?? none, known);
  });
  const differences = endpoints.reduce(
    (sum, { missing, surplus, refused }) => sum + missing.length + surplus.length + refused.length,
    0,
  );
  return { endpoints, differences };
}

interface Capture {
  readonly payload: Payload;
  readonly wire: unknown;
}

const none: SandboxAnswers = { values: [], refused: ['nothing was asked'] };

function isAnswer({ format, status }: Payload): boolean {
  return (format === 'json' || format === 'xml') && status < 400;
}

async function captureOf(payload: Payload): Promise<Capture> {
  const { wire } = await replay(payload);
  return { payload, wire };
}

/** Some captures of items are lists that they stand in, as what is said around them shows. */
function isOfItsEndpoint({ payload: { endpoint }, wire }: Capture): boolean {
  const isList = typeof wire === 'object' && wire !== null && 'viewGroup' in wire;
  return !(isList && /^\/library\/metadata\/\{\w+\}$/.test(endpoint));
}

/** An example that was cut down says what there is, but not what is always there; neither does a server of long ago. */
function isTelling({ payload }: Capture): boolean {
  return payload.kind === 'captured' && !isOld(payload.file);
}

/** What the captures of today's servers know of each element, wherever it was seen: by the form of the answer and its name. */
function knownElements(captures: readonly Capture[]): Shapes {
  const known: Shapes = new Map();
  for (const { payload, wire } of captures.filter(isTelling)) {
    const shapes: Shapes = new Map();
    addShapes(shapes, wire);
    for (const [place, shape] of shapes) mergeShape(known, knownName(payload.endpoint, place), shape);
  }
  return known;
}

/** Items by themselves say more than rows of lists. The outermost element is another thing at each endpoint. */
function knownName(endpoint: string, place: string): string {
  const element = place.split('.').at(-1) ?? '';
  if (element === '' || element === 'Directory' || element === 'Hub') return `${endpoint} ${element}`;
  return `${detailed.test(endpoint) ? 'detail' : 'list'} ${element}`;
}

const detailed = /^\/library\/metadata\/\{\w+\}$|\/decision$|^\/playQueues\/|^\/status\/sessions$/;

function compareEndpoint(
  endpoint: string,
  captures: readonly Capture[],
  { values, refused }: SandboxAnswers,
  known: Shapes,
): EndpointStructure {
  const all: Shapes = new Map();
  const telling: Shapes = new Map();
  for (const capture of captures) {
    addShapes(all, capture.wire);
    if (isTelling(capture)) addShapes(telling, capture.wire);
  }
  const own: Shapes = new Map();
  for (const value of values) addShapes(own, value);
  const about = (place: string): Shape | undefined => known.get(knownName(endpoint, place));
  return {
    endpoint,
    captures: captures.length,
    refused,
    places: [...own.keys()].filter((place) => all.has(place)).length,
    missing: missingIn(own, all, about),
    surplus: surplusOf(own, all, telling, about),
  };
}

type Known = (place: string) => Shape | undefined;

/** What the captures of the endpoint always have, nothing of today's servers lacks, and the sandbox never sends. */
function missingIn(own: Shapes, captured: Shapes, known: Known): readonly Difference[] {
  return [...captured].flatMap(([place, shape]) => {
    const mine = own.get(place);
    const theirs = known(place);
    // One element alone does not show what is always there.
    if (mine === undefined || theirs === undefined || (place !== '' && theirs.count < 2)) return [];
    return [...shape.fields]
      .filter(([field, { count }]) => count === shape.count && theirs.fields.get(field)?.count === theirs.count)
      .filter(([field]) => !mine.fields.has(field))
      .map(([field]) => ({ place, field }));
  });
}

/** What the sandbox always sends, and no capture of today's servers has on such an element. */
function surplusOf(own: Shapes, all: Shapes, telling: Shapes, known: Known): readonly Difference[] {
  return [...own].flatMap(([place, shape]) => {
    const theirs = known(place);
    if (theirs === undefined || !telling.has(place)) return [];
    return [...shape.fields]
      .filter(([, { count }]) => count === shape.count)
      .filter(([field]) => !theirs.fields.has(field) && !all.get(place)?.fields.has(field) && !isNewer(place, field))
      .map(([field]) => ({ place, field }));
  });
}

/** The report as a person reads it. */
export function readableStructures({ endpoints, differences }: StructureReport): string {
  const lines = endpoints.flatMap(({ endpoint, captures, places, missing, surplus, refused }) => [
    `${missing.length + surplus.length + refused.length === 0 ? 'equal ' : 'differs'} ${endpoint}: ${captures} captures, ${places} elements`,
    ...refused.map((request) => `    refused ${request}`),
    ...missing.map((difference) => `    missing ${nameOf(difference)}`),
    ...surplus.map((difference) => `    surplus ${nameOf(difference)}`),
  ]);
  const equal = endpoints.filter(
    ({ missing, surplus, refused }) => missing.length + surplus.length + refused.length === 0,
  );
  return `${[...lines, `${equal.length} of ${endpoints.length} endpoints are equal, with ${differences} differences.`].join('\n')}\n`;
}

function nameOf({ place, field }: Difference): string {
  return place === '' ? field : `${place}.${field}`;
}

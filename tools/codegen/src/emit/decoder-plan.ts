import type { Contract, Field, Model } from '../contract.ts';
import { isList } from './types.ts';

/** How the models of a contract are decoded, as far as one cannot tell from a model alone. */
export interface DecoderPlan {
  /** Bases and spread models whose fields several models have: they are written once for all. */
  readonly shared: ReadonlyMap<string, Model>;
}

/** Fewer fields than this are shorter written out. */
const smallestShared = 4;

/** Decides how the models of a contract are decoded, of which only some are. */
export function decoderPlan(contract: Contract, decoded: ReadonlySet<string>): DecoderPlan {
  const models = new Map([...contract.models, ...contract.groups].map((model) => [model.name, model]));
  const uses = new Map<string, number>();
  for (const model of contract.models.filter(({ name }) => decoded.has(name)))
    for (const part of partNames(model)) uses.set(part, (uses.get(part) ?? 0) + 1);
  const shared = [...uses].flatMap(([name, count]): [string, Model][] => {
    const model = models.get(name);
    return model !== undefined && count > 1 && model.allFields.length >= smallestShared ? [[name, model]] : [];
  });
  return { shared: new Map(shared) };
}

function partNames({ base, fields }: Model): ReadonlySet<string> {
  return new Set([base, ...fields.map(({ spreadFrom }) => spreadFrom)].filter((name) => name !== undefined));
}

/** Where the fields of a model are written. */
export interface Composition {
  /** The shared models that it has all fields of, unchanged. */
  readonly parts: readonly Model[];
  /** The fields that are its own. */
  readonly own: readonly Field[];
}

/** Takes a model's fields apart. */
export function compositionOf(model: Model, { shared }: DecoderPlan): Composition {
  const fields = new Map(model.allFields.map((field) => [field.name, field]));
  const parts: Model[] = [];
  const taken = new Set<string>();
  for (const name of partNames(model)) {
    const part = shared.get(name);
    if (part === undefined) continue;
    if (!part.allFields.every((field) => isSame(field, fields.get(field.name)) && !taken.has(field.name))) continue;
    parts.push(part);
    for (const field of part.allFields) taken.add(field.name);
  }
  return { parts, own: model.allFields.filter(({ name }) => !taken.has(name)) };
}

function isSame(first: Field, second: Field | undefined): boolean {
  return (
    second !== undefined &&
    first.wire === second.wire &&
    first.nullable === second.nullable &&
    first.wireAliases.join() === second.wireAliases.join() &&
    JSON.stringify(first.type) === JSON.stringify(second.type)
  );
}

/** Models of more fields than this have no place for those that few answers have. */
const largestShape = 24;

/** The fields that every object of a model has a place for, where the model comes by the thousand. */
export function shapeOf({ isFrequent, overlayOf, allFields }: Model): readonly Field[] {
  if (!isFrequent || overlayOf !== undefined || allFields.every(comesAsItIs)) return [];
  return allFields.length <= largestShape
    ? allFields
    : allFields.filter(({ isFrequent: isUsual, type }) => isUsual || isList(type) || type.kind === 'literal');
}

const settledKinds: ReadonlySet<string> = new Set(['text', 'id', 'day', 'number', 'flag', 'enumeration']);

/** Whether a field has one name, and one value, on the wire and for the client: then no new object is made. */
function comesAsItIs({ name, wire, wireAliases, nullable, type }: Field): boolean {
  return name === wire && wireAliases.length === 0 && !nullable && settledKinds.has(type.kind);
}

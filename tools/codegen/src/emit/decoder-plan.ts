import type { Contract, Field, Model } from '../contract.ts';

/** How the models of a contract are decoded, as far as one cannot tell from a model alone. */
export interface DecoderPlan {
  /** Bases and spread models whose fields several models have: one function reads them for all. */
  readonly shared: ReadonlyMap<string, Model>;
}

/** Fewer fields than this are not worth a function of their own. */
const smallestShared = 4;

/** Decides how the models of a contract are decoded. */
export function decoderPlan(contract: Contract): DecoderPlan {
  const models = new Map(contract.models.map((model) => [model.name, model]));
  const uses = new Map<string, number>();
  for (const model of contract.models.filter(({ isFrequent }) => isFrequent)) {
    const bases = model.base === undefined ? [] : [model.base];
    const spreads = model.fields.flatMap(({ spreadFrom }) => spreadFrom ?? []);
    for (const name of new Set([...bases, ...spreads])) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const shared = [...uses].flatMap(([name, count]): [string, Model][] => {
    const model = models.get(name);
    return model !== undefined && count > 1 && model.allFields.filter(isRare).length >= smallestShared
      ? [[name, model]]
      : [];
  });
  return { shared: new Map(shared) };
}

/** How the fields of a model are read. */
export interface Composition {
  /** Bases and spread models: their rare fields are read by a function that several models share. */
  readonly parts: readonly Model[];
  /** Fields that are worth code in the model's own walk. What several models share would see objects of many shapes there. */
  readonly own: readonly Field[];
  /** The model's own fields that few answers have. */
  readonly rare: readonly Field[];
}

/** Models of more fields than this have a table for the fields that few answers have. */
const largestPlain = 24;

const isRare = (field: Field): boolean =>
  !field.isFrequent && field.type.kind !== 'literal' && field.wireAliases.length === 0 && !field.nullable;

/** Takes a model's fields apart. A part counts only where the model has all of its fields, unchanged. */
export function compositionOf(model: Model, { shared }: DecoderPlan): Composition {
  const names = [model.base, ...model.fields.map(({ spreadFrom }) => spreadFrom)].filter((name) => name !== undefined);
  const fields = new Map(model.allFields.map((field) => [field.name, field]));
  const parts: Model[] = [];
  const taken = new Set<string>();
  for (const name of new Set(names)) {
    const part = shared.get(name);
    if (part === undefined || part === model) continue;
    if (!part.allFields.every((field) => isSame(field, fields.get(field.name)) && !taken.has(field.name))) continue;
    parts.push(part);
    for (const field of part.allFields) taken.add(field.name);
  }
  const rest = model.allFields.filter(({ name }) => !taken.has(name));
  if (model.allFields.length <= largestPlain && !shared.has(model.name))
    return { parts: [], own: model.allFields, rare: [] };
  return { parts, own: model.allFields.filter((field) => !isRare(field)), rare: rest.filter(isRare) };
}

function isSame(first: Field, second: Field | undefined): boolean {
  return (
    second !== undefined && first.wire === second.wire && JSON.stringify(first.type) === JSON.stringify(second.type)
  );
}

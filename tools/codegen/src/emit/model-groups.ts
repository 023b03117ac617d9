import type { Field, Model } from '../contract.ts';
import { fieldComment } from './field-comment.ts';
import { comment } from './text.ts';
import { fieldDeclaration } from './types.ts';

/** Groups whose fields several models have: they are declared once, and the models extend them. */
export type ModelGroups = ReadonlyMap<string, Model>;

/** Finds the groups that are worth a declaration of their own. `taken` are names that something else has. */
export function modelGroups(
  groups: readonly Model[],
  models: readonly Model[],
  taken: ReadonlyMap<string, unknown>,
): ModelGroups {
  const worthwhile = groups.filter(
    (group) =>
      !taken.has(group.name) && group.allFields.length > 1 && models.filter((model) => has(model, group)).length > 1,
  );
  return new Map(worthwhile.map((group) => [group.name, group]));
}

/** Takes the fields of a model apart: the groups that it has all of, and those that are its own. */
export function fieldsOf(
  model: Model,
  groups: ModelGroups,
): { readonly bases: readonly string[]; readonly own: readonly Field[] } {
  const found = [...groups.values()].filter((group) => has(model, group));
  const inherited = new Set(found.flatMap(({ allFields }) => allFields.map(({ name }) => name)));
  return { bases: found.map(({ name }) => name), own: model.fields.filter(({ name }) => !inherited.has(name)) };
}

/** The declaration of a group. */
export function modelGroupCode({ name, doc, allFields }: Model): string {
  return `${comment(doc)}export interface ${name} {\n${allFields.map(declared).join('\n\n')}\n}`;
}

function has({ fields }: Model, { allFields }: Model): boolean {
  const own = new Map(fields.map((field) => [field.name, field]));
  return allFields.every((field) => {
    const same = own.get(field.name);
    return same !== undefined && declared(same) === declared(field);
  });
}

const declared = (field: Field): string => `${fieldComment(field)}${fieldDeclaration(field)}`;

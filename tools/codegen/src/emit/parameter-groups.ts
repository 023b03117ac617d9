import type { Contract, Model, Operation, Parameter } from '../contract.ts';
import { fieldComment } from './field-comment.ts';
import { comment } from './text.ts';
import { parameterDeclaration } from './types.ts';

/** Groups whose fields several operations have for parameters: they are declared once for all. */
export type ParameterGroups = ReadonlyMap<string, Model>;

/** Fewer fields than this are as well written out. */
const smallestGroup = 2;

/** Finds the groups that are worth a declaration of their own. */
export function parameterGroups({ groups, operations }: Contract): ParameterGroups {
  const worthwhile = groups.filter(
    (group) =>
      group.allFields.length >= smallestGroup && operations.filter((operation) => has(operation, group)).length > 1,
  );
  return new Map(worthwhile.map((group) => [group.name, group]));
}

/** The parameters of an operation: the groups that it has all of, and those that are its own. */
export interface ParameterComposition {
  readonly groups: readonly Model[];
  readonly own: readonly Parameter[];
}

/** Takes the parameters of an operation apart. */
export function parametersOf(operation: Operation, groups: ParameterGroups): ParameterComposition {
  const taken = new Set<string>();
  const found: Model[] = [];
  for (const group of groups.values()) {
    if (!has(operation, group) || group.allFields.some(({ name }) => taken.has(name))) continue;
    found.push(group);
    for (const { name } of group.allFields) taken.add(name);
  }
  return { groups: found, own: operation.parameters.filter(({ name }) => !taken.has(name)) };
}

/** The declaration of a group. */
export function groupCode({ name, doc, allFields }: Model): string {
  const fields = allFields.map((field) => `${fieldComment(field)}${parameterDeclaration(field)}`);
  return `${comment(doc)}export interface ${name} {\n${fields.join('\n\n')}\n}`;
}

function has({ parameters }: Operation, { allFields }: Model): boolean {
  const own = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return allFields.every((field) => {
    const parameter = own.get(field.name);
    return parameter !== undefined && declared(parameter) === declared(field);
  });
}

const declared = (field: Parameters<typeof fieldComment>[0]): string =>
  `${fieldComment(field)}${parameterDeclaration(field)}`;

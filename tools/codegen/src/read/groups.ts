import type { Contract, Field, TypeRef } from '../contract.ts';

/** Takes the models that are only spread, or are the fields of a body, and that nothing names, out of the models: programs never see one by itself. */
export function withGroups(contract: Contract): Contract {
  const { models, operations, unions } = contract;
  const fields = [...models.flatMap(({ fields }) => fields), ...operations.flatMap(({ parameters }) => parameters)];
  const spread = new Set(fields.flatMap(({ spreadFrom }) => spreadFrom ?? []));
  const named = new Set([
    ...models.flatMap(({ base }) => base ?? []),
    ...fields.flatMap(namesIn),
    ...operations.flatMap(({ answer }) => (answer.kind === 'value' ? namesOf(answer.type) : [])),
    ...unions.flatMap(({ variants }) => variants.map(({ model }) => model)),
  ]);
  const isGroup = (name: string): boolean => spread.has(name) && !named.has(name);
  return {
    ...contract,
    models: models.filter(({ name }) => !isGroup(name)),
    groups: models.filter(({ name }) => isGroup(name)),
  };
}

function namesIn({ type }: Field): string[] {
  return namesOf(type);
}

function namesOf(type: TypeRef): string[] {
  if ('of' in type) return namesOf(type.of);
  return 'name' in type ? [type.name] : [];
}

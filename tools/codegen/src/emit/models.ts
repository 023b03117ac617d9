import type { Contract, Enumeration, Model, TypeRef, Union } from '../contract.ts';
import type { DecoderPlan } from './decoder-plan.ts';
import { modelDecoder, sharedFields, unionDecoder } from './decoders.ts';
import { fieldComment } from './field-comment.ts';
import { fieldsOf, type ModelGroups } from './model-groups.ts';
import { comment, plural, quote } from './text.ts';
import { fieldDeclaration, parameterDeclaration } from './types.ts';

/** An enumeration: its words as data, and its type, which takes new words too. */
export function enumerationCode(enumeration: Enumeration): string {
  const { name, base, members } = enumeration;
  const list = members.map(({ value }) => (typeof value === 'number' ? String(value) : quote(value))).join(', ');
  const meanings = members
    .map(({ value, doc }) => `- \`${value}\`${doc === '' ? '' : `: ${doc.replaceAll('\n', ' ')}`}`)
    .join('\n');
  return [
    `${comment(`The known values of {@link ${name}}.`)}export const ${plural(name)} = [${list}] as const;`,
    `${comment(enumeration.doc, meanings)}export type ${name} = (typeof ${plural(name)})[number] | (${base === 'number' ? 'number' : 'string'} & {});`,
  ].join('\n\n');
}

/** A union of models, and its decoder. */
export function unionCode(union: Union): string {
  const type = union.variants.map(({ model }) => model).join(' | ');
  return `${comment(union.doc)}export type ${union.name} = ${type};\n\n${comment(`Decodes {@link ${union.name}}.`)}${unionDecoder(union)}`;
}

/** A model: its interface and, where servers send it, its decoder. */
export function modelCode(model: Model, decoded: boolean, plan: DecoderPlan, groups: ModelGroups): string {
  const name = model.overlayOf === undefined ? model.name : `${model.name}Fields`;
  const base = model.base ?? (decoded ? 'Extra' : undefined);
  const declaration = decoded ? fieldDeclaration : parameterDeclaration;
  const { bases, own } = decoded ? fieldsOf(model, groups) : { bases: [], own: model.fields };
  const above = [...(base === undefined ? [] : [base]), ...bases];
  const fields = own.map((field) => `${fieldComment(field)}${declaration(field)}`);
  if (model.open !== undefined) fields.push('readonly [key: string]: unknown;');
  const parts = [
    `${comment(model.overlayOf === undefined ? model.doc : `What a {@link ${model.name}} has beside the item's own fields.`)}export interface ${name}${above.length === 0 ? '' : ` extends ${above.join(', ')}`} {\n${fields.join('\n\n')}\n}`,
  ];
  if (model.overlayOf !== undefined)
    parts.push(`${comment(model.doc)}export type ${model.name} = ${model.overlayOf} & ${name};`);
  if (plan.shared.has(model.name)) parts.push(sharedFields(model, plan));
  if (decoded) parts.push(modelDecoder(model, plan));
  return parts.join('\n\n');
}

/** The names of the models that a decoder is needed for: all but those that are only sent. */
export function decodedModels(contract: Contract): ReadonlySet<string> {
  const sent = reachable(
    contract,
    contract.operations.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
  );
  const answers = contract.operations.flatMap(({ answer }) => (answer.kind === 'value' ? [answer.type] : []));
  const unsent = contract.models.flatMap(({ name, isError }): TypeRef[] =>
    isError || sent.has(name) ? [] : [{ kind: 'model', name }],
  );
  return reachable(contract, [...answers, ...unsent]);
}

function reachable(contract: Contract, roots: readonly TypeRef[]): ReadonlySet<string> {
  const models = new Map(contract.models.map((model) => [model.name, model]));
  const unions = new Map(contract.unions.map((union) => [union.name, union]));
  const found = new Set<string>();
  const open = [...roots];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if ('of' in type) open.push(type.of);
    else if ('name' in type && !found.has(type.name)) {
      found.add(type.name);
      const model = models.get(type.name);
      if (model?.base !== undefined) found.add(model.base);
      for (const field of model?.allFields ?? []) open.push(field.type);
      for (const variant of unions.get(type.name)?.variants ?? []) open.push({ kind: 'model', name: variant.model });
    }
  }
  return found;
}

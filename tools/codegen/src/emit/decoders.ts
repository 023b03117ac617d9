import { capitalWireName, usualWireName } from '../../../../packages/plexjs/src/wire/fields.ts';
import type { Field, Model, TypeRef, Union } from '../contract.ts';
import { compositionOf, shapeOf, type DecoderPlan } from './decoder-plan.ts';
import { comment, property, quote } from './text.ts';
import { outputType } from './types.ts';

/** The decoder of a model, made of its fields. */
export function modelDecoder(model: Model, plan: DecoderPlan): string {
  const { name, overlayOf } = model;
  const fieldsOf = plan.shared.has(name) ? `fieldsOf${name}` : `() => ${fieldsExpression(model, plan)}`;
  const made =
    overlayOf === undefined
      ? `decoder(${fieldsOf}${shapeArgument(model)})`
      : `overlayDecoder(${fieldsOf}, decode${overlayOf})`;
  return `${comment(`Decodes {@link ${name}}.`)}export const decode${name}: Decode<${name}> = /* @__PURE__ */ ${made};`;
}

/** The fields of a model that several models have. */
export function sharedFields(model: Model, plan: DecoderPlan): string {
  return `${comment(`The fields of \`${model.name}\`, as a decoder takes them.`)}export function fieldsOf${model.name}(): FieldList {
  return ${fieldsExpression(model, plan)};
}`;
}

/** The fields as `fields` in wire/fields.ts takes them: scalars as text, by their reader, and all else with what it refers to. */
function fieldsExpression(model: Model, plan: DecoderPlan): string {
  const { parts, own } = compositionOf(model, plan);
  const scalars = new Map<string, string[]>();
  const others = new Map<string, string>();
  for (const field of own) {
    const { type } = field;
    const reference = referenceOf(type);
    const wires = field.wire === '' ? [field.name] : [field.wire, ...field.wireAliases];
    for (const entry of wires.map((wire) => entryOf(field, wire, reference !== undefined)))
      if (reference !== undefined) others.set(entry, reference);
      else scalars.set(readerOf(type), [...(scalars.get(readerOf(type)) ?? []), entry]);
  }
  const lists = [...scalars].map(([reader, names]) => `${reader} ${names.join(' ')}`);
  const references = [...others].map(([entry, reference]) => `${property(entry)}: ${reference}`);
  const written = [quote(lists.join('|'))];
  if (references.length + parts.length > 0) written.push(`{ ${references.join(', ')} }`);
  return `fields(${[...written, ...parts.map(({ name }) => `fieldsOf${name}()`)].join(', ')})`;
}

function entryOf({ name, type, nullable }: Field, wire: string, isReferred: boolean): string {
  if (/[^\w$]/.test(name) || /[\s=|]/.test(wire)) throw new Error(`A field cannot be called ${name} or ${wire}`);
  const marks = `${isReferred && type.kind === 'list' ? '[]' : ''}${nullable ? '?' : ''}`;
  const usual = isReferred && /decode/.test(referenceOf(type) ?? '') ? usualWireName(name, type.kind === 'list') : name;
  const given = wire === capitalWireName(name) ? '' : wire;
  return `${name}${marks}${wire === usual ? '' : `=${given}`}`;
}

/** What a field refers to, where it is no scalar. */
function referenceOf(type: TypeRef): string | undefined {
  switch (type.kind) {
    case 'model':
    case 'union':
      return `decode${type.name}`;
    case 'literal':
      return outputType(type);
    case 'list':
      return type.of.kind === 'model' || type.of.kind === 'union' ? `decode${type.of.name}` : undefined;
    default:
      return undefined;
  }
}

function readerOf(type: TypeRef): string {
  switch (type.kind) {
    case 'id':
    case 'day':
      return 'text';
    case 'spelled-flag':
      return 'flag';
    case 'enumeration':
      return type.base === 'number' ? 'count' : 'word';
    case 'unknown':
    case 'bytes':
      return 'any';
    case 'record':
      throw new Error('A field cannot be an object of free keys');
    case 'list':
      return listReaderOf(type.of);
    default:
      return type.kind;
  }
}

function listReaderOf(of: TypeRef): string {
  switch (of.kind) {
    case 'number':
      return 'numbers';
    case 'text':
    case 'id':
    case 'day':
      return 'texts';
    case 'enumeration':
      return of.base === 'number' ? 'numbers' : 'texts';
    default:
      return 'things';
  }
}

/** What makes the objects of a model that comes by the thousand. */
function shapeArgument(model: Model): string {
  const shape = shapeOf(model);
  const places = shape.map(({ name }) => `${property(name)}: values[next++]`);
  return shape.length === 0 ? '' : `, (values) => { let next = 0; return { ${places.join(', ')} }; }`;
}

/** The decoder of a union: which variant an object is. */
export function unionDecoder(union: Union): string {
  const fallback = union.variants.find(({ value }) => value === undefined);
  const cases = union.variants
    .filter((variant) => variant !== fallback)
    .map(
      ({ model, value }) =>
        `case ${typeof value === 'number' ? value : quote(String(value))}:\nreturn decode${model}(wire);`,
    );
  const numeric = union.variants.some(({ value }) => typeof value === 'number');
  const by = union.discriminator === 'itemKind' ? 'itemKind(wire)' : `wire[${quote(union.discriminator)}]`;
  return `export function decode${union.name}(wire: Wire): ${union.name} {
  switch (${numeric ? `Number(${by})` : by}) {
    ${cases.join('\n')}
    default:
      return decode${fallback?.model ?? ''}(wire);
  }
}`;
}

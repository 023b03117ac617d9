import type { Field, Model, TypeRef, Union } from '../contract.ts';
import { isList, outputType } from './types.ts';
import { plural, property, quote } from './text.ts';

/** The decoder of a model: one walk over what the server sent, one case a field. */
export function modelDecoder(model: Model): string {
  if (model.overlayOf !== undefined) return overlayDecoder(model, model.overlayOf);
  return model.allFields.every(comesAsItIs) ? settledDecoder(model) : buildingDecoder(model);
}

/** Whether a field has one name, and one value, on the wire and for the client. */
function comesAsItIs(field: Field): boolean {
  return field.name === field.wire && field.wireAliases.length === 0 && !field.nullable && field.type.kind in nativeTypes;
}

/** What `typeof` says of a value that needs no reading. */
const nativeTypes: Readonly<Record<string, string>> = { text: 'string', id: 'string', day: 'string', number: 'number', flag: 'boolean' };

function settledDecoder(model: Model): string {
  const groups = new Map<string, Field[]>();
  for (const field of model.allFields) groups.set(field.type.kind, [...(groups.get(field.type.kind) ?? []), field]);
  const cases = [...groups].map(([kind, fields]) => {
    const labels = fields.map((field) => `case ${quote(field.wire)}:`).join('\n');
    const reader = readers[kind] ?? 'text';
    return `${labels}\nif (typeof value !== '${nativeTypes[kind]}') wire[key] = ${reader}(value, wire, key);\nbreak;`;
  });
  return `export function decode${model.name}(wire: Wire): ${model.name} {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      ${cases.join('\n')}
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ${model.name};
}`;
}

function buildingDecoder(model: Model): string {
  return `export function decode${model.name}(wire: Wire): ${model.name} {
  const result: Draft<${model.name}> = { ${model.allFields.map(initial).join(', ')} };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      ${model.allFields.map(fieldCase).join('\n')}
      default:
        keep(result, key, value);
    }
  }
  return result as ${model.name};
}`;
}

function overlayDecoder(model: Model, union: string): string {
  return `export function decode${model.name}(wire: Wire): ${model.name} {
  const result: Draft<${model.name}Fields> = { ${model.allFields.map(initial).join(', ')} };
  const rest: Wire = {};
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      ${model.allFields.map(fieldCase).join('\n')}
      default:
        rest[key] = value;
    }
  }
  return overlay(decode${union}(rest), result) as ${model.name};
}`;
}

function initial(field: Field): string {
  const name = property(field.name);
  if (field.type.kind === 'literal') return `${name}: ${outputType(field.type)}`;
  return `${name}: ${isList(field.type) ? 'none' : 'undefined'}`;
}

function fieldCase(field: Field): string {
  // What another variant of a union is told by, a server says of something that the contract does not know yet.
  if (field.type.kind === 'literal' && isFallback(field.type.value)) return '';
  const labels = [field.wire, ...field.wireAliases].map((name) => `case ${quote(name)}:`).join('\n');
  if (field.type.kind === 'literal') return `${labels}\nbreak;`;
  const target = /^[A-Za-z_$][\w$]*$/.test(field.name) ? `result.${field.name}` : `result[${quote(field.name)}]`;
  const read = readExpression(field.type);
  return `${labels}\n${target} = ${field.nullable ? `value === null ? null : ${read}` : read};\nbreak;`;
}

/** The literal of the variant that stands for all that have none: `other`, or 0. */
export function isFallback(value: string | number | boolean): boolean {
  return value === 'other' || value === 0;
}

const readers: Readonly<Record<string, string>> = {
  text: 'text',
  id: 'text',
  day: 'text',
  number: 'number',
  flag: 'flag',
  'spelled-flag': 'flag',
  date: 'date',
  words: 'words',
};

function readExpression(type: TypeRef): string {
  switch (type.kind) {
    case 'unknown':
    case 'bytes':
      return 'value';
    case 'enumeration':
      return `${type.base === 'number' ? 'count' : 'word'}(value, ${plural(type.name)}, result, key)`;
    case 'model':
    case 'union':
      return `one(value, decode${type.name}, result, key)`;
    case 'list':
      return listExpression(type.of);
    case 'record':
      return `record(value, ${type.of.kind === 'unknown' ? 'asIs' : (readers[type.of.kind] ?? 'asIs')}, result, key)`;
    default:
      return `${readers[type.kind] ?? 'text'}(value, result, key)`;
  }
}

function listExpression(of: TypeRef): string {
  switch (of.kind) {
    case 'model':
    case 'union':
      return `list(value, decode${of.name}, result, key)`;
    case 'number':
      return 'numbers(value, result, key)';
    case 'text':
    case 'id':
    case 'day':
      return 'texts(value, result, key)';
    case 'enumeration':
      return `${of.base === 'number' ? 'numbers' : 'texts'}(value, result, key)`;
    default:
      return 'things(value)';
  }
}

/** The decoder of a union: which variant an object is. */
export function unionDecoder(union: Union): string {
  const fallback = union.variants.find(({ value }) => value === undefined || isFallback(value)) ?? union.variants.at(-1);
  const cases = union.variants
    .filter((variant) => variant !== fallback)
    .map(({ model, value }) => `case ${typeof value === 'number' ? value : quote(String(value))}:\nreturn decode${model}(wire);`);
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

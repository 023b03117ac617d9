import type { Field, Model, TypeRef, Union } from '../contract.ts';
import { compositionOf, type Composition, type DecoderPlan } from './decoder-plan.ts';
import { isList, outputType } from './types.ts';
import { comment, plural, property, quote } from './text.ts';

/** The decoder of a model: one walk over what the server sent, one case a field. */
export function modelDecoder(model: Model, plan: DecoderPlan): string {
  if (model.overlayOf !== undefined) return overlayDecoder(model, model.overlayOf);
  if (model.allFields.every(comesAsItIs)) return settledDecoder(model);
  return model.isFrequent ? buildingDecoder(model, plan) : tableDecoder(model);
}

/** A decoder for what comes in small numbers. */
function tableDecoder(model: Model): string {
  const variable = `tableOf${model.name}`;
  return `let ${variable}: FieldTable | undefined;

${comment(`Decodes {@link ${model.name}}.`)}export function decode${model.name}(wire: Wire): ${model.name} {
  return readByTable(wire, (${variable} ??= ${tableExpression(model.allFields)})) as ${model.name};
}`;
}

/** What reads the rare fields that several models have. */
export function sharedReader(model: Model, plan: DecoderPlan): string {
  const composition = compositionOf(model, plan);
  const others = otherReaders(model, composition);
  return `${rareTable(model, composition)}${comment(`Reads a field of {@link ${model.name}} that few answers have; gives false for any other.`)}export function read${model.name}(result: Draft<${model.name}>, key: string, value: unknown): boolean {
  return ${others.length === 0 ? 'false' : others.join(' || ')};
}`;
}

function otherReaders(model: Model, { parts, rare }: Composition): string[] {
  const shared = parts.map(({ name }) => `read${name}(result, key, value)`);
  return rare.length === 0 ? shared : [...shared, `readField(rare${model.name}(), result, key, value)`];
}

/** The table of rare fields; made when first needed, because models refer to one another in circles. */
function rareTable(model: Model, { rare }: Composition): string {
  if (rare.length === 0) return '';
  const variable = `rare${model.name}Fields`;
  return `let ${variable}: FieldTable | undefined;

function rare${model.name}(): FieldTable {
  return (${variable} ??= ${tableExpression(rare)});
}

`;
}

function tableExpression(fields: readonly Field[]): string {
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  const literals: string[] = [];
  for (const field of fields) {
    const { name, wire, type } = field;
    const reader = readers[type.kind];
    if (type.kind === 'literal') literals.push(`${property(name)}: ${outputType(type)}`);
    else if (reader !== undefined && !field.nullable) {
      for (const alias of [wire, ...field.wireAliases])
        groups.set(reader, [...(groups.get(reader) ?? []), name === alias ? name : `${name}=${alias}`]);
    } else {
      const read = readExpression(type);
      const parameters = read.includes('key') ? '(value, result, key)' : '(value)';
      const entry = `[${quote(name)}, ${parameters} => ${field.nullable ? `value === null ? null : ${read}` : read}${isList(type) ? ', 1' : ''}]`;
      for (const alias of [wire, ...field.wireAliases]) others.push(`${property(alias)}: ${entry}`);
    }
  }
  const scalars = [...groups].map(([reader, names]) => `${reader} ${names.join(' ')}`).join('|');
  const parts = [quote(scalars)];
  if (others.length + literals.length > 0) parts.push(`{ ${others.join(', ')} }`);
  if (literals.length > 0) parts.push(`{ ${literals.join(', ')} }`);
  return `fieldTable(${parts.join(', ')})`;
}

/** Whether a field has one name, and one value, on the wire and for the client. */
function comesAsItIs(field: Field): boolean {
  return (
    field.name === field.wire && field.wireAliases.length === 0 && !field.nullable && field.type.kind in nativeTypes
  );
}

/** What `typeof` says of a value that needs no reading. */
const nativeTypes: Readonly<Record<string, string>> = {
  text: 'string',
  id: 'string',
  day: 'string',
  number: 'number',
  flag: 'boolean',
};

function settledDecoder(model: Model): string {
  const groups = new Map<string, Field[]>();
  for (const field of model.allFields) groups.set(field.type.kind, [...(groups.get(field.type.kind) ?? []), field]);
  const cases = [...groups].map(([kind, fields]) => {
    const labels = fields.map((field) => `case ${quote(field.wire)}:`).join('\n');
    const reader = readers[kind] ?? 'text';
    return `${labels}\nif (typeof value !== '${nativeTypes[kind]}') wire[key] = ${reader}(value, (kept ??= {}), key);\nbreak;`;
  });
  return `${comment(`Decodes {@link ${model.name}}.`)}export function decode${model.name}(wire: Wire): ${model.name} {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      ${cases.join('\n')}
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ${model.name};
}`;
}

function buildingDecoder(model: Model, plan: DecoderPlan): string {
  const composition = compositionOf(model, plan);
  const others = otherReaders(model, composition).join(' || ');
  const keeping = 'keep(result, key, value);';
  const lists = model.allFields.filter((field) => isList(field.type) && !composition.own.includes(field));
  const before = plan.shared.has(model.name) ? '' : rareTable(model, composition);
  return `${before}${comment(`Decodes {@link ${model.name}}.`)}export function decode${model.name}(wire: Wire): ${model.name} {
  const result: Draft<${model.name}> = { ${[...composition.own, ...lists].map(initial).join(', ')} };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      ${composition.own.map(fieldCase).join('\n')}
      default:
        ${others === '' ? keeping : `if (!(${others})) ${keeping}`}
    }
  }
  return result as ${model.name};
}`;
}

function overlayDecoder(model: Model, union: string): string {
  return `${comment(`Decodes {@link ${model.name}}.`)}export function decode${model.name}(wire: Wire): ${model.name} {
  const result: Draft<${model.name}Fields> = { ${model.allFields.map(initial).join(', ')} };
  const rest = bare();
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
  if (field.wire === '') return '';
  const labels = [field.wire, ...field.wireAliases].map((name) => `case ${quote(name)}:`).join('\n');
  if (field.type.kind === 'literal') return `${labels}\nbreak;`;
  const target = /^[A-Za-z_$][\w$]*$/.test(field.name) ? `result.${field.name}` : `result[${quote(field.name)}]`;
  const read = readExpression(field.type);
  return `${labels}\n${target} = ${field.nullable ? `value === null ? null : ${read}` : read};\nbreak;`;
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
      return `record(value, ${readers[type.of.kind] ?? '(entry) => entry'}, result, key)`;
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

import type { Contract, Field, Operation, TypeRef } from '../contract.ts';
import { property, quote } from './text.ts';

/** How wide a call may be before each of its parameters has a line of its own. */
const width = 110;

/** A call that works: with what the operation demands, what a call usually has besides, and the examples of both. */
export function callOf(operation: Operation, contract: Contract): string {
  const { name, parameters, usual } = operation;
  const given = parameters.filter((parameter) => !parameter.optional || usual.includes(parameter.name));
  const values = given.map((parameter) => entry(parameter, contract, `${name}.${parameter.name}`));
  if (values.length === 0) return `await ${name}(client);`;
  const line = `await ${name}(client, { ${values.join(', ')} });`;
  return line.length <= width ? line : `await ${name}(client, {\n${values.map((value) => `  ${value},\n`).join('')}});`;
}

function entry(field: Field, contract: Contract, place: string): string {
  return `${property(field.name)}: ${field.example === undefined ? made(field.type, contract, place) : written(field.example, field.type)}`;
}

/** An example, as it is written in TypeScript. */
export function written(value: unknown, type: TypeRef): string {
  if (type.kind === 'date') return `new Date(${quote(String(value))})`;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value))
    return `[${value.map((each) => written(each, 'of' in type ? type.of : { kind: 'text' })).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, each]) => `${property(key)}: ${written(each, { kind: 'text' })}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value for what has no example, where its form leaves no choice. */
function made(type: TypeRef, contract: Contract, place: string): string {
  switch (type.kind) {
    case 'flag':
    case 'spelled-flag':
      return 'true';
    case 'list':
      return `[${made(type.of, contract, place)}]`;
    case 'enumeration': {
      const first = contract.enumerations.find(({ name }) => name === type.name)?.members[0];
      return first === undefined ? missing(place) : written(first.value, { kind: type.base });
    }
    case 'model': {
      const fields = contract.models.find(({ name }) => name === type.name)?.allFields ?? [];
      const needed = fields.filter(({ optional }) => !optional);
      return `{ ${needed.map((field) => entry(field, contract, `${place}.${field.name}`)).join(', ')} }`;
    }
    default:
      return missing(place);
  }
}

function missing(place: string): never {
  throw new Error(`${place} needs an @example: a call has it, and its form is not obvious.`);
}

import type { Field, TypeRef } from '../contract.ts';
import { property, quote } from './text.ts';

/** The TypeScript type of a decoded value. */
export function outputType(type: TypeRef): string {
  switch (type.kind) {
    case 'text':
    case 'id':
    case 'day':
      return 'string';
    case 'number':
      return 'number';
    case 'flag':
    case 'spelled-flag':
      return 'boolean';
    case 'date':
      return 'Date';
    case 'words':
      return 'readonly string[]';
    case 'bytes':
    case 'unknown':
      return 'unknown';
    case 'literal':
      return typeof type.value === 'string' ? quote(type.value) : String(type.value);
    case 'list':
      return `readonly ${parenthesised(outputType(type.of))}[]`;
    case 'record':
      return `Readonly<Record<string, ${outputType(type.of)}>>`;
    default:
      return type.name;
  }
}

/** The TypeScript type that a parameter takes. */
export function inputType(type: TypeRef): string {
  switch (type.kind) {
    case 'id':
      return 'string | number';
    case 'bytes':
      return 'BodyInit';
    case 'list':
      return `readonly ${parenthesised(inputType(type.of))}[]`;
    case 'record':
      return `Readonly<Record<string, ${type.of.kind === 'text' ? 'string | number | boolean' : inputType(type.of)}>>`;
    default:
      return outputType(type);
  }
}

/** A field of a decoded model, as it is declared. */
export function fieldDeclaration(field: Field): string {
  const list = isList(field.type);
  const type = `${outputType(field.type)}${field.nullable ? ' | null' : ''}`;
  return `${property(field.name)}${field.optional && !list ? '?' : ''}: ${type}${field.optional && !list ? ' | undefined' : ''};`;
}

/** A parameter of an operation, or a field of a model that is only sent, as it is declared. */
export function parameterDeclaration(parameter: Field): string {
  const type = `${inputType(parameter.type)}${parameter.nullable ? ' | null' : ''}`;
  return `${property(parameter.name)}${parameter.optional ? '?' : ''}: ${type}${parameter.optional ? ' | undefined' : ''};`;
}

/** Whether an absent value decodes to an empty list. */
export function isList(type: TypeRef): boolean {
  return type.kind === 'list' || type.kind === 'words';
}

/** The models, unions and enumerations that a type names. */
export function namesIn(type: TypeRef): readonly string[] {
  if ('name' in type) return [type.name];
  return 'of' in type ? namesIn(type.of) : [];
}

const parenthesised = (type: string): string =>
  /[ |&]/.test(type) && !type.startsWith('Readonly<') ? `(${type})` : type;

const units: Readonly<Record<string, string>> = {
  Milliseconds: 'In milliseconds.',
  Seconds: 'In seconds.',
  Bytes: 'In bytes.',
  Kilobits: 'In kilobits a second.',
};

/** What is said of a field, with its unit and its range. */
export function described(field: Field): string {
  const [least, greatest] = field.range;
  const range = [!least ? '' : `at least ${least}`, greatest === undefined ? '' : `at most ${greatest}`]
    .filter((part) => part !== '')
    .join(', ');
  const saysSo = [least, greatest].every((end) => end === undefined || new RegExp(`(?<!\\d)${end}\\b`).test(field.doc));
  return range === '' || saysSo ? withUnit(field) : `${withUnit(field)} ${range.replace('at', 'At')}.`;
}

/** What is said of a field, with its unit. */
export function withUnit({ doc, scalar }: Field): string {
  const said = scalar === undefined ? undefined : units[scalar];
  return said === undefined || doc.toLowerCase().includes(said.slice(3, -1)) ? doc : `${doc} ${said}`;
}

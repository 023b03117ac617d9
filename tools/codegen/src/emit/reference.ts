import { posix } from 'node:path';
import type { Contract, Enumeration, Field, Model, Operation, Parameter, TypeRef, Union } from '../contract.ts';
import type { OutputFile } from './files.ts';
import { errorClass } from './operations.ts';
import { callOf, written } from './snippet.ts';
import { pascal } from './text.ts';
import { inputType, outputType, described } from './types.ts';

/** The reference in Markdown: an index, and a page for each file of the contract. */
export function referenceFiles(contract: Contract): OutputFile[] {
  const pages = new Map<string, string[]>();
  const places = placesOf(contract);
  const add = (file: string, section: string): void =>
    void pages.set(file, [...(pages.get(file) ?? [`# ${titleOf(file)}`]), section]);
  for (const operation of contract.operations) add(operation.file, operationSection(operation, contract, places));
  for (const union of contract.unions) add(union.file, unionSection(union, places));
  for (const model of contract.models) add(model.file, modelSection(model, places));
  for (const enumeration of contract.enumerations) add(enumeration.file, enumerationSection(enumeration));
  const files = [...pages].map(([file, sections]) => ({ path: `${file}.md`, text: `${sections.join('\n\n')}\n` }));
  return [{ path: 'README.md', text: index(contract) }, ...files];
}

/** Where each name is described, by page. */
type Places = ReadonlyMap<string, string>;

function placesOf({ models, unions, enumerations }: Contract): Places {
  return new Map([...models, ...unions, ...enumerations].map(({ name, file }) => [name, file]));
}

function operationSection(operation: Operation, contract: Contract, places: Places): string {
  const { name, doc, method, path, parameters, errors, file } = operation;
  const host = contract.hosts.find((candidate) => candidate.name === operation.host);
  const parts = [
    `## ${name}`,
    doc,
    `\`${method} ${path}\` of ${host?.title ?? operation.host}${operation.since === undefined ? '' : `, since PMS ${operation.since}`}`,
  ];
  if (operation.id !== name) parts.push(`Operation id: \`${operation.id}\``);
  if (parameters.length > 0) {
    parts.push(
      table(
        ['Parameter', 'Type', 'Required', 'In', 'Description', 'Example', 'Wire name'],
        parameters.map((parameter) => [
          code(parameter.name),
          link(inputType(parameter.type), parameter.type, file, places),
          parameter.optional ? '' : 'yes',
          placeOf(parameter),
          cell(described(parameter)),
          example(parameter),
          code(parameter.wire),
        ]),
      ),
    );
  }
  parts.push(`Answer: ${answer(operation, places)}`);
  if (errors.length > 0)
    parts.push(
      table(
        ['Status', 'Thrown', 'Body', 'Meaning'],
        errors.map(({ status, model, doc: meaning }) => [
          status,
          code(errorClass(status)),
          link(model, { kind: 'model', name: model }, file, places),
          cell(meaning),
        ]),
      ),
    );
  parts.push(snippet(operation, contract));
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Where a parameter goes and, where it is more than one value, how it is written there. */
function placeOf({ in: place, type, explode, deepObject, wire }: Parameter): string {
  if (place === 'json' || place === 'body') return place;
  if (deepObject) return `${place}, as \`${wire}[key]=value\``;
  if (type.kind === 'record' || type.kind === 'model') return `${place}, each entry by itself`;
  if (type.kind !== 'list') return place;
  return `${place}, ${explode ? 'repeated' : 'with commas'}`;
}

function answer(operation: Operation, places: Places): string {
  switch (operation.answer.kind) {
    case 'none':
      return 'nothing';
    case 'stream':
      return 'the `Response`, its body unread';
    case 'text':
      return 'text';
    default:
      return link(outputType(operation.answer.type), operation.answer.type, operation.file, places);
  }
}

function snippet(operation: Operation, contract: Contract): string {
  const { name, answer } = operation;
  const call = callOf(operation, contract);
  const given = { none: '', stream: 'const response = ', text: 'const text = ', value: 'const answer = ' }[answer.kind];
  return `\`\`\`ts\nimport { ${name} } from 'plexjs/operations';\n\n${given}${call}\n\`\`\``;
}

function modelSection(model: Model, places: Places): string {
  const heading = [`## ${model.name}`, model.doc];
  if (model.base !== undefined)
    heading.push(`Has all that ${link(model.base, { kind: 'model', name: model.base }, model.file, places)} has.`);
  if (model.overlayOf !== undefined)
    heading.push(
      `Has all that an ${link(model.overlayOf, { kind: 'union', name: model.overlayOf }, model.file, places)} has.`,
    );
  if (model.envelope !== undefined) heading.push(`Around it on the wire: \`${model.envelope}\`.`);
  if (model.fields.length === 0) return heading.filter((part) => part !== '').join('\n\n');
  const rows = model.fields.map((field) => [
    code(field.name),
    `${link(outputType(field.type), field.type, model.file, places)}${field.nullable ? ' or null' : ''}`,
    required(field),
    cell(described(field)),
    example(field),
    code([field.wire, ...field.wireAliases].join(', ')),
  ]);
  return [
    ...heading.filter((part) => part !== ''),
    table(['Field', 'Type', 'Required', 'Description', 'Example', 'Wire name'], rows),
  ].join('\n\n');
}

const required = ({ optional, type }: Field): string => (optional || type.kind === 'list' ? '' : 'yes');

function unionSection(union: Union, places: Places): string {
  const variants = union.variants.map(
    ({ model, value }) =>
      `- ${link(model, { kind: 'model', name: model }, union.file, places)}${value === undefined ? '' : ` when it is \`${value}\``}`,
  );
  return [`## ${union.name}`, union.doc, variants.join('\n')].filter((part) => part !== '').join('\n\n');
}

function enumerationSection({ name, doc, members }: Enumeration): string {
  const rows = members.map((member) => [code(String(member.value)), cell(member.doc)]);
  return [`## ${name}`, doc, 'Open: servers may send others.', table(['Value', 'Meaning'], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function index(contract: Contract): string {
  const hosts = contract.hosts.map(({ name, title, url }) => {
    const operations = contract.operations.filter(({ host }) => host === name);
    const rows = operations.map((operation) => [
      `[${operation.name}](${operation.file}.md#${anchor(operation.name)})`,
      operation.tag,
      code(`${operation.method} ${operation.path}`),
      cell(operation.doc.split(/(?<=\.)\s/)[0] ?? ''),
    ]);
    return [
      `## ${title}`,
      `${operations.length} operations${url.startsWith('https') ? ` at ${url}` : ''}.`,
      table(['Operation', 'Area', 'Endpoint', 'What it does'], rows),
    ].join('\n\n');
  });
  const models = [
    ...new Set([...contract.models, ...contract.unions, ...contract.enumerations].map(({ file }) => file)),
  ].sort();
  const pages = models.map((file) => `- [${titleOf(file)}](${file}.md)`);
  return [
    '# Reference',
    `Generated from the contract: ${contract.operations.length} operations, ${contract.models.length} models, ${contract.enumerations.length} enumerations.`,
    'Calls are `operation(client, parameters, options)`: [operations](../guide/operations.md). The pages list the statuses that mean something of their own; what every call can throw, such as 401 without a good token, is in [errors](../guide/errors.md). Examples of models are what a field has when it is decoded, of parameters what a call is given.',
    ...hosts,
    '## Models',
    pages.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function titleOf(file: string): string {
  const [folder = '', name = ''] = file.split('/');
  return `${pascal(name).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')} (${folder})`;
}

function link(text: string, type: TypeRef, from: string, places: Places): string {
  const name = nameIn(type);
  const place = name === undefined ? undefined : places.get(name);
  if (name === undefined || place === undefined) return code(text);
  const page = place === from ? '' : `${posix.relative(posix.dirname(from), place)}.md`;
  return `[${code(text)}](${page}#${anchor(name)})`;
}

function nameIn(type: TypeRef): string | undefined {
  if ('name' in type) return type.name;
  return 'of' in type ? nameIn(type.of) : undefined;
}

function example({ example: value, type }: Field): string {
  return value === undefined ? '' : code(typeof value === 'string' ? value : written(value, type));
}

const anchor = (name: string): string => name.toLowerCase();
const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

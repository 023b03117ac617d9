import { CallContext } from '../../../../packages/plexjs/src/transport/call-context.ts';
import { statusError } from '../../../../packages/plexjs/src/transport/status-error.ts';
import type { Contract, Operation, Parameter, TypeRef } from '../contract.ts';
import { fieldComment } from './field-comment.ts';
import { type ParameterGroups, parametersOf } from './parameter-groups.ts';
import { callOf } from './snippet.ts';
import { comment, pascal, property, quote } from './text.ts';
import { outputType, parameterDeclaration } from './types.ts';

/** An operation: the interface of its parameters, and its value. */
export function operationCode(operation: Operation, contract: Contract, groups: ParameterGroups): string {
  const { name, parameters } = operation;
  const parameterType = parameters.length === 0 ? 'NoParameters' : `${pascal(name)}Params`;
  const parts = [];
  if (parameters.length > 0) {
    const { groups: bases, own } = parametersOf(operation, groups);
    const declarations = own.map((parameter) => `${fieldComment(parameter)}${parameterDeclaration(parameter)}`);
    const heritage = bases.length === 0 ? '' : ` extends ${bases.map((base) => base.name).join(', ')}`;
    parts.push(
      `${comment(`Parameters of {@link ${name}}.`)}export interface ${parameterType}${heritage} {\n${declarations.join('\n\n')}\n}`,
    );
  }
  const host = contract.hosts.find((candidate) => candidate.name === operation.host);
  parts.push(
    `${comment(operation.doc, `\`${operation.method} ${operation.path}\` of ${host?.title ?? operation.host}${operation.since === undefined ? '' : `, since PMS ${operation.since}`}.`, throws(operation), exampleOf(operation, contract))}export const ${name}: Operation<${quote(operation.host)}, ${parameterType}, ${answerType(operation)}> = /* @__PURE__ */ operation({ ${definition(operation).join(', ')} });`,
  );
  return parts.join('\n\n');
}

/** What a call may throw by status. What each means is in the reference: said at every operation, it would weigh 50 kB. */
function throws({ errors }: Operation): string {
  return errors.map(({ status }) => `@throws {${errorClass(status)}} Status ${status}.`).join('\n');
}

/** A call, where what the parameters demand does not say by itself how one looks. */
function exampleOf(operation: Operation, contract: Contract): string {
  return operation.usual.length === 0 ? '' : `@example\n\`\`\`ts\n${callOf(operation, contract)}\n\`\`\``;
}

/** The class of the client's error for a status, as the client itself chooses it. */
export function errorClass(status: string): string {
  if (status.includes(' ')) return 'PlexError';
  const response = new Response('', { status: Number(status) });
  return statusError(new CallContext('', 'GET'), { response, foreign: false }, '').name;
}

/** The type of what a call of an operation gives. */
export function answerType({ answer }: Operation): string {
  switch (answer.kind) {
    case 'none':
      return 'undefined';
    case 'stream':
      return 'Response';
    case 'text':
      return 'string';
    default:
      return outputType(answer.type);
  }
}

function definition(operation: Operation): string[] {
  const { answer, body, rules } = {
    ...operation,
    body: bodyOf(operation.parameters),
    rules: rulesOf(operation.parameters),
  };
  const entries = [
    `id: ${quote(operation.id)}`,
    `host: ${quote(operation.host)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(operation.path)}`,
    `reading: ${answer.kind === 'value' ? reading(answer.type) : quote(answer.kind)}`,
  ];
  if (answer.kind === 'value' && answer.envelope !== undefined) entries.push(`envelope: ${quote(answer.envelope)}`);
  if (operation.graphql !== undefined) entries.push(`graphql: ${quote(operation.graphql)}`);
  else if (body !== undefined) entries.push(`body: ${quote(body)}`);
  if (rules.length > 0) entries.push(`rules: { ${rules.join(', ')} }`);
  return entries;
}

function reading(type: TypeRef): string {
  if (type.kind === 'list') return 'name' in type.of ? `/* @__PURE__ */ listOf(decode${type.of.name})` : 'things';
  if (type.kind === 'record') return '/* @__PURE__ */ recordOf(text)';
  return 'name' in type ? `decode${type.name}` : '(wire) => wire';
}

function bodyOf(parameters: readonly Parameter[]): 'form' | 'json' | undefined {
  return parameters.map((parameter) => parameter.in).find((place) => place === 'form' || place === 'json');
}

/** Parameters that every operation sends in the same headers; see transport/build-request.ts. */
const commonHeaders: Readonly<Record<string, string>> = {
  containerStart: 'X-Plex-Container-Start',
  containerSize: 'X-Plex-Container-Size',
  containerFocusKey: 'X-Plex-Container-Focus-Key',
  sessionIdentifier: 'X-Plex-Session-Identifier',
  clientProfileName: 'X-Plex-Client-Profile-Name',
  clientProfileExtra: 'X-Plex-Client-Profile-Extra',
  targetClientIdentifier: 'X-Plex-Target-Client-Identifier',
  pmsApiVersion: 'X-Plex-Pms-Api-Version',
};

function rulesOf(parameters: readonly Parameter[]): string[] {
  const body = bodyOf(parameters);
  return parameters.flatMap((parameter) => {
    if (parameter.in === 'path' || commonHeaders[parameter.name] === parameter.wire) return [];
    if (parameter.in === 'body') return [`${property(parameter.name)}: 'body'`];
    const style = styleOf(parameter);
    const place = body === undefined ? 'query' : body;
    if (parameter.in === place && parameter.wire === parameter.name && style === '') return [];
    return [`${property(parameter.name)}: ${quote(`${parameter.in}:${parameter.wire}${style}`)}`];
  });
}

function styleOf({ type, explode, deepObject, in: place }: Parameter): string {
  if (deepObject) return ';deep';
  if (type.kind === 'spelled-flag') return ';bool';
  return explode && type.kind === 'list' && place !== 'json' ? ';repeat' : '';
}

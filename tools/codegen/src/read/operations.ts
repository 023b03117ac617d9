import {
  getTags,
  isArrayModelType,
  isErrorModel,
  isVoidType,
  type Model as TypeSpecModel,
  type ModelProperty,
  type Namespace,
  type Program,
  type Type,
} from '@typespec/compiler';
import { getAllHttpServices, type HttpOperation, type HttpOperationResponse } from '@typespec/http';
import { getOperationId } from '@typespec/openapi';
import { stateKeys } from '../../../../contract/lib/decorators.js';
import type { Answer, Operation, Parameter } from '../contract.ts';
import type { TypeReader } from './types.ts';

/** Reads the operations of all hosts. */
export function readOperations(program: Program, read: TypeReader): Operation[] {
  const [services, problems] = getAllHttpServices(program);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return services.flatMap((service) => {
    const host = hostOf(service.namespace);
    return host === undefined ? [] : service.operations.map((operation) => readOperation(operation, host));
  });

  function hostOf(namespace: Namespace): string | undefined {
    return read.remembered<string>(stateKeys.host, namespace);
  }

  function readOperation(http: HttpOperation, host: string): Operation {
    const { operation } = http;
    const tags = getTags(program, operation);
    const tag = tags[0] ?? read.fail(operation, `${operation.name} has no @tag`);
    return {
      name: operation.name,
      id: getOperationId(program, operation) ?? operation.name,
      tag,
      doc: read.doc(operation),
      file: read.file(operation),
      host,
      method: http.verb.toUpperCase(),
      path: http.path.split('?')[0] ?? http.path,
      parameters: readParameters(http),
      answer: readAnswer(http),
      errors: readErrors(http),
      usual: readUsual(http),
      graphql: read.remembered<string>(stateKeys.graphql, operation),
      since: read.remembered<string>(stateKeys.since, operation),
    };
  }

  function readUsual(http: HttpOperation): readonly string[] {
    const names = read.remembered<string[]>(stateKeys.usual, http.operation) ?? [];
    const known = new Set(readParameters(http).map(({ name }) => name));
    const unknown = names.find((name) => !known.has(name));
    return unknown === undefined ? names : read.fail(http.operation, `@usual names no parameter: ${unknown}`);
  }

  function readParameters(http: HttpOperation): Parameter[] {
    const parameters = http.parameters.parameters.flatMap((parameter): Parameter[] => {
      if (parameter.type === 'cookie' || (parameter.type === 'header' && parameter.param.name === 'contentType'))
        return [];
      const explode = parameter.type === 'query' && parameter.explode;
      const deepObject = read.remembered<boolean>(stateKeys.deepObject, parameter.param) ?? false;
      return [{ ...read.field(parameter.param), wire: parameter.name, in: parameter.type, explode, deepObject }];
    });
    return [...parameters, ...readBody(http)];
  }

  function readBody(http: HttpOperation): Parameter[] {
    const body = http.parameters.body;
    if (body === undefined || body.bodyKind !== 'single' || isVoidType(body.type)) return [];
    const contentType = body.contentTypes[0] ?? 'application/json';
    const place =
      contentType === 'application/x-www-form-urlencoded'
        ? 'form'
        : contentType === 'application/json'
          ? 'json'
          : 'body';
    if (place !== 'body' && body.type.kind === 'Model' && !isArrayModelType(body.type)) {
      const spreadFrom = body.type.name;
      return [...properties(body.type)].map((property) => ({
        ...read.field(property),
        spreadFrom,
        in: place,
        explode: true,
        deepObject: false,
      }));
    }
    const property = body.property ?? read.fail(http.operation, 'a body of bytes, text or a list needs a name');
    return [{ ...read.field(property), in: 'body', explode: false, deepObject: false }];
  }

  function readAnswer(http: HttpOperation): Answer {
    const type = http.responses.find(isSuccess)?.responses[0]?.body?.type;
    if (type === undefined || isVoidType(type)) return { kind: 'none' };
    const ref = read.typeRef(type);
    if (ref.kind === 'bytes') return { kind: 'stream' };
    if (ref.kind === 'text') return { kind: 'text' };
    const envelope =
      read.remembered<string>(stateKeys.envelope, http.operation) ??
      (type.kind === 'Model' && type.name !== 'Array' ? read.model(type).envelope : undefined);
    return { kind: 'value', type: ref, envelope };
  }

  function readErrors(http: HttpOperation): Operation['errors'] {
    return http.responses
      .filter((response) => !isSuccess(response))
      .map((response) => ({
        status: statusOf(response),
        model: response.type.kind === 'Model' ? response.type.name : '',
        doc: response.description ?? read.doc(response.type),
      }));
  }

  function isSuccess(response: HttpOperationResponse): boolean {
    return !isError(response.type) && (typeof response.statusCodes !== 'number' || response.statusCodes < 400);
  }

  function isError(type: Type): boolean {
    return type.kind === 'Model' && isErrorModel(program, type);
  }
}

function statusOf({ statusCodes }: HttpOperationResponse): string {
  if (statusCodes === '*') return 'any';
  return typeof statusCodes === 'number' ? String(statusCodes) : `${statusCodes.start} to ${statusCodes.end}`;
}

function* properties(model: TypeSpecModel): Generator<ModelProperty> {
  if (model.baseModel !== undefined) yield* properties(model.baseModel);
  yield* model.properties.values();
}

import {
  type DocumentNode,
  execute,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { fieldOf, isJsonObject } from '../world/json-object.ts';
import { changesOf } from './community-changes.ts';
import type { Viewer } from './community-forms.ts';
import { questionsOf } from './community-questions.ts';
import { communitySchema } from './community-schema.ts';

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** Answers a request of GraphQL about the community. Whatever is wrong with one is in the answer. */
export async function answerGraphql(body: unknown, viewer: Viewer): Promise<object> {
  const [text, variables, operationName] = ['query', 'variables', 'operationName'].map((name) => fieldOf(body, name));
  if (typeof text !== 'string' || text.trim() === '')
    return failed([new GraphQLError('Must provide query string.')], 'BAD_REQUEST');
  const document = documentOf(text);
  if (document instanceof GraphQLError) return failed([document], 'GRAPHQL_PARSE_FAILED');
  const invalid = validate(communitySchema, document, rules);
  if (invalid.length > 0) return failed(invalid, 'GRAPHQL_VALIDATION_FAILED');
  const { data = null, errors = [] } = await execute({
    schema: communitySchema,
    document,
    rootValue: { ...questionsOf(viewer), ...changesOf(viewer) },
    variableValues: isJsonObject(variables) ? variables : undefined,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  });
  // What is no fault of the request is one of this program.
  const bug = errors.find(({ originalError }) => originalError && !(originalError instanceof GraphQLError));
  if (bug) throw bug.originalError;
  return errors.length === 0 ? { data } : { ...failed(errors, 'BAD_USER_INPUT'), data };
}

function documentOf(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Errors as this host says them, without the places in the document. */
function failed(errors: readonly GraphQLError[], code: string): object {
  return { errors: errors.map(({ message }) => ({ message, extensions: { code } })), data: null };
}

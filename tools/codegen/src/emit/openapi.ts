import type { Program } from '@typespec/compiler';
import { getOpenAPI3 } from '@typespec/openapi3';
import { stateKeys } from '../../../../contract/lib/decorators.js';
import type { OutputFile } from './files.ts';

/** An OpenAPI 3.1 document for each host, by the emitter of TypeSpec itself. */
export async function openApiFiles(program: Program): Promise<OutputFile[]> {
  const records = await getOpenAPI3(program, { 'openapi-versions': ['3.1.0'], 'omit-unreachable-types': true });
  return records.flatMap((record) => {
    const host = program.stateMap(stateKeys.host).get(record.service.type) as string | undefined;
    if (host === undefined || record.versioned) return [];
    return [{ path: `${host}.json`, text: `${JSON.stringify(record.document, undefined, 1)}\n` }];
  });
}

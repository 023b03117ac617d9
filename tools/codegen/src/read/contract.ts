import { dirname } from 'node:path';
import { getService, isTemplateDeclarationOrInstance, type Namespace, type Program } from '@typespec/compiler';
import { getServers } from '@typespec/http';
import { stateKeys } from '../../../../contract/lib/decorators.js';
import type { Contract, Enumeration, Host, Model, Union } from '../contract.ts';
import { withFallbacks } from './fallback.ts';
import { withGroups } from './groups.ts';
import { readOperations } from './operations.ts';
import { isEnumeration, typeReader, type TypeReader } from './types.ts';

/** Reads all of a compiled contract. Throws where two things have one name. */
export function readContract(program: Program, main: string): Contract {
  const read = typeReader(program, dirname(main));
  const hosts: Host[] = [];
  const models: Model[] = [];
  const enumerations: Enumeration[] = [];
  const unions: Union[] = [];
  for (const namespace of namespacesOf(program)) {
    hosts.push(...readHost(program, read, namespace));
    for (const model of namespace.models.values())
      if (!isTemplateDeclarationOrInstance(model)) models.push(read.model(model));
    for (const union of namespace.unions.values()) {
      if (isEnumeration(union)) enumerations.push(read.enumeration(union));
      else unions.push(read.union(union));
    }
  }
  const operations = readOperations(program, read);
  refuseDoubles([...models, ...enumerations, ...unions].map(({ name, file }) => ({ name, file })));
  refuseDoubles(operations.map(({ name, file }) => ({ name, file })));
  return withFallbacks(withGroups({ hosts, models, groups: [], enumerations, unions, operations }));
}

function readHost(program: Program, read: TypeReader, namespace: Namespace): Host[] {
  const name = read.remembered<string>(stateKeys.host, namespace);
  if (name === undefined) return [];
  const title = getService(program, namespace)?.title ?? name;
  return [{ name, title, url: getServers(program, namespace)?.[0]?.url ?? '', doc: read.doc(namespace) }];
}

function namespacesOf(program: Program): Namespace[] {
  const plex = program.getGlobalNamespaceType().namespaces.get('Plex');
  const below = (namespace: Namespace): Namespace[] => [
    namespace,
    ...[...namespace.namespaces.values()].flatMap(below),
  ];
  return plex === undefined ? [] : below(plex);
}

function refuseDoubles(named: readonly { name: string; file: string }[]): void {
  const seen = new Map<string, string>();
  const doubles = named.flatMap(({ name, file }) => {
    const other = seen.get(name);
    seen.set(name, file);
    return other === undefined
      ? []
      : [`${name} stands in ${other}.tsp and in ${file}.tsp; give one of them another name`];
  });
  if (doubles.length > 0) throw new Error(doubles.join('\n'));
}

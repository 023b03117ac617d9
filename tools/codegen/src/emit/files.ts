import { posix } from 'node:path';
import type { Contract, Model, Parameter } from '../contract.ts';
import { knownValuesCode } from './known-values.ts';
import { sharedFields } from './decoders.ts';
import { modelGroupCode, modelGroups } from './model-groups.ts';
import { groupCode, parameterGroups } from './parameter-groups.ts';
import { decodedModels, enumerationCode, modelCode, unionCode } from './models.ts';
import { operationCode } from './operations.ts';
import { decoderPlan, type DecoderPlan } from './decoder-plan.ts';
import { camel, comment, pascal, plural, quote } from './text.ts';

/** A file to write: its path below the generated folder, and its text before formatting. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

const header = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

const wireFunctions: Readonly<Record<string, readonly string[]>> = {
  'wire/decoder.ts': ['decoder', 'overlayDecoder'],
  'wire/fields.ts': ['fields'],
  'wire/values.ts': ['listOf', 'recordOf', 'text', 'things'],
  'wire/item-kind.ts': ['itemKind'],
  'wire/operation.ts': ['operation'],
};

const wireTypes: Readonly<Record<string, readonly string[]>> = {
  'wire/values.ts': ['Decode', 'Extra', 'Wire'],
  'wire/fields.ts': ['FieldList'],
  'wire/operation.ts': ['NoParameters', 'Operation'],
};

/** One file of code for each file of the contract. */
export function codeFiles(contract: Contract): OutputFile[] {
  const decoded = decodedModels(contract);
  const plan = decoderPlan(contract, decoded);
  const parameters = parameterGroups(contract);
  const groups = modelGroups(
    contract.groups,
    contract.models.filter(({ name }) => decoded.has(name)),
    parameters,
  );
  const parts = new Map<string, string[]>();
  const add = (file: string, code: string): void => void parts.set(file, [...(parts.get(file) ?? []), code]);
  for (const enumeration of contract.enumerations) add(enumeration.file, enumerationCode(enumeration));
  for (const model of contract.models)
    if (!model.isError) add(model.file, modelCode(model, decoded.has(model.name), plan, groups));
  for (const group of parameters.values()) add(group.file, groupCode(group));
  for (const group of groups.values()) add(group.file, modelGroupCode(group));
  for (const group of contract.groups) if (plan.shared.has(group.name)) add(group.file, sharedFields(group, plan));
  for (const union of contract.unions) add(union.file, unionCode(union));
  for (const operation of contract.operations) add(operation.file, operationCode(operation, contract, parameters));
  const names = exportsOf(contract, decoded, plan, [...parameters.values(), ...groups.values()]);
  return [...parts].map(([file, codes]) => {
    const text = codes.join('\n\n');
    return { path: `${file}.ts`, text: `${header(`contract/${file}.tsp`)}${imports(file, text, names)}\n\n${text}\n` };
  });
}

interface Exported {
  readonly file: string;
  readonly isType: boolean;
}

/** What every generated file exports. */
function exportsOf(
  contract: Contract,
  decoded: ReadonlySet<string>,
  { shared }: DecoderPlan,
  groups: readonly Model[],
): ReadonlyMap<string, Exported> {
  const names = new Map<string, Exported>();
  for (const { name, file } of contract.enumerations)
    names.set(name, { file, isType: true }).set(plural(name), { file, isType: false });
  for (const { name, file } of contract.unions)
    names.set(name, { file, isType: true }).set(`decode${name}`, { file, isType: false });
  for (const { name, file, isError, overlayOf } of contract.models) {
    if (isError) continue;
    names.set(name, { file, isType: true });
    if (overlayOf !== undefined) names.set(`${name}Fields`, { file, isType: true });
    if (shared.has(name)) names.set(`fieldsOf${name}`, { file, isType: false });
    if (decoded.has(name)) names.set(`decode${name}`, { file, isType: false });
  }
  for (const { name, file } of groups) names.set(name, { file, isType: true });
  for (const { name, file } of contract.groups)
    if (shared.has(name)) names.set(`fieldsOf${name}`, { file, isType: false });
  return names;
}

/** Imports what a file's code mentions. */
function imports(file: string, code: string, names: ReadonlyMap<string, Exported>): string {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");
  const mentioned = new Set(bare.match(/[A-Za-z_$][\w$]*/g));
  const own = new Set(
    [...bare.matchAll(/export (?:const|function|type|interface) ([\w$]+)/g)].map((match) => match[1]),
  );
  const lines = new Map<string, { values: string[]; types: string[] }>();
  const add = (from: string, name: string, isType: boolean): void => {
    const line = lines.get(from) ?? { values: [], types: [] };
    lines.set(from, line);
    (isType ? line.types : line.values).push(name);
  };
  const up = relativeTo(file, '..');
  for (const [from, functions] of Object.entries(wireFunctions))
    for (const name of functions)
      if (new RegExp(`\\b${name}\\(|(?:[(,]|reading:|\\w:) ?${name} ?[,)}]`).test(bare))
        add(`${up}/${from}`, name, false);
  for (const [from, types] of Object.entries(wireTypes))
    for (const name of types) if (mentioned.has(name) && !own.has(name)) add(`${up}/${from}`, name, true);
  for (const name of mentioned) {
    const exported = names.get(name);
    if (exported === undefined || own.has(name) || exported.file === file) continue;
    // A name in front of a colon, or of a question mark and a colon, is a key or a field.
    if (!new RegExp(`\\b${name}\\b(?!\\??\\s*:)`).test(bare)) continue;
    add(relativeTo(file, `${exported.file}.ts`), name, exported.isType);
  }
  return [...lines]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(
      ([from, { values, types }]) =>
        `import ${values.length === 0 ? 'type ' : ''}{ ${[...values.sort(), ...types.sort().map((name) => (values.length === 0 ? name : `type ${name}`))].join(', ')} } from ${quote(from)};`,
    )
    .join('\n');
}

function relativeTo(file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

/** The entries: all operations, all models, the contract as data, the operations by area; and what enumerations hold. */
export function entryFiles(contract: Contract): OutputFile[] {
  const decoded = decodedModels(contract);
  return [
    operationsEntry(contract),
    modelsEntry(contract, decoded),
    contractEntry(contract),
    groupsEntry(contract),
    { path: 'known-values.ts', text: `${header('the contract')}${knownValuesCode(contract, decoded)}\n` },
  ];
}

function operationsEntry(contract: Contract): OutputFile {
  const groups = byFile([...parameterGroups(contract).values()]).map(
    ([file, named]) => `export type { ${named.map(({ name }) => name).join(', ')} } from './${file}.ts';`,
  );
  const lines = byFile(contract.operations).map(([file, operations]) => {
    const values = operations.flatMap(({ name, id }) => (id === name ? [name] : [name, `${name} as ${quote(id)}`]));
    const types = operations
      .filter(({ parameters }) => parameters.length > 0)
      .map(({ name }) => `type ${pascal(name)}Params`);
    return `export { ${[...values, ...types].join(', ')} } from './${file}.ts';`;
  });
  return { path: 'operations.ts', text: `${header('the contract')}${[...lines, ...groups].join('\n')}\n` };
}

function modelsEntry(contract: Contract, decoded: ReadonlySet<string>): OutputFile {
  const entries = [
    ...contract.enumerations.map(({ name, file }) => ({ file, names: [plural(name), `type ${name}`] })),
    ...contract.unions.map(({ name, file }) => ({ file, names: [`decode${name}`, `type ${name}`] })),
    ...contract.models
      .filter(({ isError }) => !isError)
      .map(({ name, file, overlayOf }) => ({
        file,
        names: [
          ...(decoded.has(name) ? [`decode${name}`] : []),
          `type ${name}`,
          ...(overlayOf === undefined ? [] : [`type ${name}Fields`]),
        ],
      })),
  ];
  const lines = byFile(entries).map(
    ([file, group]) => `export { ${group.flatMap(({ names }) => names).join(', ')} } from './${file}.ts';`,
  );
  return { path: 'models.ts', text: `${header('the contract')}${lines.join('\n')}\n` };
}

function contractEntry(contract: Contract): OutputFile {
  const imported = byFile(contract.operations).map(
    ([file, operations]) => `import { ${operations.map(({ name }) => name).join(', ')} } from './${file}.ts';`,
  );
  const groups = parameterTexts(contract);
  const entries = contract.operations.map(({ name, tag, doc, parameters }) => {
    const listed = quote(parameters.map(parameterText).join('|'));
    const shortened = groups.reduce((text, group) => text.replace(group.text, `\${${group.name}}`), listed);
    const argument = shortened === listed ? listed : `\`${shortened.slice(1, -1)}\``;
    return `describe(${name}, ${quote(tag)}, ${quote(firstSentence(doc))}${parameters.length === 0 ? '' : `, ${argument}`})`;
  });
  const used = groups.filter(({ name }) => entries.some((entry) => entry.includes(`\${${name}}`)));
  const constants = used.map(({ name, text: listed }) => `const ${name} = ${quote(listed)};`).join('\n');
  const text = `${header('the contract')}import { describe, type ContractOperation } from '../wire/contract-operation.ts';
${imported.join('\n')}

export type { ContractOperation, ContractParameter } from '../wire/contract-operation.ts';

${constants}

${comment('Every operation of the contract, callable, with its area and its parameters.')}export const operations: readonly ContractOperation[] = [
${entries.join(',\n')}
];
`;
  return { path: 'contract.ts', text };
}

/** The parameters that several operations have, as text: the longest first, since groups may hold others. */
function parameterTexts(contract: Contract): { readonly name: string; readonly text: string }[] {
  const groups = [...parameterGroups(contract).values()].flatMap(({ name, allFields }) => {
    const names = new Set(allFields.map((field) => field.name));
    const user = contract.operations.find(
      ({ parameters }) => parameters.filter((own) => names.has(own.name)).length === names.size,
    );
    const listed = user?.parameters
      .filter((own) => names.has(own.name))
      .map(parameterText)
      .join('|');
    return listed === undefined ? [] : [{ name: camel(name), text: listed }];
  });
  return groups.sort((first, second) => second.text.length - first.text.length);
}

/** A parameter as `parametersOf` in wire/contract-operation.ts reads it: there are two thousand, and objects would be large. */
function parameterText(parameter: Parameter): string {
  const { name, wire, optional, in: place } = parameter;
  return `${name}${wire === name ? '' : `=${wire}`} ${place} ${kindOf(parameter)}${optional ? '' : '!'}`;
}

function groupsEntry(contract: Contract): OutputFile {
  const imported = byFile(contract.operations).map(
    ([file, operations]) => `import { ${operations.map(({ name }) => name).join(', ')} } from './${file}.ts';`,
  );
  const groups = new Map<string, string[]>();
  for (const { tag, name } of contract.operations) groups.set(camel(tag), [...(groups.get(camel(tag)) ?? []), name]);
  const code = [...groups]
    .sort()
    .map(
      ([group, names]) =>
        `${comment(`Operations of the area ${group}.`)}export const ${group}Operations: { ${names.map((name) => `${name}: typeof ${name}`).join('; ')} } = { ${names.join(', ')} };`,
    );
  const whole = `${comment('All operations, by area.')}export const groups: { ${[...groups.keys()]
    .sort()
    .map((group) => `${group}: typeof ${group}Operations`)
    .join('; ')} } = { ${[...groups.keys()]
    .sort()
    .map((group) => `${group}: ${group}Operations`)
    .join(', ')} };`;
  return {
    path: 'groups.ts',
    text: `${header('the contract')}${imported.join('\n')}\n\n${[...code, whole].join('\n\n')}\n`,
  };
}

function kindOf({ type }: Parameter): string {
  return type.kind === 'list'
    ? `${'name' in type.of ? type.of.name : type.of.kind}[]`
    : 'name' in type
      ? type.name
      : type.kind;
}

function firstSentence(doc: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(doc)?.[0].replaceAll('\n', ' ') ?? doc;
}

function byFile<T extends { readonly file: string }>(entries: readonly T[]): [string, T[]][] {
  const files = new Map<string, T[]>();
  for (const entry of entries) files.set(entry.file, [...(files.get(entry.file) ?? []), entry]);
  return [...files].sort(([first], [second]) => (first < second ? -1 : 1));
}

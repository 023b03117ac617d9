import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './pages.ts';

const source = `${root}packages/plexjs/src/`;

/** The files of the package's entries, by the names that programs import. */
export const entries: ReadonlyMap<string, string> = new Map(
  Object.entries(
    (
      JSON.parse(readFileSync(`${root}packages/plexjs/package.json`, 'utf8')) as {
        exports: Record<string, { default: string } | string>;
      }
    ).exports,
  ).flatMap(([name, target]) =>
    typeof target === 'string'
      ? []
      : [[name.replace('.', 'plexjs'), target.default.replace('./dist/', source).replace(/\.js$/, '.ts')] as const],
  ),
);

/** The package, as TypeScript sees it. */
function packageProgram(): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  return ts.createProgram([...entries.values()], options);
}

/** What an entry exports. */
function exportsOf(program: ts.Program, file: string): ts.Symbol[] {
  const module = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const exported = module && checker.getSymbolAtLocation(module);
  return exported ? checker.getExportsOfModule(exported) : [];
}

/** How programs import each name. Where several entries have one, that goes first which gives it as a value. */
export function importable(): ReadonlyMap<string, string> {
  const program = packageProgram();
  const checker = program.getTypeChecker();
  const names = [...entries].flatMap(([entry, file]) =>
    exportsOf(program, file).map((symbol) => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isValue = (real.flags & ts.SymbolFlags.Value) !== 0;
      return {
        name: symbol.name,
        isValue,
        line: `import { ${isValue ? '' : 'type '}${symbol.name} } from '${entry}';`,
      };
    }),
  );
  const inOrder = names.toReversed().toSorted((one, other) => Number(one.isValue) - Number(other.isValue));
  return new Map(inOrder.map(({ name, line }) => [name, line]));
}

/** What of the public surface has no docstring: `plexjs/server: Movie.download`. What is generated has those of the contract. */
export function undocumented(): string[] {
  const program = packageProgram();
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const missing: string[] = [];
  const check = (symbol: ts.Symbol, name: string): void => {
    if (isOurs(symbol) && symbol.getDocumentationComment(checker).length === 0 && !isInternal(symbol))
      missing.push(name);
  };
  for (const [entry, file] of entries) {
    for (const symbol of exportsOf(program, file)) {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (seen.has(real)) continue;
      seen.add(real);
      const name = `${entry}: ${symbol.name}`;
      check(real, name);
      for (const member of membersOf(real)) if (!isLabel(member)) check(member, `${name}.${member.name}`);
    }
  }
  return missing;
}

/** What can be used of a class, an interface, or a type that lists its properties. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  if (!isOurs(symbol)) return [];
  const own = [
    ...(symbol.members?.values() ?? []),
    ...(symbol.flags & ts.SymbolFlags.Class ? (symbol.exports?.values() ?? []) : []),
  ];
  return own.filter(
    ({ name, declarations = [] }) =>
      !name.startsWith('__') &&
      name !== 'prototype' &&
      declarations.some(
        (node) =>
          !ts.isTypeParameterDeclaration(node) &&
          !(ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name)) &&
          (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.NonPublicAccessibilityModifier) === 0,
      ),
  );
}

function isOurs({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => {
    const { fileName } = node.getSourceFile();
    return fileName.startsWith(source) && !fileName.startsWith(`${source}generated/`);
  });
}

/** Whether it is a word that tells the variants of a union apart, as `type: 'playing'`. */
function isLabel({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (node) =>
      ts.isPropertySignature(node) &&
      node.type !== undefined &&
      ts.isLiteralTypeNode(node.type) &&
      ts.isStringLiteral(node.type.literal),
  );
}

function isInternal({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal'));
}

/** A program of a docstring. */
export interface DocumentedProgram {
  readonly name: string;
  readonly text: string;
}

/** The programs of all docstrings, as they stand there. */
export function documentedPrograms(): DocumentedProgram[] {
  const files = ts.sys
    .readDirectory(source, ['.ts'], ['**/*.test.ts', '**/*.test-d.ts', '**/testing/**'])
    .filter((file) => !file.startsWith(`${source}generated/`));
  return files.flatMap((file) => {
    const comments = readFileSync(file, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g);
    const programs = [...comments].flatMap(([comment]) => {
      const plain = comment.replaceAll(/^ *\* ?/gm, '');
      return [...plain.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    });
    return programs.map((text, index) => ({ name: `${file.slice(source.length)} ${index + 1}`, text }));
  });
}

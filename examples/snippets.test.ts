import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What TypeScript says of the programs in a page, as if each were a file of the examples. */
function problemsIn(page: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const programs = [...readFileSync(`${root}${page}`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  );
  const files = new Map(programs.map((text, index) => [`${root}examples/snippet-${index}.ts`, text]));
  const options = { ...config?.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => files.get(path) ?? read(path);
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => files.has(path) || exists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return programs.length === 0 ? ['no programs'] : found;
}

test.each(['README.md', 'packages/plexjs/README.md'])('the programs of %s compile', (page) => {
  expect(problemsIn(page)).toEqual([]);
});

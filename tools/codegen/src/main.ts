import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFiles, entryFiles } from './emit/files.ts';
import { openApiFiles } from './emit/openapi.ts';
import { referenceFiles } from './emit/reference.ts';
import { formatted, stale, write } from './output.ts';
import { readContract } from './read/contract.ts';
import { readProgram } from './read/program.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = resolve(root, 'contract/main.tsp');
const check = process.argv.includes('--check');

const program = await readProgram(main);
const contract = readContract(program, main);
const outputs = [
  { folder: 'packages/plexjs/src/generated', files: [...codeFiles(contract), ...entryFiles(contract)] },
  { folder: 'docs/reference', files: referenceFiles(contract) },
  { folder: 'docs/openapi', files: await openApiFiles(program) },
];

const behind: string[] = [];
for (const { folder, files } of outputs) {
  const ready = await formatted(files);
  if (check) behind.push(...(await stale(resolve(root, folder), ready)).map((path) => `${folder}/${path}`));
  else await write(resolve(root, folder), ready);
}

if (behind.length > 0) {
  process.stderr.write(
    `These files are not what the contract says. Run \`npm run generate\` and commit the result:\n${behind.map((path) => `  ${path}\n`).join('')}`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(
    `${contract.operations.length} operations, ${contract.models.length} models, ${contract.enumerations.length} enumerations, ${contract.unions.length} unions: ${check ? 'up to date' : 'generated'}.\n`,
  );
}

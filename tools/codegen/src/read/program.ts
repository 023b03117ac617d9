import { resolve } from 'node:path';
import { compile, NodeHost, formatDiagnostic, type Program } from '@typespec/compiler';

/** Compiles the contract. Throws with all that TypeSpec found wrong. */
export async function readProgram(main: string): Promise<Program> {
  const program = await compile(NodeHost, resolve(main), { noEmit: true });
  const errors = program.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((error) => formatDiagnostic(error)).join('\n'));
  return program;
}

import type { AsyncCommand } from 'fast-check';

/** A step of a test that compares a server with a model of it. `check`: whether the step makes sense in the model's state. */
export function command<Model extends object, Real>(
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): AsyncCommand<Model, Real> {
  return { run, check, toString: () => name };
}

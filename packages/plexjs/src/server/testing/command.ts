import type { AsyncCommand } from 'fast-check';

/** A step of a test that compares a server with a model of it. `check`: whether the step makes sense in the model's state. */
export function command<Model extends object, Real>(
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): AsyncCommand<Model, Real> {
  return { run, check, toString: () => name };
}

/** Makes steps, each followed by a comparison of the two. */
export function comparedBy<Model extends object, Real>(
  compare: (model: Model, real: Real) => Promise<void>,
): (
  name: string,
  run: (model: Model, real: Real) => Promise<unknown>,
  check?: (model: Readonly<Model>) => boolean,
) => AsyncCommand<Model, Real> {
  return (name, run, check) =>
    command(
      name,
      async (model, real) => {
        await run(model, real);
        await compare(model, real);
      },
      check,
    );
}

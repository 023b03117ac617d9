import fc from 'fast-check';

// What is drawn is the same in every run, so that a commit that was green stays green. `SEED=2 npm test` draws anew.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

// What a call needs only when it does not run straight, or when somebody looks on. It is loaded then, as one module:
// each that is loaded by itself would cost a bundle a piece of its own.
export { passGate, recover } from './recovery.ts';
export { nextHop } from './redirect.ts';
export { askHooks, tellResponse } from './tell.ts';

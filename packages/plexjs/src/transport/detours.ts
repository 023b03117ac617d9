import type * as Hear from './hear.ts';

// What a call needs only when it does not run straight, or when somebody looks on. It is loaded then, as one module:
// each that is loaded by itself would cost a bundle a piece of its own.
export { buildByRules } from './request-rules.ts';
export { noAddress } from './no-address.ts';
export { prepare } from './prepare.ts';
export { readLong } from './read-long.ts';
export { readOther } from './read-other.ts';
export { carryOn } from './recovery.ts';
export { followRedirects } from './redirect.ts';
export { tellResponse } from './tell.ts';

/** What reports drift, with what enumerations are known to hold. */
export const loadHearing = (): Promise<typeof Hear> => import('./hear.ts');

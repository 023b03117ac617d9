// The ways of signing in that few programs take: loaded as one module when one of them is taken.
export { signInWithPassword } from '../auth/password.ts';
export { signInWithKey } from './key-sign-in.ts';

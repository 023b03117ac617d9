import { drifted } from './drift.ts';

/** A value's object as it came over the wire, from JSON or made of XML. */
export type Wire = Record<string, unknown>;

/** A value under construction: every field may still be missing. */
export type Draft<T> = { [K in keyof T]: T[K] | undefined };

/** A decoded object that keeps what the contract does not know. */
export interface Extra {
  /** Fields that the server sent and this version does not know, under their names on the wire. */
  extra?: Record<string, unknown>;
}

/** The list that an absent list decodes to: one for all, so that it costs nothing, and frozen, so that nobody fills it. */
export const none: readonly never[] = Object.freeze<never[]>([]);

/** Keeps a field that has no place in the contract, or a value that is not of the form that the contract says. */
export function keep(owner: Extra, key: string, value: unknown): void {
  owner.extra ??= Object.create(null) as Record<string, unknown>;
  owner.extra[key] = value;
}

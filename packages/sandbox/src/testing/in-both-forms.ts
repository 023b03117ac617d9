import type { CallOptions } from 'plexjs';
import { expect } from 'vitest';
import { meaningOf } from './meaning.ts';
import { forms } from './player.ts';

/** What a call gives in JSON, which has to mean the same as what it gives in XML. */
export async function inBothForms<T>(call: (options: CallOptions) => PromiseLike<T>): Promise<T> {
  const [[, json], [, xml]] = forms as readonly [(typeof forms)[0], (typeof forms)[0]];
  const value = await call(json);
  expect(meaningOf(await call(xml))).toEqual(meaningOf(value));
  return value;
}

import type { Field } from '../contract.ts';
import { written } from './snippet.ts';
import { comment } from './text.ts';
import { withUnit } from './types.ts';

/** What is said of a field or a parameter where it is declared. */
export function fieldComment(field: Field): string {
  const example =
    field.example === undefined
      ? undefined
      : `Example: \`${typeof field.example === 'string' ? field.example : written(field.example, field.type)}\`.`;
  const since = field.since === undefined ? undefined : `Since PMS ${field.since}.`;
  const notes = [example, since].filter((note) => note !== undefined).join(' ');
  const said = withUnit(field);
  return said.includes('\n') ? comment(said, notes) : comment([said, notes].filter((part) => part !== '').join(' '));
}

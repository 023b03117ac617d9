import type { Wire } from './values.ts';
import { WireError } from './wire-error.ts';
import { type FormElement, formOf } from './xml-form.ts';

/**
 * Gives the JSON of servers before 1.3, which is their XML word by word with `_elementType` and `_children`, the form that JSON has today.
 * Throws `WireError` when it is nested too deep.
 */
export function fromElementJson(json: Wire): unknown {
  return formOf(elementOf(json, 0));
}

function isElementJson(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && '_elementType' in value;
}

function elementOf({ _elementType, _children, ...fields }: Wire, depth: number): FormElement {
  if (depth > 200) throw new WireError('JSON that is nested too deep', '', 0);
  const children: FormElement[] = [];
  const others: unknown[] = [];
  for (const child of Array.isArray(_children) ? _children : [])
    if (isElementJson(child)) children.push(elementOf(child, depth + 1));
    else others.push(child);
  if (others.length > 0) fields._children = others;
  return { name: String(_elementType), attributes: Object.entries(fields), children, text: '' };
}

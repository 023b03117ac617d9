import { describe, expect, test } from 'vitest';
import type { Field, Model } from '../contract.ts';
import { fieldsOf, modelGroupCode, modelGroups } from './model-groups.ts';

const field = (name: string, doc = ''): Field => ({
  name,
  wire: name,
  wireAliases: [],
  type: { kind: 'text' },
  optional: true,
  nullable: false,
  doc,
  scalar: undefined,
  example: undefined,
  range: [undefined, undefined],
  since: undefined,
  isFrequent: false,
  spreadFrom: undefined,
});

const model = (name: string, fields: readonly Field[]): Model => ({
  name,
  doc: `A ${name}.`,
  file: 'models',
  base: undefined,
  fields,
  allFields: fields,
  envelope: undefined,
  overlayOf: undefined,
  open: undefined,
  isError: false,
  isFrequent: false,
});

const place = model('Place', [field('room'), field('shelf')]);
const lamp = model('Lamp', [field('colour'), ...place.fields]);
const vase = model('Vase', [...place.fields, field('height')]);

describe('groups of fields', () => {
  test('are declared once when several models have all of their fields', () => {
    const groups = modelGroups([place], [lamp, vase], new Map());
    expect([...groups.keys()]).toEqual(['Place']);
    expect(fieldsOf(lamp, groups)).toEqual({ bases: ['Place'], own: [field('colour')] });
    expect(modelGroupCode(place)).toBe(
      '/** A Place. */\nexport interface Place {\nroom?: string | undefined;\n\nshelf?: string | undefined;\n}',
    );
  });

  test('are no base of a model that says something else of a field', () => {
    const book = model('Book', [field('room'), field('shelf', 'Counted from below.')]);
    const groups = modelGroups([place], [lamp, vase, book], new Map());
    expect(fieldsOf(book, groups)).toEqual({ bases: [], own: book.fields });
  });

  test('are written out where one model has them, or another declaration their name', () => {
    expect(modelGroups([place], [lamp], new Map()).size).toBe(0);
    expect(modelGroups([place], [lamp, vase], new Map([['Place', place]])).size).toBe(0);
  });
});

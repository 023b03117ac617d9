import type { Contract, Field, Model, Union } from '../contract.ts';

/**
 * Gives the models that stand for unknown variants of unions a literal to be told by, and the server's word beside it.
 * TypeScript narrows a union only by literals: were the word itself the field, `item.type === 'movie'` would leave both.
 */
export function withFallbacks(contract: Contract): Contract {
  const marks = new Map(contract.unions.flatMap(fallbackOf));
  const models = contract.models.map((model) => {
    const wire = marks.get(model.name);
    return wire === undefined ? model : withMark(model, wire);
  });
  return { ...contract, models };
}

function fallbackOf({ discriminator, variants }: Union): [model: string, wire: string][] {
  const fallback = variants.find(({ value }) => value === undefined);
  return fallback === undefined ? [] : [[fallback.model, discriminator === 'itemKind' ? 'type' : discriminator]];
}

function withMark(model: Model, wire: string): Model {
  const split = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => (field.wire === wire ? marked(field) : [field]));
  return { ...model, fields: split(model.fields), allFields: split(model.allFields) };
}

function marked(field: Field): [Field, Field] {
  const isNumber = field.type.kind === 'number' || (field.type.kind === 'enumeration' && field.type.base === 'number');
  const literal: Field = {
    ...field,
    wire: '',
    type: { kind: 'literal', value: isNumber ? 0 : 'other' },
    optional: false,
    example: undefined,
    doc: `Says that the ${field.name} is none of those that the contract knows.`,
  };
  const word: Field = {
    ...field,
    name: `${field.name}OnWire`,
    type: { kind: isNumber ? 'number' : 'text' },
    optional: true,
  };
  return [literal, word];
}

import { relative } from 'node:path';
import {
  getDoc,
  getExamples,
  getMaxValue,
  getMinValue,
  getSourceLocation,
  isArrayModelType,
  isErrorModel,
  isRecordModelType,
  resolveEncodedName,
  serializeValueAsJson,
  type Model as TypeSpecModel,
  type ModelProperty,
  type Program,
  type Scalar,
  type Type,
  type Union as TypeSpecUnion,
} from '@typespec/compiler';
import { isHeader } from '@typespec/http';
import { stateKeys } from '../../../../contract/lib/decorators.js';
import type { Enumeration, Field, Model, TypeRef, Union } from '../contract.ts';

/** Reads types of a compiled contract. */
export interface TypeReader {
  typeRef(type: Type): TypeRef;
  field(property: ModelProperty): Field;
  model(model: TypeSpecModel): Model;
  enumeration(union: TypeSpecUnion): Enumeration;
  union(union: TypeSpecUnion): Union;
  doc(type: Type): string;
  file(type: Type): string;
  remembered<T>(key: symbol, type: Type): T | undefined;
  fail(type: Type, message: string): never;
}

export function typeReader(program: Program, root: string): TypeReader {
  const remembered = <T>(key: symbol, type: Type): T | undefined => program.stateMap(key).get(type) as T | undefined;
  const doc = (type: Type): string => (getDoc(program, type) ?? '').trim();
  const file = (type: Type): string => {
    const location = getSourceLocation(type);
    return location === undefined ? '' : relative(root, location.file.path).replace(/\.tsp$/, '');
  };
  const fail = (type: Type, message: string): never => {
    const location = getSourceLocation(type);
    const line = location?.file.getLineAndCharacterOfPosition(location.pos).line ?? 0;
    throw new Error(`${file(type)}.tsp:${line + 1}: ${message}`);
  };

  function typeRef(type: Type): TypeRef {
    switch (type.kind) {
      case 'Scalar':
        return scalarRef(type);
      case 'String':
      case 'Number':
      case 'Boolean':
        return { kind: 'literal', value: type.value };
      case 'Intrinsic':
        return { kind: 'unknown' };
      case 'Union':
        return unionRef(type);
      case 'Model':
        if (isArrayModelType(type)) return { kind: 'list', of: typeRef(type.indexer.value) };
        if (isRecordModelType(type) && type.properties.size === 0)
          return { kind: 'record', of: typeRef(type.indexer.value) };
        return type.name === '' ? fail(type, 'a model needs a name') : { kind: 'model', name: type.name };
      default:
        return fail(type, `no form for a ${type.kind}`);
    }
  }

  function unionRef(type: TypeSpecUnion): TypeRef {
    const name = type.name ?? fail(type, 'a union needs a name');
    return isEnumeration(type) ? { kind: 'enumeration', name, base: enumeration(type).base } : { kind: 'union', name };
  }

  function scalarRef(scalar: Scalar): TypeRef {
    for (let at: Scalar | undefined = scalar; at !== undefined; at = at.baseScalar) {
      const kind = scalarKinds[at.name];
      if (kind !== undefined) return { kind };
    }
    return fail(scalar, `no form for the scalar ${scalar.name}`);
  }

  function field(property: ModelProperty): Field {
    const { type, nullable } = withoutNull(property.type);
    const ref = typeRef(type);
    return {
      name: property.name,
      wire: resolveEncodedName(program, property, 'application/json'),
      wireAliases: remembered<string[]>(stateKeys.wireAlias, property) ?? [],
      type: ref,
      optional: property.optional,
      nullable,
      doc: doc(property),
      scalar: type.kind === 'Scalar' && !(type.name in plainScalars) ? type.name : undefined,
      example: exampleOf(property, ref),
      range: [getMinValue(program, property), getMaxValue(program, property)],
      since: remembered<string>(stateKeys.since, property),
      isFrequent: remembered<boolean>(stateKeys.frequent, property) ?? false,
      spreadFrom: property.sourceProperty?.model?.name,
    };
  }

  /** The first example: as it is on the wire, but of points in time and of words in one string as they are read. */
  function exampleOf(property: ModelProperty, { kind }: TypeRef): unknown {
    const example = getExamples(program, property)[0];
    const value = example && serializeValueAsJson(program, example.value, property);
    if (kind === 'date' && typeof value === 'number') return new Date(value * 1000).toISOString().replace('.000Z', 'Z');
    return kind === 'words' && typeof value === 'string' ? value.split(',') : value;
  }

  function withoutNull(type: Type): { type: Type; nullable: boolean } {
    if (type.kind !== 'Union' || type.name !== undefined) return { type, nullable: false };
    const rest = [...type.variants.values()].map((variant) => variant.type).filter((variant) => !isNull(variant));
    if (rest.length !== 1 || rest[0] === undefined) return fail(type, 'an unnamed union may only be `T | null`');
    return { type: rest[0], nullable: true };
  }

  function model(type: TypeSpecModel): Model {
    const fields = [...type.properties.values()].filter((property) => !isContentType(property)).map(field);
    const base = type.baseModel;
    const overlayOf = remembered<TypeSpecUnion>(stateKeys.overlay, type);
    return {
      name: type.name,
      doc: doc(type),
      file: file(type),
      base: base?.name === 'Record' ? undefined : base?.name,
      fields,
      allFields: inherited(type, fields),
      envelope: envelopeOf(type),
      overlayOf: overlayOf?.name,
      isFrequent: remembered<boolean>(stateKeys.frequent, type) ?? false,
      open: type.indexer === undefined ? undefined : typeRef(type.indexer.value),
      isError: isErrorModel(program, type),
    };
  }

  function isContentType(property: ModelProperty): boolean {
    return property.name === 'contentType' && isHeader(program, property);
  }

  function inherited(type: TypeSpecModel, own: readonly Field[]): readonly Field[] {
    const base = type.baseModel;
    if (base === undefined || base.name === 'Record') return own;
    const redefined = new Set(own.map(({ name }) => name));
    const above = inherited(base, [...base.properties.values()].map(field));
    return [...above.filter(({ name }) => !redefined.has(name)), ...own];
  }

  function envelopeOf(type: TypeSpecModel): string | undefined {
    return remembered<string>(stateKeys.envelope, type) ?? (type.baseModel && envelopeOf(type.baseModel));
  }

  function enumeration(type: TypeSpecUnion): Enumeration {
    const variants = [...type.variants.values()];
    const members = variants.flatMap((variant) =>
      variant.type.kind === 'String' || variant.type.kind === 'Number'
        ? [{ name: String(variant.name), value: variant.type.value, doc: doc(variant) }]
        : [],
    );
    const base = members.some(({ value }) => typeof value === 'number') ? 'number' : 'text';
    return { name: type.name ?? '', doc: doc(type), file: file(type), base, members };
  }

  function union(type: TypeSpecUnion): Union {
    const discriminator =
      remembered<string>(stateKeys.discriminator, type) ?? fail(type, 'a union of models needs @discriminator');
    const variants = [...type.variants.values()].map((variant) => {
      if (variant.type.kind !== 'Model') return fail(variant, 'a variant has to be a model');
      const named = discriminator in known ? known[discriminator] : discriminator;
      const marked = inherited(variant.type, [...variant.type.properties.values()].map(field)).find(
        ({ wire }) => wire === named,
      );
      const value =
        marked?.type.kind === 'literal' && typeof marked.type.value !== 'boolean' ? marked.type.value : undefined;
      return { model: variant.type.name, value };
    });
    return { name: type.name ?? '', doc: doc(type), file: file(type), discriminator, variants };
  }

  return { typeRef, field, model, enumeration, union, doc, file, remembered, fail };
}

/** Functions of src/wire that tell variants apart, and the field that they look at first. */
const known: Readonly<Record<string, string>> = { itemKind: 'type' };

/** Whether a union is of words or numbers, and so an enumeration. */
export function isEnumeration(type: TypeSpecUnion): boolean {
  return [...type.variants.values()].every(({ type: variant }) => variant.kind !== 'Model');
}

const isNull = (type: Type): boolean => type.kind === 'Intrinsic' && type.name === 'null';

const scalarKinds: Readonly<
  Record<
    string,
    Extract<TypeRef, { kind: string }>['kind'] &
      ('text' | 'number' | 'flag' | 'spelled-flag' | 'date' | 'day' | 'words' | 'bytes' | 'id')
  >
> = {
  Id: 'id',
  CommaList: 'words',
  TrueFalse: 'spelled-flag',
  plainDate: 'day',
  utcDateTime: 'date',
  offsetDateTime: 'date',
  boolean: 'flag',
  numeric: 'number',
  bytes: 'bytes',
  string: 'text',
};

const plainScalars: Readonly<Record<string, true>> = {
  string: true,
  int32: true,
  int64: true,
  float64: true,
  float32: true,
  boolean: true,
  integer: true,
  numeric: true,
  Flag: true,
  Id: true,
  TrueFalse: true,
  bytes: true,
};

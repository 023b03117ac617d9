import { listener } from './listener.ts';
import { literal, type FieldList, type ModelField } from './fields.ts';
import {
  bare,
  date,
  flag,
  keep,
  list,
  none,
  number,
  overlay,
  settle,
  text,
  word,
  type Decode,
  type Extra,
  type Wire,
} from './values.ts';

/**
 * Makes a model's object of its values, which come in the order of its names. Adding names to an object one after the other
 * is slow, so models that come by the thousand have one.
 */
export type Shape = (values: readonly unknown[]) => object;

/** A field in its place. */
interface Place extends Omit<ModelField, 'isList'> {
  /** Among the values that the shape takes; -1 for a field that the shape has no place for. */
  readonly index: number;
  /** Whether it has a second name on the wire. */
  readonly isAliased: boolean;
  /** The field that came after this one last time: rows have their fields in one order, so it mostly comes again. */
  next: Place | undefined;
}

interface Table {
  readonly fields: ReadonlyMap<string, Place>;
  /** What is in front of the first field. */
  readonly start: Place;
  readonly shape: Shape | undefined;
  /** The shape's values before anything is read: empty lists, and what the model is told by. */
  readonly blank: readonly unknown[];
  /** The same of a model without a shape. */
  readonly defaults: Wire | undefined;
  /** Whether all fields have one name and one form on both sides. */
  readonly isSettled: boolean;
  /** The draft of the last object, blank again: objects come by the thousand, and garbage is what reading them costs most. */
  spare: Draft | undefined;
}

/** An object under construction. */
interface Draft extends Extra {
  /** In the order of the shape. */
  readonly values: unknown[];
  /** Fields that the shape has no place for. */
  others?: Wire | undefined;
}

/** Makes the decoder of a model. The fields are made when first needed, because models refer to one another in circles. */
export function decoder<T>(fieldsOf: () => FieldList, shape?: Shape): Decode<T> {
  let table: Table | undefined;
  return (wire) => {
    table ??= tableOf(fieldsOf(), shape);
    return (table.isSettled ? inPlace(wire, table) : built(wire, table)) as T;
  };
}

/** Makes the decoder of a model that adds its fields to whatever another decoder makes of the rest. */
export function overlayDecoder<T>(fieldsOf: () => FieldList, decode: Decode<object>): Decode<T> {
  let table: Table | undefined;
  return (wire) => {
    table ??= tableOf(fieldsOf(), undefined);
    const parts = [bare(), bare()] as const;
    for (const key in wire) parts[table.fields.has(key) ? 0 : 1][key] = wire[key];
    const own = built(parts[0], table);
    return overlay(decode(parts[1]), own) as T;
  };
}

function tableOf(fields: FieldList, shape: Shape | undefined): Table {
  const names = shape ? Object.keys(shape([])) : [];
  const blank: unknown[] = names.map(() => undefined);
  const defaults: Wire = {};
  const places = new Map<string, Place>();
  for (const field of fields) {
    const { wire, name, read, of, isList } = field;
    const index = names.indexOf(name);
    if (read === literal || isList) {
      const value = isList ? none : of;
      if (shape) blank[index] = value;
      else defaults[name] = value;
    }
    // What tells models apart may have another field's name on the wire.
    if (read !== literal || !places.has(wire))
      places.set(wire, placeOf(field, index, fields.filter((other) => other.name === name).length > 1));
  }
  return {
    fields: places,
    start: placeOf({ wire: '', name: '', read: text, of: undefined }, 0, false),
    shape,
    blank,
    defaults: shape ? undefined : defaults,
    isSettled: fields.every(({ wire, name, read }) => wire === name && settled.has(read)),
    spare: undefined,
  };
}

const settled: ReadonlySet<unknown> = /* @__PURE__ */ new Set([text, number, flag, word]);

// By a function, because the walks are fast while all places are alike to V8.
function placeOf({ wire, name, read, of }: Omit<ModelField, 'isList'>, index: number, isAliased: boolean): Place {
  return { wire, name, read, of, index, isAliased, next: undefined };
}

/** Reads an object into a new one, in one walk over what the server sent. */
function built(wire: Wire, table: Table): object {
  const { fields, start, shape, blank, defaults } = table;
  const draft: Draft = table.spare ?? { values: blank.slice(), others: undefined, extra: undefined };
  table.spare = undefined;
  const { values } = draft;
  if (defaults) draft.others = Object.assign({}, defaults);
  let last = start;
  for (const key in wire) {
    const value = wire[key];
    let field = last.next;
    if (field === undefined || field.wire !== key) {
      field = fields.get(key);
      if (field === undefined) {
        keep(draft, key, value);
        continue;
      }
      last.next = field;
    }
    last = field;
    const result = valueOf(value, draft, key, field);
    if (field.index < 0 || field.isAliased) place(draft, field, result, value);
    else values[field.index] = result;
  }
  const { others, extra } = draft;
  const object: Extra = shape ? shape(values) : (others ?? {});
  if (shape && others) Object.assign(object, others);
  if (extra !== undefined) object.extra = extra;
  for (let index = 0; index < values.length; index++) values[index] = blank[index];
  draft.others = draft.extra = undefined;
  table.spare = draft;
  return object;
}

/** Reads a value. What is frequent is called by its name, which V8 can inline. */
function valueOf(value: unknown, owner: Extra, key: string, { read, of }: Place): unknown {
  if (read === text) return text(value, owner, key);
  if (read === number) return number(value, owner, key);
  if (read === list) return list(value, owner, key, of as Decode<unknown>);
  return read === date ? date(value, owner, key) : read(value, owner, key, of as never);
}

/** Places the value of a field that few answers have, or that has several names on the wire. */
function place(draft: Draft, { index, name, wire }: Place, result: unknown, value: unknown): void {
  const others = (draft.others ??= {});
  const before = index < 0 ? others[name] : draft.values[index];
  if (before !== undefined && before !== none) {
    if (result !== undefined && result !== none && result !== before) keep(draft, wire, value);
  } else if (index < 0) others[name] = result;
  else draft.values[index] = result;
}

/** Looks at an object whose fields need nothing but a look; what does not fit is read, and what is unknown is kept. */
function inPlace(wire: Wire, { fields, start }: Table): unknown {
  let kept: Extra | undefined;
  let last = start;
  for (const key in wire) {
    const value = wire[key];
    let field = last.next;
    if (field === undefined || field.wire !== key) {
      field = fields.get(key);
      if (field === undefined) {
        keep((kept ??= {}), key, value);
        continue;
      }
      last.next = field;
    }
    last = field;
    if (!isAsRead(value, field)) wire[key] = valueOf(value, (kept ??= {}), key, field);
  }
  return settle(wire, kept?.extra);
}

function isAsRead(value: unknown, { read }: Place): boolean {
  // Whether a word is known matters only to who listens.
  if (typeof value === 'string') return read === text || (read === word && listener === undefined);
  return typeof value === 'number' ? read === number : typeof value === 'boolean' && read === flag;
}

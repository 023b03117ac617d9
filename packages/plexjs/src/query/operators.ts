/** What can be said of a field, and how: the operator on the wire, without the `=` that always ends it. */
export type Operators = Readonly<Record<string, string>>;

const tag: Operators = { is: '', not: '!', all: '' };

/** By the type of the field. `gte` and `lte` are made of `gt` and `lt`, because servers have no operator for them. */
const byType: Readonly<Record<string, Operators>> = {
  tag,
  audioLanguage: tag,
  subtitleLanguage: tag,
  language: tag,
  resolution: { is: '', all: '' },
  integer: { is: '', not: '!', gt: '>>', gte: '>>', lt: '<<', lte: '<<' },
  string: { is: '=', not: '!=', contains: '', notContains: '!', startsWith: '<', endsWith: '>' },
  boolean: { is: '' },
  date: { within: '>>', olderThan: '<<', after: '>>', before: '<<' },
  guid: { is: '' },
};

/** The operators of a type of field. Of types that are not known, those that all types have. */
export function operatorsOf(type: string): Operators {
  return byType[type] ?? { is: '', not: '!' };
}

/** Whether values of a type are picked from a list that the server has. */
export function isPicked(type: string): boolean {
  return operatorsOf(type).all !== undefined;
}

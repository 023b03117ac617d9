import type { Condition, Operator } from '../parse.ts';
import type { Field } from '../schema/definitions.ts';
import { folded } from '../values/folded.ts';
import { readDate, type Span } from './dates.ts';

/** What a condition asks of a value. */
export type Test =
  | {
      readonly form: 'number';
      /** Takes NaN for no value. */
      readonly holds: (value: number) => boolean;
    }
  | {
      readonly form: 'text';
      /** Whether it looks at the value as it is, not folded. */
      readonly isExact: boolean;
      readonly holds: (value: string | undefined) => boolean;
    }
  | { readonly form: 'tags'; readonly isNegated: boolean; readonly keys: readonly string[] };

/** What reading a condition's value needs. */
export interface Reading {
  /** In Unix seconds. */
  readonly now: number;
  /** The number of a tag that is named by its word; undefined where there is none. */
  readonly tagNamed: (field: Field, word: string) => string | undefined;
}

/** What a condition asks of the values of a field. */
export function testOf(field: Field, { operator, value }: Condition, reading: Reading): Test {
  switch (field.type) {
    case 'integer':
      return numberTest(operator, words(value).map(Number));
    case 'boolean':
      return flagTest(operator, value);
    case 'date':
      return dateTest(
        operator,
        words(value)
          .map((word) => readDate(word, reading.now))
          .filter((span) => span !== undefined),
      );
    case 'string':
      return textTest(operator, value, field.name === 'titleSort');
    case 'guid':
      return guidTest(operator, value);
    default:
      return {
        form: 'tags',
        isNegated: operator.startsWith('!'),
        keys: [...new Set([...words(value), value])].flatMap((word) => {
          const named = /^\d+$/.test(word) ? undefined : reading.tagNamed(field, word);
          return named === undefined ? [folded(word)] : [folded(word), named];
        }),
      };
  }
}

/** The parts of a comma list. A comma after a backslash belongs to its part, as Plex Web writes it. */
function words(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^,\\]|\\$)+/gs) ?? []).map((word) => word.replaceAll('\\,', ','));
}

function numberTest(operator: Operator, numbers: readonly number[]): Test {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return { form: 'number', holds: numberComparison(operator, known) };
}

function numberComparison(operator: Operator, numbers: readonly number[]): (value: number) => boolean {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  switch (operator) {
    case '!=':
    case '!==':
      return (value) => !numbers.includes(value);
    case '>>=':
      return (value) => value > lowest;
    case '<<=':
      return (value) => value < highest;
    case '>=':
      return (value) => value >= lowest;
    case '<=':
      return (value) => value <= highest;
    default:
      return (value) => numbers.includes(value);
  }
}

function flagTest(operator: Operator, value: string): Test {
  const wanted = Number(/^(1|true)$/i.test(value)) === Number(!operator.startsWith('!'));
  return { form: 'number', holds: (flag) => flag > 0 === wanted };
}

function dateTest(operator: Operator, spans: readonly Span[]): Test {
  const inside = (value: number): boolean => spans.some(({ from, to }) => value >= from && value < to);
  const froms = spans.map(({ from }) => from);
  switch (operator) {
    case '=':
    case '==':
      return { form: 'number', holds: inside };
    case '!=':
    case '!==':
      return { form: 'number', holds: (value) => !inside(value) };
    default:
      return { form: 'number', holds: numberComparison(operator, froms) };
  }
}

function textTest(operator: Operator, value: string, isOrdered: boolean): Test {
  const whole = folded(value.replaceAll('\\,', ','));
  // A title may have a comma of its own.
  const texts = [...new Set([...words(value).map(folded), whole])];
  const holds = textComparison(operator, texts, whole, isOrdered);
  return { form: 'text', isExact: false, holds };
}

function textComparison(
  operator: Operator,
  texts: readonly string[],
  whole: string,
  isOrdered: boolean,
): (value: string | undefined) => boolean {
  const some = (fits: (value: string, text: string) => boolean) => (value: string | undefined) =>
    value !== undefined && texts.some((text) => fits(value, text));
  const none = (fits: (value: string, text: string) => boolean) => {
    const fit = some(fits);
    return (value: string | undefined) => !fit(value);
  };
  switch (operator) {
    case '==':
      return some((value, text) => value === text);
    case '!==':
      return none((value, text) => value === text);
    case '!=':
      return none((value, text) => value.includes(text));
    case '<=':
      // Servers compare sort titles instead of looking at how they begin and end (seen with 1.43).
      return isOrdered
        ? (value) => value !== undefined && value <= whole
        : some((value, text) => value.startsWith(text));
    case '>=':
      return isOrdered ? (value) => value !== undefined && value >= whole : some((value, text) => value.endsWith(text));
    case '<<=':
      return (value) => value !== undefined && value < whole;
    case '>>=':
      return (value) => value !== undefined && value > whole;
    default:
      return some((value, text) => value.includes(text));
  }
}

function guidTest(operator: Operator, value: string): Test {
  const guids = new Set([value, ...words(value)]);
  const isNegated = operator.startsWith('!');
  return { form: 'text', isExact: true, holds: (guid) => (guid !== undefined && guids.has(guid)) !== isNegated };
}

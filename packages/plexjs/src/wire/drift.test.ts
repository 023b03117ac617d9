import { describe, expect, test } from 'vitest';
import { decodeWith, type Drift, type KnownValues } from './drift.ts';
import { keep, list, number, one, record, word, type Draft, type Extra, type Wire } from './values.ts';

interface Node {
  readonly count?: number | undefined;
  readonly state?: string | undefined;
  readonly child?: Node | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly limits?: Record<string, number> | undefined;
}

const decodeNode = (wire: Wire): Node => {
  const result: Draft<Node> = {};
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'count':
        result.count = number(value, result, key);
        break;
      case 'state':
        result.state = word(value, result, key);
        break;
      case 'Child':
        result.child = one(value, result, key, decodeNode);
        break;
      case 'Node':
        result.children = list(value, result, key, decodeNode);
        break;
      case 'Limits':
        result.limits = record(value, number, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Node & Extra;
};

const known: KnownValues = { state: ['on', 'off', 'standby'], 'Child.state': ['on', 'off'] };

const driftsOf = (wire: Wire): Drift[] => {
  const found: Drift[] = [];
  decodeWith(decodeNode, wire, (drift) => found.push(drift), known);
  return found;
};

describe('a drift', () => {
  test.each<[Wire, Drift]>([
    [{ news: [1] }, { path: 'news', kind: 'unknown-field', sample: [1] }],
    [{ state: 'half' }, { path: 'state', kind: 'unknown-value', sample: 'half' }],
    [{ Child: { state: 'standby' } }, { path: 'Child.state', kind: 'unknown-value', sample: 'standby' }],
    [{ count: 'many' }, { path: 'count', kind: 'unexpected-form', sample: 'many' }],
    [{ Child: { Child: { news: 1 } } }, { path: 'Child.Child.news', kind: 'unknown-field', sample: 1 }],
    [{ Child: [{ news: 1 }] }, { path: 'Child.news', kind: 'unknown-field', sample: 1 }],
    [{ Node: [{}, { Node: { news: 1 } }] }, { path: 'Node[1].Node[0].news', kind: 'unknown-field', sample: 1 }],
    [{ Node: [{ Child: {} }, 'stray'] }, { path: 'Node', kind: 'unexpected-form', sample: ['stray'] }],
    [{ Limits: { low: 'x', high: 1 } }, { path: 'Limits.low', kind: 'unexpected-form', sample: 'x' }],
    [
      { Node: [{ Child: {} }], news: 1 },
      { path: 'news', kind: 'unknown-field', sample: 1 },
    ],
  ])('in %j is told', (wire, drift) => expect(driftsOf(wire)).toEqual([drift]));

  test.each<[Wire]>([
    [{}],
    [{ count: '3', state: 'on', Node: [{ state: 'standby' }], Child: { state: 'on' } }],
    [{ count: '', state: '', Child: null, Node: [null] }],
  ])('is not in %j', (wire) => expect(driftsOf(wire)).toEqual([]));

  test('changes nothing of the value', () => {
    const wire = (): Wire => ({ count: 'many', news: 1, Node: [{ state: 'half' }] });
    expect(decodeWith(decodeNode, wire(), () => {}, known)).toEqual(decodeNode(wire()));
  });
});

describe('a listener', () => {
  const wire = (): Wire => ({ Node: [{ first: 1 }, { second: 2 }] });
  const paths = (inListener: () => void): string[] => {
    const found: string[] = [];
    const hook = ({ path }: Drift): void => {
      found.push(path);
      inListener();
    };
    decodeWith(decodeNode, wire(), hook, known);
    return found;
  };

  test('hears nothing of what it decodes itself', () => {
    expect(paths(() => decodeNode({ own: 1 }))).toEqual(['Node[0].first', 'Node[1].second']);
  });

  test('can listen to another decoding and goes on hearing of the first', () => {
    const others: string[] = [];
    const found = paths(() => decodeWith(decodeNode, { own: 1 }, ({ path }) => others.push(path), known));
    expect(found).toEqual(['Node[0].first', 'Node[1].second']);
    expect(others).toEqual(['own', 'own']);
  });

  test('that throws ends the decoding, and only that one', () => {
    const throwing = (): never => {
      throw new Error('from the listener');
    };
    expect(() => decodeWith(decodeNode, wire(), throwing, known)).toThrow('from the listener');
    expect(decodeNode({ news: 1 })).toEqual({ extra: { news: 1 } });
    expect(driftsOf({ news: 1 })).toEqual([{ path: 'news', kind: 'unknown-field', sample: 1 }]);
  });
});

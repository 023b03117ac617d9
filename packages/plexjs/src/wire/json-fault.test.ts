import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeControls, findJsonFault } from './json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  it.each([
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{,}', 1],
    ['{"a" 1}', 5],
    ['{"a":1]', 6],
    ['[]]', 2],
    ['{"a":"b', 7],
    ['{"a":1', 6],
    ['', 0],
    ['  oops', 2],
    ['"\\x"', 1],
  ])('finds the fault in %j at %d', (text, position) => {
    expect(findJsonFault(text)?.position).toBe(position);
  });

  it.each([
    ['[1', 'JSON that is cut off'],
    ['[1}', 'JSON that is broken'],
    ['Sorry', 'Text instead of data'],
  ])('says what %j is', (text, problem) => {
    expect(findJsonFault(text)?.problem).toBe(problem);
  });

  it('agrees with JSON.parse', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', '}', ']', '"', ':', '1', '\\', ' ', 'null'))
      .map(([json, seed, cut, patch]) => {
        const at = seed % (json.length + 1);
        return json.slice(0, at) + patch + json.slice(at + cut);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findJsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the end of text that is cut anywhere', () => {
    const whole = '{"a":[1.5,true,null,"x\\n\\u0041"],"b":{"c":"d"}}';
    const cuts = [...whole].map((_, length) => whole.slice(0, length));
    expect(cuts.filter((part) => findJsonFault(part) === undefined)).toEqual([]);
  });

  it('reads nesting of any depth and long strings', () => {
    expect(findJsonFault('['.repeat(200_000))?.position).toBe(200_000);
    expect(findJsonFault(`"${'a\\n'.repeat(2_000_000)}"`)).toBeUndefined();
  });
});

describe('escapeControls', () => {
  it('mends strings and leaves the space between them', () => {
    const text = '{\n\t"a\u0003b": "c\r\n\td\\"\u0000"\n}';
    expect(JSON.parse(escapeControls(text))).toEqual({ 'a\u0003b': 'c\r\n\td"\u0000' });
  });
});

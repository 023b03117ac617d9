import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WireError } from './wire-error.ts';
import { parseXml, type XmlElement } from './xml.ts';

const positionOf = (source: string): number | undefined => {
  try {
    parseXml(source);
    return undefined;
  } catch (error) {
    return (error as WireError).position;
  }
};
const attributeOf = (source: string): string | undefined => parseXml(`<a b="${source}"/>`).attributes.get('b');

describe('parseXml', () => {
  it('reads elements, attributes and text', () => {
    const root = parseXml(`\uFEFF<?xml version='1.0'?>
      <!-- a note with <tags> -->
      <list size="2" title='He said "no"'>
        <x:item xmlns:x="urn:x" id = "1" xmlnsLike="y"/><item id="2">one <b>two</b> three<![CDATA[ <four> & ]]></item >
      </list>
      <!-- the end -->`);
    expect(root.name).toBe('list');
    expect([...root.attributes]).toEqual([
      ['size', '2'],
      ['title', 'He said "no"'],
    ]);
    expect(root.text).toBe('');
    expect(root.children.map((child) => child.name)).toEqual(['x:item', 'item']);
    expect(root.children.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { id: '1', xmlnsLike: 'y' },
      { id: '2' },
    ]);
    expect(root.children[1]?.text).toBe('one  three <four> & ');
    expect(root.children[1]?.children[0]?.text).toBe('two');
  });

  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['&amp;lt;', '&lt;'],
    ['&nbsp; &constructor; &x', '&nbsp; &constructor; &x'],
    ['Tom & Jerry &', 'Tom & Jerry &'],
    ['&#x110000;', '&#x110000;'],
    ['a\nb\u0001<c', 'a\nb\u0001<c'],
  ])('reads %j as %j', (source, text) => {
    expect(attributeOf(source)).toBe(text);
  });

  it('refuses declarations, so that no entity can grow', () => {
    const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    expect(() => parseXml(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "ha">${entities}]><a>&e10;</a>`)).toThrow(
      WireError,
    );
    expect(() => parseXml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toThrow(/refused/);
    expect(() => parseXml('<a><!ELEMENT b></a>')).toThrow(WireError);
  });

  it('bounds nesting', () => {
    expect(parseXml('<a>'.repeat(150) + '</a>'.repeat(150)).name).toBe('a');
    expect(() => parseXml('<a>'.repeat(1_000_000))).toThrow(/nested too deep/);
  });

  it.each([
    ['<a><b></a>', 6],
    ['<a></a></a>', 7],
    ['<a/><b/>', 4],
    ['<a/> text', 4],
    ['text <a/>', 0],
    ['<a b></a>', 2],
    ['<a b=c/>', 2],
    ['< a/>', 1],
    ['', 0],
    ['<!-- only -->', 13],
  ])('gives the position in %j', (source, position) => {
    expect(positionOf(source)).toBe(position);
  });

  it('refuses a document that is cut anywhere', () => {
    const whole = '<?xml version="1.0"?><a b="1"><!-- c --><d e=\'2\'>f &amp; g<![CDATA[h]]></d><i/></a>';
    const survivors = [...whole]
      .map((_, length) => whole.slice(0, length))
      .filter((part) => positionOf(part) === undefined);
    expect(survivors).toEqual([]);
  });

  it('reads back what was written', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/);
    const { element } = fc.letrec<{ element: XmlElement; children: XmlElement[] }>((tie) => ({
      children: fc.oneof({ maxDepth: 4 }, fc.constant<XmlElement[]>([]), fc.array(tie('element'), { maxLength: 4 })),
      element: fc.record({
        name,
        attributes: fc
          .dictionary(name, fc.string({ unit: 'grapheme' }))
          .map((fields) => new Map(Object.entries(fields))),
        children: tie('children'),
        text: fc.string({ unit: 'binary' }).filter((text) => !/^\s+$/.test(text)),
      }),
    }));
    fc.assert(
      fc.property(element, (tree) => {
        expect(parseXml(write(tree))).toEqual(tree);
      }),
    );
  });

  it('ends with an element or a WireError on anything', () => {
    const noise = fc.string({
      unit: fc.constantFrom('<', '>', '/', '"', "'", '=', '&', ';', '!', '?', '-', '[', ']', 'a', ' '),
    });
    fc.assert(
      fc.property(noise, (source) => {
        let outcome: unknown;
        try {
          outcome = parseXml(source).name;
        } catch (error) {
          outcome = error instanceof WireError;
        }
        expect(outcome).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
  });
});

function write({ name, attributes, children, text }: XmlElement): string {
  const fields = [...attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
  return `<${name}${fields}>${escape(text)}${children.map(write).join('')}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

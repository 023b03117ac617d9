import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, unwrap } from './answer.ts';
import { WireError } from './wire-error.ts';

const read = async (text: string, contentType?: string): Promise<unknown> => readAnswer(text, contentType);
const faultOf = (text: string, contentType?: string): Promise<WireError> =>
  read(text, contentType).then(
    (value) => Promise.reject(new Error(`It read ${JSON.stringify(value)}`)),
    (error: WireError) => error,
  );

describe('readAnswer', () => {
  it('reads JSON at once, whatever it is said to be', () => {
    expect(readAnswer('{"a":1}', 'text/xml')).toEqual({ a: 1 });
    expect(readAnswer('null')).toBeNull();
  });

  it('reads JSON behind a byte order mark', async () => {
    expect(await read('\uFEFF [1]', 'text/html')).toEqual([1]);
    expect((await faultOf('\uFEFF{"a":}')).position).toBe(6);
  });

  it('reads XML, whatever it is said to be, without its root', async () => {
    expect(await read('<MediaContainer size="1"><Video title="x"/></MediaContainer>', 'application/json')).toEqual({
      size: '1',
      Metadata: [{ title: 'x' }],
    });
    expect(await read('\uFEFF\n<Response code="503" title="Maintenance"/>')).toEqual({
      code: '503',
      title: 'Maintenance',
    });
  });

  it('reads the JSON of old servers, inside an envelope too', async () => {
    const old = '{"_elementType":"MediaContainer","_children":[{"_elementType":"Server","name":"x"}]}';
    expect(await read(old)).toEqual({ Server: [{ name: 'x' }] });
    expect(await read(old.replace('x', 'x\u0001'))).toEqual({ Server: [{ name: 'x\u0001' }] });
    expect(await read(`{"MediaContainer":${old}}`)).toEqual({ Server: [{ name: 'x' }] });
  });

  it('gives nothing for an empty body', async () => {
    expect(await read('', 'application/json')).toBeUndefined();
    expect(await read(' \r\n', 'text/html')).toBeUndefined();
  });

  it('reads JSON with raw control characters in its strings', async () => {
    expect(await read('{\n "a\u0003": "b\tc" }')).toEqual({ 'a\u0003': 'b\tc' });
  });

  it.each([
    '<html><head><title>Not Found</title></head></html>',
    '<!DOCTYPE html>\n<html lang="en">',
    '<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>',
    '<h1>502 Bad Gateway</h1>',
  ])('says that %j is an HTML page', async (page) => {
    expect((await faultOf(page, 'application/json')).message).toMatch(/^An HTML page instead of data/);
  });

  it.each([
    ['cannot set preference value', 'text/html', 'Text instead of data', 0],
    ['oops', 'application/xml', 'Text outside of the XML document', 0],
    ['{"a":tru', 'application/json', 'JSON that is broken', 5],
    ['{"a":1', undefined, 'JSON that is cut off', 6],
    ['<a><b/>', undefined, 'XML ends inside <a>', 7],
  ])('explains %j', async (text, contentType, problem, position) => {
    const fault = await faultOf(text, contentType);
    expect(fault).toBeInstanceOf(WireError);
    expect(fault.message.startsWith(`${problem} at character ${position}`)).toBe(true);
    expect(fault.position).toBe(position);
  });

  it('ends with a value or a WireError on anything', async () => {
    const outcomeOf = (text: string): Promise<boolean> =>
      read(text).then(
        () => true,
        (error: unknown) => error instanceof WireError,
      );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'<>/"={}[]:,&;!?-a1 \\\n\u0001') }), async (text) => {
        expect(await outcomeOf(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not held up by a page of openings', async () => {
    expect(await faultOf('<??>'.repeat(500))).toBeInstanceOf(WireError);
  });
});

describe('unwrap', () => {
  it.each([
    ['takes off MediaContainer', { MediaContainer: { size: 1 } }, undefined, { size: 1 }],
    ['takes off a named envelope', { ButlerTasks: { a: 1 } }, 'ButlerTasks', { a: 1 }],
    ['takes off MediaContainer where the named one is absent', { MediaContainer: { a: 1 } }, 'Other', { a: 1 }],
    ['lets pass what has no envelope', { size: 1 }, undefined, { size: 1 }],
    ['keeps what stands beside', { MediaContainer: { a: 1, b: 2 }, b: 3, c: 4 }, undefined, { a: 1, b: 2, c: 4 }],
    ['makes an empty object of an empty envelope', { MediaContainer: null, a: 1 }, undefined, { a: 1 }],
    ['makes an empty object of nothing', undefined, undefined, {}],
    ['makes an empty object of null', null, undefined, {}],
    ['makes an empty object of an empty text', '', undefined, {}],
    ['lets a list pass', [1], undefined, [1]],
    ['gives a list out of an envelope', { users: [1], page: 1 }, 'users', [1]],
    ['keeps a bare value', 'no', undefined, { $text: 'no' }],
  ])('%s', (_, answer, envelope, value) => {
    expect(unwrap(answer, envelope)).toEqual(value);
  });
});

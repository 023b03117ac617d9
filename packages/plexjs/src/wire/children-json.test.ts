import { describe, expect, it } from 'vitest';
import { fromElementJson } from './children-json.ts';
import { WireError } from './wire-error.ts';

describe('fromElementJson', () => {
  it('gives the form of today, with the values as they are', () => {
    const old = {
      _elementType: 'MediaContainer',
      size: 2,
      _children: [
        {
          _elementType: 'Directory',
          key: '1',
          type: 'movie',
          _children: [{ _elementType: 'Location', id: 1, path: '/x' }],
        },
        { _elementType: 'Video', ratingKey: '7', _children: [] },
      ],
    };
    expect(fromElementJson(old)).toEqual({
      size: 2,
      Directory: [{ key: '1', type: 'movie', Location: [{ id: 1, path: '/x' }] }],
      Metadata: [{ ratingKey: '7' }],
    });
  });

  it('keeps children that are no elements', () => {
    const old = { _elementType: 'MediaContainer', _children: ['x', { _elementType: 'Genre', tag: 'y' }] };
    expect(fromElementJson(old)).toEqual({ _children: ['x'], Genre: [{ tag: 'y' }] });
  });

  it('bounds nesting', () => {
    let deep: Record<string, unknown> = { _elementType: 'A' };
    for (let level = 0; level < 100_000; level++) deep = { _elementType: 'A', _children: [deep] };
    expect(() => fromElementJson(deep)).toThrow(WireError);
  });
});

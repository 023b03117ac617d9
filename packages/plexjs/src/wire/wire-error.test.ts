import { describe, expect, it } from 'vitest';
import { WireError } from './wire-error.ts';

describe('WireError', () => {
  it('says what is wrong, where, and shows a little of it', () => {
    const error = new WireError('JSON that is broken', `${'x '.repeat(200)}here${' y'.repeat(200)}`, 400);
    expect(error.position).toBe(400);
    expect(error.excerpt).toContain('here');
    expect(error.excerpt.length).toBeLessThanOrEqual(80);
    expect(error.message).toBe(`JSON that is broken at character 400: ${error.excerpt}`);
    expect(error).toBeInstanceOf(Error);
  });

  it.each([
    ['JSON', '{"authToken": "abc123", oops'],
    ['XML', '<user authToken="abc123" oops'],
    ['a URL', 'see http://server/?X-Plex-Token=abc123&x=1 oops'],
    ['a value without a name', 'x abc123abc123abc123 oops'],
  ])('masks a token in %s', (_, body) => {
    const error = new WireError('Broken', body, body.indexOf('oops'));
    expect(error.message).not.toContain('abc123');
    expect(error.excerpt).toContain('oops');
  });

  it('masks a token that the shown part would cut', () => {
    const body = `{"authToken":"${'k'.repeat(600)}" oops`;
    expect(new WireError('Broken', body, body.indexOf('oops')).excerpt).not.toContain('k');
    expect(new WireError('Broken', body, 20).excerpt).not.toContain('kk');
  });
});

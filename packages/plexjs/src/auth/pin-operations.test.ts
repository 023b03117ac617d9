import { describe, expect, it, test } from 'vitest';
import { getPin, getTokenByPinId } from '../generated/plex-tv/pins.ts';
import type { Definition } from '../wire/operation.ts';
import { askForPin, lookAtPin } from './pin-operations.ts';

const where = ({ id, host, method, path }: Definition<'plex.tv', unknown>) => ({ id, host, method, path });

test('the operations of a sign-in are those of the contract', () => {
  expect(where(askForPin)).toEqual(where(getPin));
  expect(where(lookAtPin)).toEqual(where(getTokenByPinId));
  expect(getPin.rules).toEqual({ strong: 'query:strong;bool' });
});

describe('a PIN', () => {
  const read = lookAtPin.reading as (wire: Record<string, unknown>) => unknown;

  it('is read from JSON and from the texts of XML', () => {
    expect(read({ id: 42, code: 'AB12', expiresIn: 1800, qr: 'https://x', authToken: null })).toEqual({
      id: '42',
      code: 'AB12',
      expiresIn: 1800,
      qrUrl: 'https://x',
      token: undefined,
    });
    expect(read({ id: '42', code: 'AB12', expiresIn: '900', authToken: '' })).toMatchObject({ expiresIn: 900 });
    expect(read({ id: 42, code: 'AB12', authToken: 't' })).toMatchObject({ expiresIn: 900, token: 't' });
  });

  it.each([{}, { id: 42 }, { code: 'AB12' }])('is not read from %j', (wire) => {
    expect(() => read(wire)).toThrow('No PIN');
  });
});

import { describe, expect, it } from 'vitest';
import { PlexNotFoundError, PlexUsageError } from '../transport/errors.ts';
import { chooseServer } from './choose-server.ts';
import type { ServerResource } from './resource.ts';

const resource = (name: string, clientIdentifier: string, more: Partial<ServerResource> = {}): ServerResource => ({
  name,
  clientIdentifier,
  provides: ['server'],
  connections: [],
  ...more,
});
const player = resource('Attic', 'player-1', { provides: ['client', 'player'] });
const attic = resource('Attic', 'machine-1', { owned: true });
const cellar = resource('Cellar', 'machine-2', { owned: false });
const twin = resource('attic', 'machine-3', { owned: false });

describe('chooseServer', () => {
  it.each([
    ['its identifier', 'machine-2', cellar],
    ['its name', 'Attic', attic],
    ['its name in exactly this case', 'attic', twin],
    ['its name in another case', 'CELLAR', cellar],
    ['being the only one of the account', undefined, attic],
  ])('finds a server by %s', (_, wish, server) => {
    expect(chooseServer([player, attic, cellar, twin], wish)).toBe(server);
  });

  it('takes the only one, whoever owns it', () => {
    expect(chooseServer([player, cellar], undefined)).toBe(cellar);
  });

  it('asks which one where several fit', () => {
    const choose = (): unknown => chooseServer([cellar, twin], undefined);
    expect(choose).toThrow(PlexUsageError);
    expect(choose).toThrow('Cellar (machine-2), attic (machine-3)');
    expect(() => chooseServer([attic, twin], 'ATTIC')).toThrow(PlexUsageError);
  });

  it('says what there is where none fits', () => {
    expect(() => chooseServer([attic], 'Nowhere')).toThrow(PlexNotFoundError);
    expect(() => chooseServer([attic], 'Nowhere')).toThrow('no server "Nowhere". It has: Attic (machine-1)');
    expect(() => chooseServer([player], undefined)).toThrow('has no server');
  });
});

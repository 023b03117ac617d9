import { operations } from 'plexjs/contract';
import { expect, test } from 'vitest';
import { countStates, listOperations, readableOperations } from './operations.ts';

test('every operation of the contract is answered, or refused with its name', async () => {
  const entries = await listOperations();
  expect(entries.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
  const { stateful, seeded } = countStates(entries);
  expect(stateful + seeded).toBeGreaterThanOrEqual(300);
  expect(entries.filter(({ state }) => state === 'silent')).toEqual([]);
});

test('tells what requests change from what stays, and what a port has', async () => {
  const entries = await listOperations();
  const stateOf = (id: string): unknown => entries.find((entry) => entry.id === id)?.state;
  expect([stateOf('listContent'), stateOf('getIdentity'), stateOf('connectWebSocket')]).toEqual([
    'stateful',
    'stateful',
    'socket',
  ]);
});

test('prints a line for each, and the numbers', () => {
  const entry = { host: 'pms', method: 'GET', path: '/a/{id}' } as const;
  expect(
    readableOperations([
      { ...entry, id: 'getA', state: 'stateful' },
      { ...entry, id: 'getB', state: 'silent' },
    ]),
  ).toMatch(
    /^stateful {2}pms +getA +GET +\/a\/\{id\}\nsilent .*\n\n2 operations: 1 stateful, 0 seeded, 0 socket, 0 refused, 1 silent\n$/,
  );
});

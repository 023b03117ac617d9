import { expect, test } from 'vitest';
import { operations } from '../generated/contract.ts';
import { type ContractParameter, describe as describeOperation } from './contract-operation.ts';
import { type Call, type Caller, type HostName, operation } from './operation.ts';

const called: unknown[] = [];
const client: Caller<HostName> = {
  call: <T>(...call: unknown[]) => {
    called.push(call);
    return Promise.resolve() as unknown as Call<T>;
  },
};

const getThing = operation<'pms', { readonly id: string }, string>({
  id: 'getThing',
  host: 'pms',
  method: 'GET',
  path: '/things/{id}',
  reading: 'text',
  rules: { id: 'query:ID' },
});

test('an operation is what it is made of, and calls its client with it', async () => {
  expect({ ...getThing }).toEqual({
    id: 'getThing',
    host: 'pms',
    method: 'GET',
    path: '/things/{id}',
    reading: 'text',
    rules: { id: 'query:ID' },
  });
  await getThing(client, { id: '1' }, { raw: true });
  expect(called.at(-1)).toMatchObject([{ id: 'getThing', path: '/things/{id}' }, { id: '1' }, { raw: true }]);
});

test('a described operation is called as the operation, which stays as it was', async () => {
  const described = describeOperation(getThing, 'Things', 'Gives a thing.', 'id path id!|start=X-Start header number');
  expect({ ...described }).toMatchObject({
    id: 'getThing',
    path: '/things/{id}',
    tag: 'Things',
    summary: 'Gives a thing.',
  });
  expect(described.parameters).toEqual([
    { name: 'id', wire: 'id', in: 'path', type: 'id', required: true },
    { name: 'start', wire: 'X-Start', in: 'header', type: 'number', required: false },
  ]);
  await described(client, { id: '2' });
  expect(called.at(-1)).toMatchObject([{ id: 'getThing' }, { id: '2' }, undefined]);
  expect(getThing).not.toHaveProperty('parameters');
  expect(describeOperation(getThing, 'Things', 'Gives a thing.').parameters).toEqual([]);
});

const places = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([place]) => place.slice(1, -1));

const isOdd = ({ name, wire, type }: ContractParameter): boolean =>
  !/^[A-Za-z]\w*$/.test(name) || wire === '' || !/^[\w-]+(\[\])?$/.test(type);

test('every operation of the contract has a parameter for each place in its path, and a place for each', () => {
  const inPaths = operations.map(({ id, parameters }) => [
    id,
    ...parameters.filter(({ in: place }) => place === 'path').map(({ wire }) => wire),
  ]);
  expect(inPaths.map((names) => names.toSorted())).toEqual(
    operations.map(({ id, path }) => [id, ...places(path)].toSorted()),
  );
});

test('every parameter of the contract has its names, a place and a type, and no name twice', () => {
  expect(operations.flatMap(({ parameters }) => parameters.filter(isOdd))).toEqual([]);
  const doubled = operations.filter(
    ({ parameters }) => new Set(parameters.map(({ name }) => name)).size < parameters.length,
  );
  expect(doubled.map(({ id }) => id)).toEqual([]);
});

test('every operation of the contract says what it does, in an area', () => {
  expect(operations.filter(({ summary }) => !/[.!?]$/.test(summary)).map(({ id }) => id)).toEqual([]);
  expect(operations.filter(({ tag }) => tag === '').map(({ id }) => id)).toEqual([]);
});

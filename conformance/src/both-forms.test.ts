import { beforeAll, expect, test } from 'vitest';
import { meaningOf } from '../../packages/sandbox/src/testing/meaning.ts';
import { answerAll, type BothAnswers } from './both-forms.ts';

let all: readonly BothAnswers[];

beforeAll(async () => {
  all = await answerAll();
}, 120_000);

test('every operation has the same outcome in JSON and in XML, and most of them succeed', () => {
  expect(all.map(({ id, xml }) => [id, xml.outcome])).toEqual(all.map(({ id, json }) => [id, json.outcome]));
  const succeeded = all.filter(({ json }) => ['answered', 'empty'].includes(json.outcome));
  expect(all.length).toBeGreaterThan(500);
  expect(succeeded.length).toBeGreaterThan(400);
});

test('every answer means the same in JSON and in XML', () => {
  const answered = all.filter(({ json }) => json.outcome === 'answered');
  expect(answered.length).toBeGreaterThan(260);
  expect(answered.map(({ id, xml }) => [id, meaningOf(xml.value)])).toEqual(
    answered.map(({ id, json }) => [id, meaningOf(json.value)]),
  );
});

test('no answer differs from the contract', () => {
  expect(all.flatMap(({ json, xml }) => [...json.drifts, ...xml.drifts])).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { meaningOf } from '../../packages/sandbox/src/testing/meaning.ts';
import { answerAll, type BothAnswers } from './both-forms.ts';

let all: readonly BothAnswers[];

beforeAll(async () => {
  all = await answerAll();
}, 120_000);

test('every operation has the same outcome in JSON and in XML, and all succeed but those that servers of today have nothing for', () => {
  expect(all.map(({ id, xml }) => [id, xml.outcome])).toEqual(all.map(({ id, json }) => [id, json.outcome]));
  expect(all.length).toBeGreaterThan(520);
  const refused = all.filter(({ json }) => !['answered', 'empty'].includes(json.outcome));
  expect(refused.map(({ id }) => id)).toEqual(['getChannelPreferences', 'lookupUrl']);
});

test('every answer means the same in JSON and in XML', () => {
  const answered = all.filter(({ json }) => json.outcome === 'answered');
  expect(answered.length).toBeGreaterThan(315);
  expect(answered.map(({ id, xml }) => [id, meaningOf(xml.value)])).toEqual(
    answered.map(({ id, json }) => [id, meaningOf(json.value)]),
  );
});

test('no answer differs from the contract', () => {
  expect(all.flatMap(({ json, xml }) => [...json.drifts, ...xml.drifts])).toEqual([]);
});

import { expect, test } from 'vitest';
import { defectOf } from './defects.ts';

const hidden = 'object.MediaContainer.Directory.hidden: Expected boolean, received number';

test('a fault is explained where it is known', () => {
  expect(defectOf('lukehagar', 'sections', [hidden])).toMatch(/visibility/);
});

test('all of what a client says has to be explained', () => {
  expect(defectOf('lukehagar', 'sections', [hidden, 'object.title: Required'])).toBeUndefined();
});

test('a fault of one client explains nothing of another', () => {
  expect(defectOf('ctrl', 'sections', [hidden])).toBeUndefined();
});

test('what a client does not have at all is explained by the step', () => {
  expect(defectOf('plex-api', 'events', undefined)).toMatch(/nothing for notifications/);
  expect(defectOf('plex-api', 'hubs', undefined)).toBeUndefined();
});

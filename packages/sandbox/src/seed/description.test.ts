import { expect, test } from 'vitest';
import { onlineOnly } from '../providers/online-only.ts';
import { bootstrapLibrary } from './bootstrap-library.ts';
import { checkDescription } from './description.ts';
import { smallLibrary } from './small-library.ts';

test.each([smallLibrary, bootstrapLibrary, onlineOnly])(
  'the library $name of the sandbox, which is not checked with each start, is a description',
  (library) => {
    expect(checkDescription(library)).toEqual(library);
  },
);

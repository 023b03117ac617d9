import { expectTypeOf, test } from 'vitest';
import { type BoundOperation, createApi } from './api.ts';
import type { ItemContainer, LibrarySection, Movie } from './generated/models.ts';
import type { getSections } from './generated/operations.ts';
import { type Call, createClient } from './index.ts';

const api = createApi({ baseUrl: 'http://192.0.2.1:32400' });

test('a grouped operation takes its parameters without the client', () => {
  expectTypeOf(api.content.listContent({ sectionId: 1 })).toEqualTypeOf<Call<ItemContainer>>();
  expectTypeOf(api.library.getSections).toEqualTypeOf<BoundOperation<typeof getSections>>();
  expectTypeOf(api.library.getSections({}, { timeout: 1 }).then(({ sections }) => sections)).resolves.toEqualTypeOf<
    readonly LibrarySection[]
  >();
  // @ts-expect-error -- The library is needed.
  api.content.listContent();
  // @ts-expect-error -- Here as well.
  api.content.listContent({});
  // @ts-expect-error -- There is no such parameter.
  api.content.listContent({ sectionId: 1, sectoinId: 2 });
  // @ts-expect-error -- There is no such area.
  api.contents.listContent({ sectionId: 1 });
  // @ts-expect-error -- The client is bound.
  api.library.getSections(createClient({ baseUrl: 'http://192.0.2.1:32400' }));
});

test('what is raw has no type', () => {
  expectTypeOf(api.library.getSections(undefined, { raw: true })).toEqualTypeOf<Call<unknown>>();
  expectTypeOf(api.content.listContent({ sectionId: 1 }, { raw: true })).toEqualTypeOf<Call<unknown>>();
  expectTypeOf(api.content.listContent({ sectionId: 1 }, { raw: false })).toEqualTypeOf<Call<ItemContainer>>();
  // @ts-expect-error -- The library is needed for it, too.
  api.content.listContent({}, { raw: true });
});

test('an item of a list is narrowed by its type', async () => {
  const { items } = await api.content.listContent({ sectionId: 1 });
  const film = items.find((item) => item.type === 'movie');
  expectTypeOf(film).toEqualTypeOf<Movie | undefined>();
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { MetadataProviders } from './metadata-providers.ts';
import { sandboxServer } from './testing/sandbox-server.ts';

let providers: MetadataProviders;
let requests: () => string[];
beforeEach(async () => {
  const made = await sandboxServer();
  ({ metadataProviders: providers } = await made.server.system());
  ({ requests } = made);
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('providers of metadata', () => {
  test('are added, moved and removed', async () => {
    const before = await providers.list();
    const added = await providers.add('http://192.0.2.7:8080/films');
    expect(await providers.list()).toHaveLength(before.length + 1);
    await expect(providers.add('http://192.0.2.7:8080/films')).rejects.toMatchObject({ status: 409 });
    const moved = await providers.move(added, new URL('http://192.0.2.8:8080/films'));
    expect(moved).toMatchObject({ id: added.id, uri: 'http://192.0.2.8:8080/films' });
    const types = added.metadataTypes.map(({ type }) => type);
    expect((await providers.list({ type: 'movie' })).some(({ id }) => id === added.id)).toBe(types.includes(1));
    await providers.remove(added);
    expect(await providers.list()).toEqual(before);
  });

  test('stand in groups, one after the other', async () => {
    const first = await providers.add('http://192.0.2.7:8080/first');
    const second = await providers.add('http://192.0.2.7:8080/second');
    const group = await providers.createGroup('Mine', first);
    await providers.addToGroup(group, second);
    await providers.renameGroup(group, 'My films');
    const named = (await providers.groups()).find(({ id }) => id === group.id)!;
    expect(named).toMatchObject({ title: 'My films', primaryIdentifier: first.identifier });
    expect(named.items.map(({ metadataAgentProviderId }) => metadataAgentProviderId)).toContain(second.id);
    await providers.removeFromGroup(group.id!, second.id!);
    await providers.removeGroup(group);
    expect((await providers.groups()).map(({ id }) => id)).not.toContain(group.id);
  });

  test('are checked before anything is sent', async () => {
    requests();
    await expect(providers.add('films')).rejects.toMatchObject(usage('“films” is no address of a provider'));
    await expect(providers.remove({ title: 'x' })).rejects.toMatchObject(usage('has no number'));
    await expect(providers.createGroup(' ', 'x')).rejects.toMatchObject(usage('a group has a title'));
    expect(requests()).toEqual([]);
  });
});

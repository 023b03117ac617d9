import { PinLogin } from 'plexjs';
import {
  acceptSharedServer,
  createSharedServer,
  getReceivedSharedServers,
  getSections,
  getTokenDetails,
  getServerByMachineIdentifier,
  getServerResources,
} from 'plexjs/operations';
import { afterEach, describe, expect, test } from 'vitest';
import { clear, ways } from '../testing/ways.ts';

afterEach(clear);

describe.each(ways)('$name', ({ set }) => {
  test('somebody signs in by entering a code on the page, and reaches the server', async () => {
    const { sandbox, client, browse } = await set();
    const television = client('television');
    const login = await PinLogin.create(television);
    expect(await login.check()).toEqual({ status: 'pending' });
    expect(await (await browse('plex.tv', '/link')).text()).toContain('<form');
    await browse('plex.tv', '/link', { method: 'POST', body: new URLSearchParams({ code: login.code, user: '1001' }) });
    const { token } = (await login.check()) as { token: string };
    expect((await getTokenDetails(television.with({ token }))).username).toBe('sandbox');
    const [server] = await getServerResources(television.with({ token }));
    expect(server).toMatchObject({ provides: ['server'], owned: true });
    const { sections } = await getSections(client('television', server!.accessToken!));
    expect(sections).toHaveLength(sandbox.world.tables.sections.size);
  });

  test('a friend is invited, and sees what is shared, and no more', async () => {
    const { sandbox, client } = await set();
    const owner = client('owner', sandbox.accountToken);
    const ira = client('ira', 'sandbox-account-token-ira');
    expect(await getServerResources(ira)).toEqual([]);
    const { machineIdentifier } = sandbox;
    const { librarySections = [] } = await getServerByMachineIdentifier(owner, { machineIdentifier });
    const films = librarySections.find(({ title }) => title === 'Films')!;
    await createSharedServer(owner, {
      invitedId: 1008,
      machineIdentifier,
      librarySectionIds: [Number(films.id)],
    });
    const [share] = await getReceivedSharedServers(ira);
    await acceptSharedServer(ira, { shareId: share!.id! });
    const [server] = await getServerResources(ira);
    expect(server).toMatchObject({ owned: false });
    const { sections } = await getSections(client('ira', server!.accessToken!));
    expect(sections.map(({ title }) => title)).toEqual(['Films']);
  });
});

import type { PlexClient } from 'plexjs';
import {
  cancelGrab,
  createSubscription,
  deleteSubscription,
  editSubscriptionPreferences,
  getAllSubscriptions,
  getMetadataItem,
  getScheduledRecordings,
  getSubscription,
  getTemplate,
  mediaProviderEpgWatchnowAll,
  processSubscriptions,
  reorderSubscription,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { Notification } from '../../world/bus.ts';

let sandbox: Sandbox;
let owner: PlexClient;
let notifications: Notification[];

beforeEach(() => {
  sandbox = createSandbox({ now: () => Date.UTC(2026, 5, 1, 12, 10) });
  owner = playerOn(sandbox, 'sofa');
  notifications = [];
  sandbox.world.bus.listen((notification) => notifications.push(notification));
});

afterEach(refuseDrift);

/** The identifiers of an episode that is on, and of its show. */
const onNow = async (): Promise<{ guid: string; show: string }> => {
  const { items } = await mediaProviderEpgWatchnowAll(owner, { identifier: 'cloud', deviceId: '2' });
  const episode = items.find(({ type }) => type === 'episode')! as { guid: string; grandparentGuid: string };
  return { guid: episode.guid, show: episode.grandparentGuid };
};
const order = async (guid: string, type: number): Promise<string> => {
  const { subscriptions } = await createSubscription(owner, { type, hints: { guid } });
  return subscriptions[0]!.key!;
};

describe.each(forms)('in %s', (_, form) => {
  test('a show is ordered from its template, recorded when it airs, and then in the library', async () => {
    const { show } = await onNow();
    const { templates } = await getTemplate(owner, { guid: show }, form);
    const [choice] = templates[0]!.subscriptions;
    expect(choice).toMatchObject({ title: 'All Episodes', type: 2, selected: true, directory: { guid: show } });
    const hints = Object.fromEntries(
      [...new URLSearchParams(choice!.parameters)].map(([name, value]) => [
        name.replace(/^hints\[(.*)\]$/, '$1'),
        value,
      ]),
    );
    const made = await createSubscription(owner, { type: 2, hints, prefs: { onlyNewAirings: '0' } }, form);
    expect(made.subscriptions).toMatchObject([{ airingsType: 'New and Repeat Airings' }]);
    await expect(createSubscription(owner, { type: 2, hints }, form)).rejects.toMatchObject({ status: 409 });

    const { grabs } = await getScheduledRecordings(owner, {}, form);
    const [first] = grabs;
    expect(first).toMatchObject({
      mediaSubscriptionId: made.subscriptions[0]!.key,
      item: { type: 'episode', grandparentGuid: show },
    });

    sandbox.world.clock.advance(Math.max(0, first!.beginsAt!.getTime() - sandbox.world.clock.now()) + 1000);
    expect((await getScheduledRecordings(owner, {}, form)).grabs[0]).toMatchObject({
      id: first!.id,
      status: 'inprogress',
    });
    sandbox.world.clock.advance(first!.endsAt!.getTime() - sandbox.world.clock.now() + 1000);
    const { subscriptions } = await getSubscription(
      owner,
      { subscriptionId: made.subscriptions[0]!.key!, includeGrabs: true, includeStorage: true },
      form,
    );
    expect(subscriptions[0]!.grabs.find(({ id }) => id === first!.id)).toMatchObject({ status: 'complete' });
    expect(subscriptions[0]!.durationTotal).toBe(
      1_800_000 * subscriptions[0]!.grabs.filter(({ status }) => status === 'complete').length,
    );

    const { itemId } = sandbox.world.tables.grabs.get(first!.id!)!;
    const {
      items: [episode],
    } = await getMetadataItem(owner, { ids: itemId! }, form);
    expect(episode).toMatchObject({ type: 'episode', duration: 1_800_000, title: first!.item!.title });
    const told = notifications.map(({ type }) => type);
    expect(told).toContain('timeline');
    expect(told.filter((type) => type === 'activity').length).toBeGreaterThanOrEqual(3);
  });
});

test('one episode is one recording, which can be cancelled', async () => {
  const { guid } = await onNow();
  await order(guid, 4);
  const { grabs } = await getScheduledRecordings(owner);
  expect(grabs).toHaveLength(1);
  await cancelGrab(owner, { operationId: grabs[0]!.id! });
  expect((await getScheduledRecordings(owner)).grabs).toEqual([]);
  await expect(cancelGrab(owner, { operationId: grabs[0]!.id! })).rejects.toMatchObject({ status: 404 });
});

test('subscriptions have an order and settings, and end', async () => {
  const { guid, show } = await onNow();
  const [episode, series] = [await order(guid, 4), await order(show, 2)];
  const keys = async (): Promise<unknown[]> => (await getAllSubscriptions(owner)).subscriptions.map(({ key }) => key);
  expect(await keys()).toEqual([episode, series]);
  await reorderSubscription(owner, { subscriptionId: series });
  expect(await keys()).toEqual([series, episode]);
  await reorderSubscription(owner, { subscriptionId: series, after: episode });
  expect(await keys()).toEqual([episode, series]);
  const { subscriptions } = await editSubscriptionPreferences(owner, {
    subscriptionId: series,
    prefs: { minVideoQuality: '720' },
  });
  expect(subscriptions[0]!.settings).toContainEqual(expect.objectContaining({ id: 'minVideoQuality', value: 720 }));
  await deleteSubscription(owner, { subscriptionId: series });
  expect(await keys()).toEqual([episode]);
});

test('what is there to fetch can be looked for anew', async () => {
  const { headers } = await processSubscriptions(owner).withResponse();
  expect(headers.get('x-plex-activity')).toMatch(/^[\da-f-]{36}$/);
});

test('never is more recorded at a time than there are tuners', async () => {
  const { items } = await mediaProviderEpgWatchnowAll(owner, { identifier: 'cloud', deviceId: '2' });
  for (const [guid, { type }] of new Map(items.map((item) => [item.guid, item])))
    await order(guid!, { movie: 1, episode: 4 }[String(type)]!);
  const grabs = [...sandbox.world.tables.grabs.values()];
  const overlapping = grabs.map(({ beginsAt }) =>
    grabs.filter((other) => other.beginsAt <= beginsAt).filter((other) => other.endsAt > beginsAt),
  );
  const busiest = Math.max(...overlapping.map(({ length }) => length));
  expect(busiest).toBeLessThanOrEqual(2);
});

test('unknown programmes have no template, and cannot be ordered', async () => {
  await expect(getTemplate(owner, { guid: 'plex://show/none' })).rejects.toMatchObject({ status: 404 });
  // A percent sign that begins no character is refused as any other name that nothing has.
  await expect(createSubscription(owner, { hints: { ratingKey: 'plex%3A%2F%2Fshow%2F%zz' } })).rejects.toMatchObject({
    status: 400,
  });
  await expect(createSubscription(owner, { hints: { guid: 'plex://show/none' } })).rejects.toMatchObject({
    status: 400,
  });
});

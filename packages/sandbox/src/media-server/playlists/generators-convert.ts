import type { Ask } from '../../http/ask.ts';
import { type PlannedStep, startActivity, type Worker } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { ConversionRecord, ConvertedItem } from '../../world/records-playlists.ts';
import type { ItemRecord, MediaRecord } from '../../world/records.ts';
import { tellOfConversions } from '../../world/server-notices.ts';
import type { World } from '../../world/world.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { targetOf } from './conversion-targets.ts';
import { itemsOfSource, playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';
import { stateOf } from '../items/state-fields.ts';

/** Takes a request for optimised versions, and begins to make them. False where it names nothing. */
export function convert(ask: Ask): boolean {
  const { world } = ask;
  const fields = conversionFields(ask);
  const uri = ask.text('uri') ?? fields['Location.uri'] ?? '';
  const source = readSource(world, uri);
  const accountId = ask.account?.id ?? 1;
  const all = source
    ? itemsOfSource(world, source, accountId).flatMap((item) => playableOf(world, item, accountId))
    : [];
  const items = chosen(world, all, fields, accountId);
  if (items.length === 0) return false;
  const id = world.store.next('generator');
  const now = secondsOf(world.clock);
  world.tables.conversions.set(id, {
    id,
    title: fields.title ?? items[0]?.title ?? '',
    fields: { ...fields, 'Location.uri': uri },
    items: items.map((item) => ({ itemId: item.id, state: 'pending' })),
    createdAt: now,
    updatedAt: now,
  });
  tellOfConversions(world);
  process(world, id);
  return true;
}

/** The parameters of a request for optimised versions, by their names without `Item`: `Policy.scope`. */
export function conversionFields({ query }: Ask): ConversionRecord['fields'] {
  return Object.fromEntries(
    [...query].flatMap(([name, value]) => {
      const parts = /^Item((?:\[\w+\])+)$/.exec(name)?.[1]?.slice(1, -1).split('][');
      return parts ? [[parts.join('.'), value]] : [];
    }),
  );
}

/** Forgets a request, with the versions that it made. False where there is none of the number. */
export function forgetConversion(world: World, id: number): boolean {
  const conversion = world.tables.conversions.get(id);
  if (conversion === undefined) return false;
  for (const item of conversion.items) withoutVersion(world, item);
  world.tables.conversions.delete(id);
  tellOfConversions(world);
  return true;
}

/** Puts an item of a request into another state. False where it has no such item. */
export function setConverted(world: World, id: number, itemId: number, state: ConvertedItem['state']): boolean {
  const conversion = world.tables.conversions.get(id);
  const before = conversion?.items.find((item) => item.itemId === itemId);
  if (conversion === undefined || before === undefined) return false;
  withoutVersion(world, before);
  putItem(world, conversion, { itemId, state });
  if (state === 'pending') process(world, id);
  return true;
}

/** Goes on with what waited while the queue was paused. */
export function resumeConversions(world: World): void {
  for (const id of world.tables.conversions.keys()) process(world, id);
}

/** Makes the versions of a request, one after another. */
function process(world: World, id: number): void {
  const items = world.tables.conversions.get(id)?.items.filter(({ state }) => state === 'pending') ?? [];
  if (items.length === 0) return;
  const steps = items.map(({ itemId }, index): PlannedStep => ({
    after: 1000,
    progress: Math.floor((100 * index) / items.length),
    subtitle: world.tables.items.get(itemId)?.title ?? '',
    work: { name: 'conversion.item', input: { id, itemId } },
  }));
  startActivity(world, {
    type: 'media.optimize',
    title: 'Making optimised versions',
    cancellable: true,
    steps: [...steps, { after: 0, progress: 100 }],
  });
}

/** Makes the version of one item; nothing while the queue is paused. */
export const convertItem: Worker = (world, { id, itemId }) => {
  if (preferenceOf(world, 'BackgroundQueueIdlePaused') === true) return;
  const conversion = world.tables.conversions.get(Number(id));
  const item = world.tables.items.get(Number(itemId));
  const waiting = conversion?.items.find((entry) => entry.itemId === itemId && entry.state === 'pending');
  const original = item?.media[0];
  if (conversion === undefined || waiting === undefined || item === undefined || original === undefined) return;
  const mediaId = world.store.next('media');
  const version = versionOf(world, original, mediaId, conversion);
  changeItem(world, item.id, (before) => ({ ...before, media: [...before.media, version] }));
  putItem(world, conversion, { itemId: item.id, state: 'processed', mediaId });
};

function versionOf(world: World, original: MediaRecord, id: number, { fields }: ConversionRecord): MediaRecord {
  const target = targetOf(fields) || 'Custom';
  return {
    id,
    fields: { ...original.fields, optimizedForStreaming: 1, proxyType: 42, target, title: target },
    parts: original.parts.map((part) => ({
      ...part,
      id: world.store.next('part'),
      fields: { ...part.fields, file: optimisedPath(String(part.fields.file ?? ''), target) },
      streams: part.streams.map((stream) => ({ ...stream, id: world.store.next('stream') })),
    })),
  };
}

const optimisedPath = (file: string, target: string): string =>
  file.replace(/[^/]*$/, (name) => `Plex Versions/${target}/${name}`);

function withoutVersion(world: World, { itemId, mediaId }: ConvertedItem): void {
  if (mediaId === undefined) return;
  changeItem(world, itemId, (item) => ({ ...item, media: item.media.filter(({ id }) => id !== mediaId) }));
}

function putItem(world: World, { id }: ConversionRecord, changed: ConvertedItem): void {
  world.tables.conversions.update(id, (conversion) => ({
    ...conversion,
    items: conversion.items.map((item) => (item.itemId === changed.itemId ? changed : item)),
    updatedAt: secondsOf(world.clock),
  }));
  tellOfConversions(world);
}

function chosen(
  world: World,
  items: readonly ItemRecord[],
  fields: ConversionRecord['fields'],
  accountId: number,
): readonly ItemRecord[] {
  const wanted =
    fields['Policy.unwatched'] === '1'
      ? items.filter(({ id }) => (stateOf(world, id, accountId).viewCount ?? 0) === 0)
      : items;
  return fields['Policy.scope'] === 'count' ? wanted.slice(0, Number(fields['Policy.value'] ?? 0)) : wanted;
}

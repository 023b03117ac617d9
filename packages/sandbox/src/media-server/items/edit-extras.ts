import { addExtras } from 'plexjs/operations';
import { catalogue } from '../../seed/media-catalogue.ts';
import { done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import { tellOfItem } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { itemsOf } from './metadata.ts';

/** The kinds of extras by their numbers. */
const subtypes: Readonly<Record<string, string>> = {
  1: 'trailer',
  2: 'deletedScene',
  3: 'interview',
  5: 'behindTheScenes',
  6: 'sceneOrSample',
};

/** The video that is given out for an extra, wherever its URL leads: the sandbox asks nobody. */
const source = 'episode.mp4';

/** Extras that are given to items. */
export const extraRoutes: readonly Route[] = [
  stateful(
    addExtras,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      const url = ask.text('url') ?? '';
      const extraType = ask.number('extraType') ?? 1;
      if (items.length === 0) return refusal(404);
      if (!URL.canParse(url) || subtypes[extraType] === undefined) return refusal(400);
      for (const item of items) addExtra(ask.world, item, { url, extraType, title: ask.text('title') ?? item.title });
      return done();
    },
    { audience: 'owner' },
  ),
];

function addExtra(
  world: World,
  { id: extraOf, sectionId }: ItemRecord,
  { url, extraType, title }: { readonly url: string; readonly extraType: number; readonly title: string },
): void {
  const id = world.store.next('item');
  const partId = world.store.next('part');
  const now = secondsOf(world.clock);
  const file = catalogue[source];
  const key = `/library/parts/${partId}/${now}/file.mp4`;
  const streams = file.streams.map((stream) => ({ id: world.store.next('stream'), ...stream }));
  const part = { id: partId, source, fields: { ...file.part, key, file: url, size: file.size }, streams };
  const extra: ItemRecord = {
    id,
    type: 'clip',
    sectionId,
    extraOf,
    guid: url,
    title,
    addedAt: now,
    updatedAt: now,
    fields: { extraType, subtype: subtypes[extraType] ?? 'trailer', duration: Number(file.media.duration) },
    tags: {},
    guids: [],
    media: [{ id: world.store.next('media'), fields: file.media, parts: [part] }],
    chapters: [],
    markers: [],
    locked: [],
  };
  world.tables.items.set(id, extra);
  tellOfItem(world, extra, { state: 5 });
}

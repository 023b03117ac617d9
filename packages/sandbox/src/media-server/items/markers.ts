import { createMarker, deleteMarker, editMarker } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { Fields, ItemRecord, SpanRecord } from '../../world/records.ts';
import { itemsOf } from './metadata.ts';

const owner = { audience: 'owner' } as const;

/** The words that markers have for the numbers of edits. No source tells the numbers: these are the sandbox's. */
const types: Readonly<Record<string, string>> = {
  1: 'intro',
  2: 'credits',
  3: 'commercial',
  4: 'bookmark',
  5: 'resume',
};

const aboutItem =
  (handle: (ask: Ask, item: ItemRecord, marker: SpanRecord | undefined) => Response): Handler =>
  (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    return item
      ? handle(
          ask,
          item,
          item.markers.find(({ id }) => id === ask.id('marker')),
        )
      : refusal(404);
  };

/** Marked stretches of items. */
export const markerRoutes: readonly Route[] = [
  stateful(
    createMarker,
    aboutItem((ask, item) => {
      const draft = readMarker(ask, item);
      if (draft === undefined) return refusal(400);
      const marker = { ...draft, id: ask.world.store.next('chapter') };
      return put(ask, item, [...item.markers, marker], marker);
    }),
    owner,
  ),
  stateful(
    editMarker,
    aboutItem((ask, item, before) => {
      if (before === undefined) return refusal(404);
      const draft = readMarker(ask, item);
      if (draft === undefined) return refusal(400);
      const marker = { ...draft, id: before.id };
      const markers = item.markers.map((other) => (other === before ? marker : other));
      return put(ask, item, markers, marker);
    }),
    owner,
  ),
  stateful(
    deleteMarker,
    aboutItem((ask, item, gone) => {
      if (gone === undefined) return refusal(404);
      const markers = item.markers.filter((other) => other !== gone);
      changeItem(ask.world, item.id, (before) => ({ ...before, markers }));
      return done();
    }),
    owner,
  ),
];

function readMarker(ask: Ask, { fields }: ItemRecord): Omit<SpanRecord, 'id'> | undefined {
  const type = types[ask.text('type') ?? ''];
  const startTimeOffset = ask.number('startTimeOffset');
  const duration = Number(fields.duration ?? 0);
  const endTimeOffset = ask.number('endTimeOffset') ?? duration;
  if (type === undefined || startTimeOffset === undefined) return undefined;
  if (startTimeOffset < 0 || endTimeOffset < startTimeOffset) return undefined;
  const isFinal = type === 'credits' && duration > 0 && endTimeOffset >= duration;
  return { startTimeOffset, endTimeOffset, fields: { type, ...(isFinal && { final: true }), ...attributes(ask) } };
}

/** What else a marker carries: `attributes[title]=…`. */
function attributes({ query }: Ask): Fields {
  return Object.fromEntries(
    [...query].flatMap(([name, value]) => {
      const [, attribute] = /^attributes\[(title|color)\]$/.exec(name) ?? [];
      return attribute === undefined ? [] : [[attribute, value]];
    }),
  );
}

function put(ask: Ask, { id }: ItemRecord, markers: readonly SpanRecord[], marker: SpanRecord): Response {
  changeItem(ask.world, id, (before) => ({ ...before, markers }));
  const { fields, ...span } = marker;
  return container(ask, { size: 1, Marker: [{ ...fields, ...span }] });
}

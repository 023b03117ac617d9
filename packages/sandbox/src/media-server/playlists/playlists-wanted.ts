import type { Ask } from '../../http/ask.ts';
import type { PlaylistKind } from '../../world/records-playlists.ts';
import type { ItemRecord } from '../../world/records.ts';
import { fits, kindOf } from './playlists-content.ts';
import { itemsOfSource, playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';
import { visibleSections } from '../library/sections.ts';

/** What a request wants in a playlist. */
export interface Wanted {
  readonly kind: PlaylistKind;
  /** The query of a smart one. */
  readonly content?: string;
  readonly items: readonly ItemRecord[];
  /** How many there were before those were left out that do not fit. */
  readonly requested: number;
  readonly uri: string;
}

/** Reads what a request wants in a playlist: a query, items, or what is in a play queue. Undefined where that is nothing. */
export function wantedItems(ask: Ask, kind: PlaylistKind | undefined, isSmart = ask.flag('smart')): Wanted | undefined {
  const uri = ask.text('uri');
  if (uri === undefined) return ask.query.has('playQueueID') ? ofPlayQueue(ask, kind) : undefined;
  const source = readSource(ask.world, uri);
  if (source === undefined) return undefined;
  if (isSmart) {
    if (source.kind !== 'list') return undefined;
    const type = ask.world.tables.sections.get(source.sectionId)?.type;
    const usual = type === 'artist' ? 'audio' : type === 'photo' ? 'photo' : 'video';
    return type && { kind: kind ?? usual, content: uri, items: [], requested: 0, uri };
  }
  const accountId = ask.account?.id ?? 1;
  const named = itemsOfSource(ask.world, source, accountId);
  // A rating key that does not exist cannot be added.
  if (source.kind === 'items' && named.length < source.ids.length) return undefined;
  return of(
    ask,
    named.flatMap((item) => playableOf(ask.world, item, accountId)),
    kind,
    uri,
  );
}

function ofPlayQueue(ask: Ask, kind: PlaylistKind | undefined): Wanted | undefined {
  const queue = ask.world.tables.playQueues.get(ask.number('playQueueID') ?? Number.NaN);
  if (queue === undefined || queue.accountId !== ask.account?.id) return undefined;
  const items = queue.entries
    .map(({ itemId }) => ask.world.tables.items.get(itemId))
    .filter((item) => item !== undefined);
  return of(ask, items, kind, queue.sourceUri ?? '');
}

function of(ask: Ask, all: readonly ItemRecord[], wish: PlaylistKind | undefined, uri: string): Wanted | undefined {
  const visible = new Set(visibleSections(ask).map(({ id }) => id));
  const seen = all.filter(({ sectionId }) => visible.has(sectionId));
  const kind = wish ?? (seen[0] && kindOf(seen[0]));
  if (kind === undefined) return undefined;
  const items = seen.filter((item) => fits(item, kind));
  return items.length === 0 ? undefined : { kind, items, requested: all.length, uri };
}

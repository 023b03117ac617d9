import type { ItemType } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** What a list plays. */
export type MediaKind = 'video' | 'audio' | 'photo';

const kinds: Readonly<Record<string, MediaKind>> = {
  movie: 'video',
  show: 'video',
  season: 'video',
  episode: 'video',
  clip: 'video',
  artist: 'audio',
  album: 'audio',
  track: 'audio',
  photo: 'photo',
  photoalbum: 'photo',
};

/** What is put into a list, as far as its kind goes. */
interface Kinded {
  readonly type: string;
  readonly title?: string | undefined;
  /** Of a collection: the type of its items. */
  readonly subtype?: string | undefined;
  /** Of a playlist: its kind. */
  readonly playlistType?: string | undefined;
}

/** The kind of list that an item goes into; undefined where it is not known, as of some collections. Throws `PlexUsageError` for one that cannot be played. */
export function kindOf(item: Kinded): MediaKind | undefined {
  const { type, subtype, title = '' } = item;
  if (type === 'playlist') return item.playlistType as MediaKind | undefined;
  if (type === 'collection') return subtype === undefined ? undefined : kinds[subtype];
  const kind = kinds[type];
  if (kind !== undefined) return kind;
  throw new PlexUsageError(
    `“${title}” is of type ${type}, which cannot be played. What can is: ${Object.keys(kinds).join(', ')}.`,
  );
}

/** The kind of list that all of some items go into; clips may stand among photos. Throws `PlexUsageError` where they go into several. */
export function kindOfAll(items: readonly Kinded[]): MediaKind | undefined {
  const found = items.map((item) => [item, kindOf(item)] as const).filter(([, kind]) => kind !== undefined);
  const [item, kind] = found.find(([{ type }]) => type !== 'clip') ?? found[0] ?? [];
  if (kind !== undefined) checkKind(kind, items, `a list that “${item?.title ?? ''}” is in`);
  return kind;
}

/** Sees to it that items go into a list of a kind. Throws `PlexUsageError`, which names what goes into it. */
export function checkKind(kind: string, items: readonly Kinded[], list: string): void {
  for (const item of items) {
    const own = kindOf(item);
    if (own === undefined || own === kind || (kind === 'photo' && item.type === 'clip')) continue;
    const fitting = Object.keys(kinds).filter((type) => kinds[type] === kind);
    throw new PlexUsageError(
      `“${item.title ?? ''}” is of type ${item.type} and cannot be in ${list}, which holds ${kind}: ${fitting.join(', ')}.`,
    );
  }
}

const leaves: Readonly<Record<string, ItemType>> = { show: 'episode', artist: 'track', photo: 'photo' };

/** What of a library of a type can be played. */
export function playableType(sectionType: string): ItemType {
  return leaves[sectionType] ?? 'movie';
}

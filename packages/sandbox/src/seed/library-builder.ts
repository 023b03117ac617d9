import { defined } from '../world/defined.ts';
import type { DiskFile } from '../world/records-activities.ts';
import type { CollectionRecord } from '../world/records-collections.ts';
import type {
  AccountRecord,
  ItemRecord,
  ItemType,
  SectionRecord,
  SectionType,
  SpanRecord,
  StateRecord,
  TagKind,
  TagRecord,
  TagUse,
} from '../world/records.ts';
import type { HistoryRecord } from '../world/records-playback.ts';
import { sortedBy } from '../world/sort-title.ts';
import { digitsFor, uuidFor } from '../world/uuid.ts';
import { devicesOf, historyEntry, withHistory } from './history-entry.ts';
import type { Seed } from './seed.ts';
import { liveTvBeginning, tunersTaken } from './live-tv.ts';

/** When the library was made, in Unix seconds. */
export const madeAt = 1_767_225_600;

const agents = {
  movie: ['tv.plex.agents.movie', 'Plex Movie'],
  show: ['tv.plex.agents.series', 'Plex TV Series'],
  artist: ['tv.plex.agents.music', 'Plex Music'],
  photo: ['com.plexapp.agents.none', 'Plex Photo Scanner'],
} as const;

/** What is numbered, each by itself. */
export type Counter = 'section' | 'location' | 'item' | 'tag' | 'media' | 'part' | 'stream' | 'chapter' | 'history';

/** What a library is given. */
export interface SectionDraft {
  readonly type: SectionType;
  readonly title: string;
  readonly key?: number | undefined;
  readonly uuid?: string | undefined;
  readonly agent?: string | undefined;
  readonly scanner?: string | undefined;
  readonly language?: string | undefined;
  readonly locations?: readonly string[] | undefined;
  readonly hidden?: number | undefined;
  readonly preferences?: SectionRecord['preferences'] | undefined;
}

/** What an item is given. */
export interface ItemDraft extends Pick<
  ItemRecord,
  | 'title'
  | 'index'
  | 'fields'
  | 'tags'
  | 'guids'
  | 'media'
  | 'chapters'
  | 'markers'
  | 'locked'
  | 'ratings'
  | 'reviews'
  | 'commonSenseMedia'
> {
  readonly type: ItemType;
  readonly id?: number;
  readonly guid?: string;
  readonly addedAt?: number;
  readonly updatedAt?: number;
  readonly parent?: ItemRecord;
  readonly extraOf?: ItemRecord;
}

/** A stretch of an item, as it is described. In milliseconds. */
export interface SpanDraft {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly final?: boolean | undefined;
}

/** An actor, as described. */
export type RoleDraft =
  | string
  | { readonly tag: string; readonly role?: string | undefined; readonly thumb?: string | undefined };

/** Puts a library together, item by item, and numbers what has no number. */
export class LibraryBuilder {
  readonly #sections = new Map<number, SectionRecord>();
  readonly #items = new Map<number, ItemRecord>();
  readonly #tags = new Map<number, TagRecord>();
  readonly #tagIds = new Map<string, number>();
  readonly #collections = new Map<number, CollectionRecord>();
  readonly #accounts = new Map<number, AccountRecord>();
  readonly #states = new Map<string, StateRecord>();
  readonly #history = new Map<number, HistoryRecord>();
  readonly #files = new Map<string, DiskFile>();
  readonly #counters = new Map<Counter, number>([
    ['media', 999],
    ['part', 1999],
    ['stream', 4999],
  ]);
  readonly #taken: Readonly<Partial<Record<Counter, ReadonlySet<number>>>>;
  readonly #madeAt: number;

  /** `taken` are numbers that are given away by name, so that no other gets them; `at` is when all of it was made. */
  constructor(taken: Readonly<Partial<Record<Counter, ReadonlySet<number>>>> = {}, at: number = madeAt) {
    this.#taken = taken;
    this.#madeAt = at;
  }

  /** The next number that is free. */
  next(counter: Counter): number {
    let number = this.#counters.get(counter) ?? 0;
    do number += 1;
    while (this.#taken[counter]?.has(number));
    this.#counters.set(counter, number);
    return number;
  }

  /** Adds a library. */
  section(draft: SectionDraft): SectionRecord {
    const id = draft.key ?? this.next('section');
    const [agent, scanner] = agents[draft.type];
    const section: SectionRecord = {
      id,
      type: draft.type,
      title: draft.title,
      uuid: draft.uuid ?? `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      agent: draft.agent ?? agent,
      scanner: draft.scanner ?? scanner,
      language: draft.language ?? 'en-US',
      locations: (draft.locations ?? [`/media/${draft.title}`]).map((path) => ({ id: this.next('location'), path })),
      createdAt: this.#madeAt,
      updatedAt: this.#madeAt,
      scannedAt: this.#madeAt,
      hidden: draft.hidden ?? 0,
      preferences: draft.preferences ?? {},
    };
    this.#sections.set(id, section);
    return section;
  }

  /** Adds an item to a library. Throws `TypeError` for a rating key that another has. */
  add({ id: sectionId }: SectionRecord, draft: ItemDraft): ItemRecord {
    const { parent, extraOf, id = this.next('item'), guid = `local://${id}`, ...own } = draft;
    if (this.#items.has(id)) throw new TypeError(`Two items have the rating key ${id}; give each its own.`);
    const addedAt = draft.addedAt ?? this.#madeAt + this.#items.size * 60;
    const duration = own.fields.duration ?? own.media[0]?.fields.duration;
    const item: ItemRecord = {
      ...own,
      id,
      sectionId,
      guid,
      ...(parent && { parentId: parent.id }),
      ...(extraOf && { extraOf: extraOf.id }),
      addedAt,
      updatedAt: draft.updatedAt ?? addedAt,
      fields: { ...sortedBy(own.type, own.title), ...own.fields, ...(duration !== undefined && { duration }) },
    };
    this.#items.set(id, item);
    return item;
  }

  /** Tags of a kind. The same word is the same tag everywhere. */
  tags(kind: TagKind, words: readonly string[]): readonly TagUse[] {
    return words.map((tag) => ({ id: this.#tag(kind, tag) }));
  }

  /** Actors, with what they play. */
  roles(roles: readonly RoleDraft[]): readonly TagUse[] {
    return roles.map((draft) => {
      const { tag, role, thumb } = typeof draft === 'string' ? { tag: draft } : { role: undefined, ...draft };
      return { id: this.#tag('actor', tag, thumb), ...(role !== undefined && { role }) };
    });
  }

  /** A chapter or a marker. */
  span({ start, end, type, title, final }: SpanDraft, fields: SpanRecord['fields']): SpanRecord {
    return {
      id: this.next('chapter'),
      startTimeOffset: start,
      endTimeOffset: end,
      fields: { ...fields, ...defined({ type, tag: title, final }) },
    };
  }

  /** Puts a file on the server's disk. */
  file(file: DiskFile): void {
    this.#files.set(file.path, file);
  }

  /** Adds a person who may use the server. */
  account(account: AccountRecord): void {
    this.#accounts.set(account.id, account);
  }

  /** The number of a person. Throws `TypeError` for one that there is not. */
  accountId(name: string): number {
    for (const account of this.#accounts.values()) if (account.name === name) return account.id;
    const names = Array.from(this.#accounts.values(), (account) => account.name);
    throw new TypeError(`There is no account "${name}". There are: ${names.join(', ')}.`);
  }

  /** Makes a collection of each title that items of a library have as one. */
  collections(): void {
    for (const section of this.#sections.values()) {
      const members = new Map<number, ItemRecord[]>();
      for (const item of this.#items.values())
        if (item.sectionId === section.id)
          for (const { id } of item.tags.collection ?? []) members.set(id, [...(members.get(id) ?? []), item]);
      for (const [tagId, items] of members) this.#collection(section, tagId, items);
    }
  }

  /** Says what a person did with an item. */
  state(account: string, itemId: number, state: StateRecord): void {
    this.#states.set(`${this.accountId(account)}:${itemId}`, state);
  }

  /** Says that a person played an item. Throws `TypeError` where there is no such item or person. */
  viewing(account: string, itemId: number, viewedAt: number): void {
    const item = this.#items.get(itemId);
    if (item === undefined)
      throw new TypeError(`There is no item ${itemId}, which "${account}" is said to have played.`);
    const [id, accountId] = [this.next('history'), this.accountId(account)];
    this.#history.set(id, historyEntry({ id, accountId, viewedAt }, item, this.#above(item)));
  }

  /** All of it, as what a world begins with. */
  finish(name: string): Seed {
    const devices = devicesOf(this.#history);
    return {
      name,
      beginning: {
        sections: this.#sections,
        items: this.#items,
        tags: this.#tags,
        collections: this.#collections,
        accounts: this.#accounts,
        states: withHistory(this.#states, this.#history.values()),
        history: this.#history,
        devices,
        files: this.#files,
        ...liveTvBeginning(this.#madeAt),
      },
      counters: { ...this.#highest(), tuner: tunersTaken, device: devices.size },
    };
  }

  #above({ parentId }: ItemRecord): readonly ItemRecord[] {
    const parent = parentId === undefined ? undefined : this.#items.get(parentId);
    return parent === undefined ? [] : [parent, ...this.#above(parent)];
  }

  #collection(section: SectionRecord, tagId: number, items: readonly ItemRecord[]): void {
    const id = this.next('item');
    const empty = { fields: {}, tags: {}, guids: [], media: [], chapters: [], markers: [], locked: [] };
    const title = this.#tags.get(tagId)?.tag ?? '';
    this.add(section, { ...empty, type: 'collection', id, title, guid: `collection://${uuidFor(`collection ${id}`)}` });
    const subtype = items[0]?.type ?? section.type;
    this.#collections.set(id, { id, tagId, subtype, items: items.map((item) => item.id) });
  }

  #highest(): Readonly<Record<string, number>> {
    const counters: Record<string, number> = Object.fromEntries(this.#counters);
    for (const [counter, taken] of Object.entries(this.#taken))
      counters[counter] = Math.max(counters[counter] ?? 0, ...taken);
    return counters;
  }

  #tag(kind: TagKind, tag: string, thumb?: string): number {
    const name = `${kind} ${tag}`;
    const known = this.#tagIds.get(name);
    if (known !== undefined) return known;
    const id = this.next('tag');
    this.#tagIds.set(name, id);
    this.#tags.set(id, { id, kind, tag, ...personOf(kind, tag), ...(thumb !== undefined && { thumb }) });
    return id;
  }
}

/** Who is known to Plex has the same key and picture whatever they did (a film's detail, 1.41). */
function personOf(kind: TagKind, name: string): { readonly tagKey?: string; readonly thumb?: string } {
  if (!['actor', 'director', 'writer', 'producer'].includes(kind)) return {};
  const picture = digitsFor(`picture of ${name}`, 32);
  return {
    tagKey: `5d7768${digitsFor(name, 18)}`,
    thumb: `https://metadata-static.plex.tv/${picture.charAt(0)}/people/${picture}.jpg`,
  };
}

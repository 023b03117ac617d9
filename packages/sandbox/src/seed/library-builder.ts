import type { MediaFile } from '../world/files.ts';
import type {
  AccountRecord,
  Fields,
  ItemRecord,
  ItemType,
  MediaRecord,
  SectionRecord,
  SectionType,
  TagKind,
  TagRecord,
  TagUse,
} from '../world/records.ts';
import type { Seed } from './seed.ts';
import { toneFile } from './tone.ts';

/** When the library was made, in Unix seconds. */
export const madeAt = 1_767_225_600;

const agents = {
  movie: ['tv.plex.agents.movie', 'Plex Movie'],
  show: ['tv.plex.agents.series', 'Plex TV Series'],
  artist: ['tv.plex.agents.music', 'Plex Music'],
  photo: ['com.plexapp.agents.none', 'Plex Photo Scanner'],
} as const;

/** What an item is given beside its place. */
export interface ItemDraft {
  readonly type: ItemType;
  readonly title: string;
  readonly index?: number;
  readonly fields?: Fields;
  readonly tags?: ItemRecord['tags'];
  readonly guids?: readonly string[];
  readonly media?: readonly MediaRecord[];
}

/** Puts a library together, item by item. */
export class LibraryBuilder {
  readonly #sections = new Map<number, SectionRecord>();
  readonly #items = new Map<number, ItemRecord>();
  readonly #tags = new Map<number, TagRecord>();
  readonly #tagIds = new Map<string, number>();
  readonly #accounts = new Map<number, AccountRecord>();
  readonly #files = new Map<string, MediaFile>();

  /** Adds a library. */
  section(type: SectionType, title: string): SectionRecord {
    const id = this.#sections.size + 1;
    const [agent, scanner] = agents[type];
    const section: SectionRecord = {
      id,
      type,
      title,
      agent,
      scanner,
      uuid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      language: 'en-US',
      locations: [{ id, path: `/media/${title}` }],
      createdAt: madeAt,
      updatedAt: madeAt,
      scannedAt: madeAt,
      hidden: 0,
      preferences: {},
    };
    this.#sections.set(id, section);
    return section;
  }

  /** Adds an item to a library, below another where one is given. */
  add({ id: sectionId }: SectionRecord, draft: ItemDraft, parent?: ItemRecord): ItemRecord {
    const id = this.#items.size + 1;
    const { fields = {}, tags = {}, guids = [], media = [], ...names } = draft;
    const addedAt = madeAt + this.#items.size * 60;
    const duration = media[0]?.fields.duration;
    const item: ItemRecord = {
      ...names,
      id,
      sectionId,
      ...(parent && { parentId: parent.id }),
      guid: `local://${id}`,
      addedAt,
      updatedAt: addedAt,
      fields: { ...fields, ...(duration !== undefined && { duration }) },
      tags,
      guids,
      media,
      chapters: [],
      markers: [],
      locked: [],
    };
    this.#items.set(id, item);
    return item;
  }

  /** Tags of a kind. The same word is the same tag everywhere. */
  tags(kind: TagKind, words: readonly string[]): readonly TagUse[] {
    return words.map((tag) => {
      const name = `${kind} ${tag}`;
      const id = this.#tagIds.get(name) ?? this.#tagIds.size + 1;
      this.#tagIds.set(name, id);
      this.#tags.set(id, { id, kind, tag });
      return { id };
    });
  }

  /** A version whose file is a plain tone. */
  tone(seconds: number): MediaRecord {
    const id = 1000 + this.#files.size;
    const name = `file-${id}.wav`;
    const bytes = toneFile(220 + 20 * this.#files.size, seconds);
    this.#files.set(name, { name, type: 'audio/wav', bytes });
    const duration = seconds * 1000;
    const stream = {
      selected: true,
      codec: 'pcm',
      index: 0,
      channels: 1,
      bitrate: 64,
      language: 'English',
      languageTag: 'en',
      languageCode: 'eng',
      samplingRate: 8000,
      displayTitle: 'English (PCM Mono)',
      extendedDisplayTitle: 'English (PCM Mono)',
    };
    const part = {
      key: `/library/parts/${id}/${madeAt}/${name}`,
      duration,
      file: `/media/${name}`,
      size: bytes.length,
      container: 'wav',
    };
    return {
      id,
      fields: { duration, bitrate: 64, audioChannels: 1, audioCodec: 'pcm', container: 'wav' },
      parts: [{ id, source: name, fields: part, streams: [{ id: id + 5000, streamType: 2, fields: stream }] }],
    };
  }

  /** Adds a person who may use the server. */
  account(account: AccountRecord): void {
    this.#accounts.set(account.id, account);
  }

  /** All of it, as what a world begins with. */
  finish(name: string): Seed {
    const files = this.#files;
    return {
      name,
      beginning: {
        sections: this.#sections,
        items: this.#items,
        tags: this.#tags,
        accounts: this.#accounts,
      },
      counters: {
        section: this.#sections.size,
        item: this.#items.size,
        tag: this.#tags.size,
        media: 1999,
        stream: 9999,
      },
      files: { read: (source) => Promise.resolve(files.get(source)) },
    };
  }
}

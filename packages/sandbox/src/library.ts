import type { MediaFile } from './file.ts';
import { toneFile } from './tone.ts';

/** An item as the server sends it when it is asked for by itself. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly ratingKey: string;
  readonly type: string;
  readonly title: string;
};

/** A library of the sandbox. */
export interface Section {
  readonly key: string;
  readonly type: 'movie' | 'show' | 'artist';
  readonly title: string;
  readonly uuid: string;
  readonly items: readonly Row[];
}

/** All that the sandbox serves. */
export interface Library {
  readonly sections: readonly Section[];
  /** Items by ratingKey, of all levels. */
  readonly items: ReadonlyMap<string, Row>;
  /** The items right below one. */
  readonly childrenOf: (row: Row) => readonly Row[];
  /** Files by the id of their part. */
  readonly files: ReadonlyMap<string, MediaFile>;
}

/** When the library was made, in Unix seconds. */
export const madeAt = 1_767_225_600;

const folders: ReadonlySet<string> = new Set(['show', 'season', 'artist', 'album']);

/** Puts a library together, item by item. */
export class LibraryBuilder {
  readonly #items = new Map<string, Row>();
  readonly #children = new Map<string, Row[]>();
  readonly #files = new Map<string, MediaFile>();
  readonly #tags = new Map<string, number>();

  /** Adds an item below another. */
  add(
    fields: Readonly<Record<string, unknown>> & { readonly type: string; readonly title: string },
    parent?: Row,
  ): Row {
    const ratingKey = String(this.#items.size + 1);
    const path = `/library/metadata/${ratingKey}`;
    const addedAt = madeAt + this.#items.size * 60;
    const row: Row = {
      ratingKey,
      key: folders.has(fields.type) ? `${path}/children` : path,
      guid: `local://${ratingKey}`,
      ...(parent && above('parent', parent)),
      ...(parent?.parentRatingKey !== undefined && {
        grandparentRatingKey: parent.parentRatingKey,
        grandparentKey: parent.parentKey,
        grandparentTitle: parent.parentTitle,
      }),
      ...fields,
      thumb: `${path}/thumb/${addedAt}`,
      addedAt,
      updatedAt: addedAt,
    };
    this.#items.set(ratingKey, row);
    if (parent) this.#children.set(parent.ratingKey, [...(this.#children.get(parent.ratingKey) ?? []), row]);
    return row;
  }

  /** A file of a plain tone, and the fields of an item that has it. */
  media(seconds: number): { readonly duration: number; readonly Media: readonly object[] } {
    const id = 1000 + this.#files.size;
    const name = `file-${id}.wav`;
    const bytes = toneFile(220 + 20 * this.#files.size, seconds);
    this.#files.set(String(id), { name, type: 'audio/wav', bytes });
    const form = { duration: seconds * 1000, bitrate: 64, audioChannels: 1, audioCodec: 'pcm', container: 'wav' };
    const stream = {
      id: id + 5000,
      streamType: 2,
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
      id,
      key: `/library/parts/${id}/${madeAt}/${name}`,
      duration: form.duration,
      file: `/media/${name}`,
      size: bytes.length,
      container: 'wav',
      Stream: [stream],
    };
    return { duration: form.duration, Media: [{ id, ...form, Part: [part] }] };
  }

  /** Tags of a kind, for instance genres. The same word has the same number everywhere. */
  tags(kind: string, words: readonly string[]): readonly object[] {
    return words.map((tag) => {
      const id = this.#tags.get(`${kind} ${tag}`) ?? this.#tags.size + 1;
      this.#tags.set(`${kind} ${tag}`, id);
      return { id, filter: `${kind}=${id}`, tag };
    });
  }

  /** The library, with these items at its top. */
  finish(sections: readonly Omit<Section, 'key' | 'uuid'>[]): Library {
    const children = this.#children;
    return {
      sections: sections.map((section, index) => {
        const key = String(index + 1);
        return { ...section, key, uuid: `00000000-0000-4000-8000-00000000000${key}` };
      }),
      items: this.#items,
      childrenOf: ({ ratingKey }) => children.get(ratingKey) ?? [],
      files: this.#files,
    };
  }
}

function above(relation: string, { ratingKey, title, guid }: Row): object {
  return {
    [`${relation}RatingKey`]: ratingKey,
    [`${relation}Guid`]: guid,
    [`${relation}Key`]: `/library/metadata/${ratingKey}`,
    [`${relation}Title`]: title,
  };
}

import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import {
  type EditableFields,
  type EditableTags,
  type EditableType,
  type FieldName,
  fieldNames,
  type FieldValues,
  type LockName,
  type TagName,
  tagWords,
  wireName,
} from './edit-fields.ts';
import type { LibraryItem } from './library-item.ts';

/** What becomes of the tags of a kind. */
export interface TagChange {
  readonly add: Set<string>;
  readonly remove: Set<string>;
  /** Takes off all that are not added. */
  replace: boolean;
}

/** Changes the tags of a kind. */
export interface TagEdit<E> {
  /** Puts tags on, beside those that are there. */
  add(...tags: readonly string[]): E;
  /** Takes tags off. */
  remove(...tags: readonly string[]): E;
  /** Makes these the only ones. */
  set(...tags: readonly string[]): E;
}

/** What can be done to items of any type. */
interface EditBase<F, T> {
  /** Locks fields as they are, so that agents leave them alone. What is set is locked anyway. */
  lock(...names: readonly (F | T | Exclude<LockName, FieldName | TagName>)[]): this;
  /** Unlocks fields, so that agents change them again. */
  unlock(...names: readonly (F | T | Exclude<LockName, FieldName | TagName>)[]): this;
  /**
   * Sends the changes: `PUT /library/sections/{key}/all`. Where tags are added, the item is read first, because all of its tags have to be sent.
   * Nothing is sent where nothing is changed.
   */
  save(options?: RequestOptions): Promise<void>;
}

/**
 * Changes to items of a type, which `save` sends.
 *
 * ```ts
 * await movie.edit().title('New title').genres.add('Noir').lock('summary').save();
 * ```
 */
export type ItemEdit<K extends EditableType> = EditBase<EditableFields[K], EditableTags[K]> & {
  /** Sets the field, and locks it unless `lock` is false. `null` takes its value off, and unlocks it. */
  readonly [N in EditableFields[K]]: (
    value: FieldValues[N] | null,
    options?: { readonly lock?: boolean },
  ) => ItemEdit<K>;
} & { readonly [N in EditableTags[K]]: TagEdit<ItemEdit<K>> };

/** What is to be changed. */
export class Edit {
  readonly items: readonly LibraryItem[];
  readonly values: Map<string, FieldValues[FieldName] | null> = new Map();
  readonly locks: Map<string, boolean> = new Map();
  readonly tagChanges: Map<TagName, TagChange> = new Map();

  constructor(items: readonly LibraryItem[]) {
    this.items = items;
    for (const name of fieldNames) Object.defineProperty(this, name, { value: this.#setter(name) });
    for (const name of Object.keys(tagWords) as TagName[])
      Object.defineProperty(this, name, { value: this.#tagEdit(name) });
  }

  lock(...names: readonly LockName[]): this {
    for (const name of names) this.locks.set(wireName(name), true);
    return this;
  }

  unlock(...names: readonly LockName[]): this {
    for (const name of names) this.locks.set(wireName(name), false);
    return this;
  }

  async save(options?: RequestOptions): Promise<void> {
    const { saveEdit } = await import('./on-demand.ts');
    await saveEdit(this, options);
  }

  #setter(name: FieldName): (value: FieldValues[FieldName] | null, options?: { readonly lock?: boolean }) => this {
    return (value, { lock = value !== null } = {}) => {
      this.values.set(name, value);
      this.locks.set(name, lock);
      return this;
    };
  }

  #tagEdit(name: TagName): TagEdit<Edit> {
    const change = (): TagChange => {
      let found = this.tagChanges.get(name);
      if (found === undefined)
        this.tagChanges.set(name, (found = { add: new Set(), remove: new Set(), replace: false }));
      this.locks.set(tagWords[name], true);
      return found;
    };
    const edit = (tags: readonly string[], into: 'add' | 'remove'): this => {
      const found = change();
      const other = into === 'add' ? 'remove' : 'add';
      for (const tag of tags) {
        if (typeof tag !== 'string' || tag.trim() === '')
          throw new PlexUsageError(`${name}: a tag is a text, and not an empty one.`);
        found[into].add(tag);
        found[other].delete(tag);
      }
      return this;
    };
    return {
      add: (...tags) => edit(tags, 'add'),
      remove: (...tags) => edit(tags, 'remove'),
      set: (...tags) => {
        const found = change();
        found.add.clear();
        found.remove.clear();
        found.replace = true;
        return edit(tags, 'add');
      },
    };
  }
}

/** Begins to change items of one type. Its methods for fields and tags are those of its type. */
export function editOf<K extends EditableType>(items: readonly LibraryItem[]): ItemEdit<K> {
  return new Edit(items) as unknown as ItemEdit<K>;
}

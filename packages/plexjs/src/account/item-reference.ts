import { PlexUsageError } from '../transport/plex-error.ts';

/** An item, as a server or the online catalogue gives it. */
export interface ReferredItem {
  /** Its identifier at Plex, for instance `plex://movie/5d7768257228e5001f1dccd2`. */
  readonly guid?: string | undefined;
  /** Its number in the online catalogue. */
  readonly ratingKey?: string | undefined;
  /** What it is called, for messages. */
  readonly title?: string | undefined;
}

/** Which item of the online catalogue is meant: an item of a server or of the catalogue, a `plex://` guid, or a rating key of the catalogue. */
export type ItemReference = ReferredItem | string;

/**
 * The rating key that an item has in the online catalogue: the last part of its guid.
 *
 * @throws {PlexUsageError} For what is not in the catalogue, such as an item that has not been matched.
 */
export function onlineKey(item: ItemReference, types: readonly string[] = []): string {
  const { guid, ratingKey, title } = typeof item === 'object' ? item : { guid: item, ratingKey: item };
  const [, type, key] = /^plex:\/\/([\w-]+)\/([\w-]+)$/.exec(guid ?? '') ?? [];
  if (type !== undefined && types.length > 0 && !types.includes(type))
    throw new PlexUsageError(`This is for ${types.join(' and ')} only, not for ${type}.`);
  if (key !== undefined) return key;
  // Keys of the catalogue are long hexadecimal numbers; those of servers are short decimal ones.
  if (ratingKey !== undefined && /^[0-9a-f]{20,}$/i.test(ratingKey)) return ratingKey;
  const named = title ?? guid ?? ratingKey ?? 'The item';
  throw new PlexUsageError(
    `“${named}” is not in Plex's online catalogue: it takes a guid such as plex://movie/5d7768257228e5001f1dccd2, or its last part. Match the item, or look for it by \`discover.find\`.`,
  );
}

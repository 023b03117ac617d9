import {
  libraryMetadataDeleteElement,
  postMediaArts,
  postMediaClearLogo,
  postMediaPoster,
  postMediaSquareArt,
  postMediaTheme,
  setItemArtwork,
  updateItemArtwork,
} from 'plexjs/operations';
import { pictureFormatOf, pictureTypes } from '../../art/picture-format.ts';
import { done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { keepBytes } from '../../world/blobs.ts';
import { secondsOf } from '../../world/clock.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { ArtworkElement, ArtworkRecord, ArtworkUpload } from '../../world/records-artwork.ts';
import { without } from '../../world/without.ts';
import type { World } from '../../world/world.ts';
import { loadedFile } from './loaded-file.ts';
import { composed, foundChoices, listNames } from '../../world/found-artwork.ts';
import { itemsOf } from '../items/metadata.ts';
import { changePlaylist } from '../playlists/playlists-content.ts';

const owner = { audience: 'owner' } as const;

/** What elements are called in paths; a poster is chosen by that name, and shown as a thumb. */
const elements: Readonly<Record<string, ArtworkElement>> = {
  thumb: 'thumb',
  poster: 'thumb',
  art: 'art',
  clearLogo: 'clearLogo',
  squareArt: 'squareArt',
  banner: 'banner',
  theme: 'theme',
};

/** Pictures and tunes that people give to items, choose, and take away. */
export const artworkWriteRoutes: readonly Route[] = [
  stateful(postMediaPoster, (ask) => upload(ask, 'thumb'), owner),
  stateful(postMediaArts, (ask) => upload(ask, 'art'), owner),
  stateful(postMediaClearLogo, (ask) => upload(ask, 'clearLogo'), owner),
  stateful(postMediaSquareArt, (ask) => upload(ask, 'squareArt'), owner),
  stateful(postMediaTheme, (ask) => upload(ask, 'theme'), owner),
  stateful(setItemArtwork, named(upload), owner),
  stateful(updateItemArtwork, named(choose), owner),
  stateful(
    libraryMetadataDeleteElement,
    named((ask, element) => {
      const ids = targets(ask);
      for (const id of ids) setArtwork(ask.world, id, element, (before) => ({ ...before, selected: null }));
      return ids.length === 0 ? refusal(404) : done();
    }),
    owner,
  ),
];

function named(handle: (ask: Ask, element: ArtworkElement) => Response | Promise<Response>): Handler {
  return (ask) => {
    const element = elements[ask.path.element ?? ''];
    return element ? handle(ask, element) : refusal(404);
  };
}

async function upload(ask: Ask, element: ArtworkElement): Promise<Response> {
  const ids = targets(ask);
  if (ids.length === 0) return refusal(404);
  const url = ask.text('url');
  const bytes = url === undefined ? await ask.bytes() : (await loadedFile(ask, url))?.bytes;
  if (bytes === undefined) return refusal(400, { why: 'Nothing could be loaded from the URL.' });
  if (bytes.length === 0) return refusal(400);
  const added = await kept(ask.world, element, bytes);
  for (const id of ids)
    setArtwork(ask.world, id, element, ({ uploads, ...before }) => ({
      ...before,
      uploads: [...uploads.filter(({ ratingKey }) => ratingKey !== added.ratingKey), added],
      selected: added.ratingKey,
    }));
  return done();
}

async function kept(world: World, element: ArtworkElement, bytes: Uint8Array<ArrayBuffer>): Promise<ArtworkUpload> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const ratingKey = `upload://${listNames[element]}/${hash}`;
  keepBytes(world, ratingKey, typeOf(bytes), bytes);
  return { ratingKey, blob: ratingKey };
}

function choose(ask: Ask, element: ArtworkElement): Response {
  const ids = targets(ask);
  const url = ask.text('url');
  if (ids.length === 0) return refusal(404);
  // Servers have no way to choose among tunes.
  if (url === undefined || element === 'theme') return refusal(400);
  if (ids.some((id) => !isChoice(ask.world, id, element, url))) return refusal(400);
  for (const id of ids)
    setArtwork(ask.world, id, element, (before) => ({
      ...without(before, 'selected'),
      uploads:
        /^https?:/.test(url) && !before.uploads.some(({ ratingKey }) => ratingKey === url)
          ? [...before.uploads, { ratingKey: url }]
          : before.uploads,
      ...(url !== composed && { selected: url }),
    }));
  return done();
}

/** What was uploaded, what the server found itself, and what is somewhere on the web. */
function isChoice({ tables }: World, id: number, element: ArtworkElement, url: string): boolean {
  const item = tables.items.get(id);
  const uploads = tables.artwork.get(`${id}:${element}`)?.uploads ?? [];
  return (
    /^https?:\/\//.test(url) ||
    uploads.some(({ ratingKey }) => ratingKey === url) ||
    (item !== undefined && foundChoices(item, element).includes(url))
  );
}

/** The items of the path; a playlist has pictures, too. */
function targets(ask: Ask): readonly number[] {
  const items = itemsOf(ask, ask.path.ids).map(({ id }) => id);
  const playlist = ask.world.tables.playlists.get(ask.id('ids'));
  return playlist ? [...items, playlist.id] : items;
}

/** Changes what an item has for a picture or tune, and locks it, so that a refresh leaves it alone. */
function setArtwork(
  world: World,
  id: number,
  element: ArtworkElement,
  change: (before: ArtworkRecord) => ArtworkRecord,
): void {
  const key = `${id}:${element}`;
  const before = world.tables.artwork.get(key) ?? {
    uploads: [],
    changedAt: world.tables.items.get(id)?.updatedAt ?? 0,
  };
  // The paths of pictures end in the time: two changes within a second have to differ.
  const changedAt = Math.max(secondsOf(world.clock), before.changedAt + 1);
  world.tables.artwork.set(key, { ...change(before), changedAt });
  const withLock = <T extends { readonly locked: readonly string[] }>(record: T): T => ({
    ...record,
    locked: [...record.locked.filter((name) => name !== element), element],
  });
  if (world.tables.playlists.has(id)) changePlaylist(world, id, withLock);
  else changeItem(world, id, withLock);
}

const tunes: readonly (readonly number[])[] = [
  [0x49, 0x44, 0x33],
  [0xff, 0xfb],
];

function typeOf(bytes: Uint8Array): string {
  const format = pictureFormatOf(bytes);
  if (format !== undefined) return pictureTypes[format];
  const isTune = tunes.some((start) => start.every((byte, index) => bytes[index] === byte));
  return isTune ? 'audio/mpeg' : 'application/octet-stream';
}

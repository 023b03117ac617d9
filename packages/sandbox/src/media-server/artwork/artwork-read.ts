import {
  getArtImage,
  getBannerImage,
  getCollectionImage,
  getFile,
  getItemArtwork,
  getMediaArts,
  getMediaBanners,
  getMediaClearLogos,
  getMediaPosters,
  getMediaSquareArts,
  getMediaThemes,
  getPlaylistImage,
  getSectionImage,
  getThemeMusic,
  getThumbImage,
} from 'plexjs/operations';
import { changedPicture, drawnPicture, plainWish } from '../../art/picture.ts';
import { PictureError } from '../../art/picture-error.ts';
import { refusal, rowsOf } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { hashOf } from '../../world/derived.ts';
import type { MediaFile } from '../../world/files.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { ArtworkElement } from '../../world/records-artwork.ts';
import { artworkFile } from './artwork-file.ts';
import { composed, foundChoices, isComposed, listNames } from '../../world/found-artwork.ts';
import { selectedArtwork } from './item-artwork.ts';
import { pictureAnswer } from './picture-answer.ts';
import { aboutItem, itemsOf } from '../items/metadata.ts';
import { visibleSections } from '../library/sections.ts';

/** Pictures and tunes of items: which there are, and their bytes. */
export const artworkReadRoutes: readonly Route[] = [
  stateful(getMediaPosters, choices('thumb')),
  stateful(getMediaArts, choices('art')),
  stateful(getMediaClearLogos, choices('clearLogo')),
  stateful(getMediaSquareArts, choices('squareArt')),
  stateful(getMediaThemes, choices('theme')),
  stateful(getMediaBanners, choices('banner')),
  stateful(getItemArtwork, (ask) => picture(ask, ask.path.element ?? '')),
  stateful(getThumbImage, (ask) => picture(ask, 'thumb')),
  stateful(getBannerImage, (ask) => picture(ask, 'banner')),
  stateful(getArtImage, (ask) => picture(ask, 'art')),
  stateful(getThemeMusic, (ask) => picture(ask, 'theme')),
  stateful(getFile, async (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    const url = ask.text('url') ?? '';
    const [, list] = /^\w+:\/\/(\w+)\//.exec(url) ?? [];
    const element = elements.find((candidate) => listNames[candidate] === list);
    if (item && url === composed) return composite(ask, `collection ${item.id}`);
    if (item === undefined || element === undefined) return refusal(404);
    return sent(ask, await artworkFile(ask.world, item, element, url));
  }),
  stateful(getCollectionImage, (ask) =>
    itemsOf(ask, ask.path.collectionId).length > 0
      ? composite(ask, `collection ${ask.path.collectionId}`)
      : refusal(404),
  ),
  stateful(getSectionImage, (ask) =>
    visibleSections(ask).some(({ id }) => id === ask.id('sectionId'))
      ? composite(ask, `library ${ask.path.sectionId}`)
      : refusal(404),
  ),
  stateful(getPlaylistImage, (ask) =>
    ask.world.tables.playlists.get(ask.id('playlistId'))?.accountId === ask.account?.id
      ? composite(ask, `playlist ${ask.path.playlistId}`)
      : refusal(404),
  ),
];

const elements: readonly ArtworkElement[] = ['thumb', 'art', 'clearLogo', 'squareArt', 'banner', 'theme'];

function choices(element: ArtworkElement): Handler {
  return (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    const playlist = ask.world.tables.playlists.get(ask.id('ids'));
    // A playlist has the pictures that were given to it; the server finds none.
    const id = item?.id ?? (playlist?.accountId === ask.account?.id ? playlist?.id : undefined);
    if (id === undefined) return refusal(404);
    const { uploads = [], selected: chosen } = ask.world.tables.artwork.get(`${id}:${element}`) ?? {};
    const usual = item && isComposed(item.type, element) ? composed : item && selectedArtwork(ask.world, item, element);
    const selected = chosen === undefined ? usual : chosen;
    const found = item ? foundChoices(item, element) : [];
    const names = [...new Set([...uploads.map(({ ratingKey }) => ratingKey), ...found])];
    const rows = names.map((name) => {
      const path = /^https?:/.test(name) ? name : `/library/metadata/${id}/file?url=${encodeURIComponent(name)}`;
      return {
        key: path,
        ...(found.includes(name) && name !== composed && { provider: element === 'theme' ? 'plexThemeMusic' : 'tmdb' }),
        ratingKey: name,
        selected: name === selected,
        thumb: path,
      };
    });
    return pictureAnswer(ask, rowsOf(rows), item ? aboutItem(ask, item) : {}, element === 'theme' ? 'Track' : 'Photo');
  };
}

async function picture(ask: Ask, name: string): Promise<Response> {
  const [item] = itemsOf(ask, ask.path.ids);
  if (item === undefined) return refusal(404);
  if (name === 'composite') return composite(ask, `item ${item.id}`);
  const element = elements.find((candidate) => candidate === name) ?? (name === 'poster' ? 'thumb' : undefined);
  const owner = element && ownerOf(ask, item, element);
  const selected = element && owner && selectedArtwork(ask.world, owner, element);
  if (element === undefined || owner === undefined || selected === undefined) return refusal(404);
  return sent(ask, await artworkFile(ask.world, owner, element, selected));
}

/** The item itself, or the one above it that it has its picture from: a track is shown with its album's. */
function ownerOf({ world }: Ask, item: ItemRecord, element: ArtworkElement): ItemRecord | undefined {
  return [item, ...world.hierarchy.ancestorsOf(item)].find(
    (candidate) => selectedArtwork(world, candidate, element) !== undefined,
  );
}

async function composite(ask: Ask, name: string): Promise<Response> {
  return sent(ask, await drawnPicture('square', hashOf(name)));
}

/** Gives a file, in the size that is asked for where it is a picture. */
async function sent(ask: Ask, file: MediaFile | undefined): Promise<Response> {
  if (file === undefined) return refusal(404);
  const [width, height] = [ask.number('width'), ask.number('height')];
  const isScaled = (width !== undefined || height !== undefined) && file.type.startsWith('image/');
  return fileAnswer(ask.request, isScaled ? await scaled(ask, file, width, height) : file);
}

/** What cannot be made so, such as an animation that was uploaded, stays as it is. */
async function scaled(ask: Ask, file: MediaFile, width?: number, height?: number): Promise<MediaFile> {
  const wish = { ...plainWish, width, height, covers: ask.flag('minSize'), upscale: ask.flag('upscale') };
  try {
    return await changedPicture(file.bytes, wish);
  } catch (error) {
    if (error instanceof PictureError) return file;
    throw error;
  }
}

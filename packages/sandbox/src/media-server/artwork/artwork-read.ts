import {
  getArtImage,
  getArts,
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
  getRandomArtwork,
  getSectionImage,
  getThemeMusic,
  getThumbImage,
} from 'plexjs/operations';
import { changedPicture, drawnPicture, plainWish } from '../../art/picture.ts';
import { PictureError } from '../../art/picture-error.ts';
import { container, refusal, windowOf } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { itemsAt, type Shelf, shelvesOf } from '../../query/lookup.ts';
import { hashOf } from '../../world/derived.ts';
import type { MediaFile } from '../../world/files.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import type { ArtworkElement } from '../../world/records-artwork.ts';
import type { World } from '../../world/world.ts';
import { artworkFile } from './artwork-file.ts';
import { artworkFields, composed, foundChoices, isComposed, listNames, selectedArtwork } from './item-artwork.ts';
import { aboutItem, itemsOf } from '../items/metadata.ts';
import { aboutLibraries, aboutSection } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';
import { visibleTo } from '../library/visible-items.ts';

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
  stateful(getRandomArtwork, (ask) => {
    const wanted = new Set(ask.words('sections').map(Number));
    const sections = visibleSections(ask).filter(({ id }) => wanted.size === 0 || wanted.has(id));
    return pictures(ask, randomRows(ask, sections, 20), aboutLibraries());
  }),
  stateful(getArts, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    if (section === undefined) return refusal(404);
    return pictures(ask, [...artRows(ask, [section])], aboutSection(section));
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
    return pictures(ask, rows, item ? aboutItem(ask, item) : {}, element === 'theme' ? 'Track' : 'Photo');
  };
}

/** Answers with rows that are no items: in XML they are named by what they are, in JSON as items are. */
function pictures(
  ask: Ask,
  rows: readonly object[],
  about: Readonly<Record<string, unknown>>,
  element: 'Photo' | 'Track' = 'Photo',
): Response {
  const { start, size } = windowOf(ask);
  const shown = size === undefined ? rows : rows.slice(start, start + size);
  return container(ask, {
    size: shown.length,
    ...(size !== undefined && { totalSize: rows.length, offset: start }),
    ...about,
    ...(shown.length > 0 && { [ask.wantsJson ? 'Metadata' : element]: shown }),
  });
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

interface ArtRow {
  readonly title: string;
  readonly type: 'image';
  readonly key: string;
}

const belowOthers: ReadonlySet<string> = new Set(['season', 'episode', 'album', 'track']);

function topShelves(world: World, section: SectionRecord): readonly Shelf[] {
  return shelvesOf(world, [section]).filter(({ scope }) => !belowOthers.has(scope.level));
}

/** The art of the topmost items of libraries, as far as it is looked at. */
function* artRows({ world, account }: Ask, sections: readonly SectionRecord[]): Generator<ArtRow> {
  const isVisible = visibleTo(world, account?.id);
  for (const section of sections)
    for (const shelf of topShelves(world, section))
      for (const item of itemsAt(world, shelf, shelf.scope.present)) {
        const { art } = artworkFields(world, item);
        if (item.parentId === undefined && art !== undefined && isVisible(item))
          yield { title: item.title, type: 'image', key: art };
      }
}

/** By lot, yet the same for the same library: the art of items here and there. */
function randomRows({ world, account }: Ask, sections: readonly SectionRecord[], count: number): readonly ArtRow[] {
  const shelves = sections.flatMap((section) => topShelves(world, section)).filter(({ scope }) => scope.size > 0);
  const isVisible = visibleTo(world, account?.id);
  const rows = new Map<string, ArtRow>();
  for (let draw = 0; draw < 20 * count && rows.size < count; draw++) {
    const shelf = shelves[hashOf(`shelf ${draw}`) % shelves.length];
    const place = shelf && hashOf(`place ${draw}`) % shelf.scope.size;
    if (shelf === undefined || place === undefined || !shelf.scope.present.has(place)) continue;
    for (const item of itemsAt(world, shelf, [place])) {
      const { art } = artworkFields(world, item);
      if (art !== undefined && isVisible(item)) rows.set(art, { title: item.title, type: 'image', key: art });
    }
  }
  return [...rows.values()];
}

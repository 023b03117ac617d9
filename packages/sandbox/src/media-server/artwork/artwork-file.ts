import { drawnPicture, type PictureKind } from '../../art/picture.ts';
import { bytesOf } from '../../world/blobs.ts';
import { hashOf } from '../../world/derived.ts';
import type { MediaFile } from '../../world/files.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { ArtworkElement } from '../../world/records-artwork.ts';
import type { World } from '../../world/world.ts';

const wide: ReadonlySet<string> = new Set(['episode', 'clip', 'photo']);
const square: ReadonlySet<string> = new Set(['artist', 'album', 'track', 'photoalbum']);

/** The bytes of a picture or tune that an item could have, by its name among the choices. */
export async function artworkFile(
  world: World,
  item: Pick<ItemRecord, 'type' | 'media'>,
  element: ArtworkElement,
  name: string,
): Promise<MediaFile | undefined> {
  const uploaded = world.tables.blobs.get(name);
  const bytes = bytesOf(world, name);
  if (uploaded && bytes) return { name: element, type: uploaded.type, bytes };
  if (element === 'theme') return world.files.read('track.mp3');
  const source = item.type === 'photo' ? item.media[0]?.parts[0]?.source : undefined;
  const photo = source === undefined ? undefined : await world.files.read(source);
  return photo ?? drawnPicture(pictureKind(item.type, element), hashOf(name));
}

/** The form of a picture. */
function pictureKind(type: ItemRecord['type'], element: ArtworkElement): PictureKind {
  if (element === 'art') return 'art';
  if (element === 'squareArt') return 'square';
  if (element === 'banner' || element === 'clearLogo') return 'banner';
  if (wide.has(type)) return 'art';
  return square.has(type) ? 'square' : 'poster';
}

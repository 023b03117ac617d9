import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import { artworkFields } from '../artwork/item-artwork.ts';
import type { Row } from './item-order.ts';
import { aboutItem } from './metadata.ts';

// How a list is shown, as the numbers of old applications; seen with 1.25.
const viewModes: Readonly<Partial<Record<ItemType, number>>> = {
  show: 65_593,
  season: 65_592,
  artist: 65_592,
  album: 65_593,
  photoalbum: 131_633,
};

/** What is said of an item around the list of what is below it. */
export function aboutChildren(ask: Ask, item: ItemRecord): Row {
  const { world } = ask;
  const { id, type, title, index, fields } = item;
  const [parent] = world.hierarchy.ancestorsOf(item);
  const section = world.tables.sections.get(item.sectionId);
  const { thumb, art, banner, theme } = {
    ...(parent && type === 'season' && artworkFields(world, parent)),
    ...artworkFields(world, item),
  };
  return {
    ...aboutItem(ask, item),
    art: art ?? `/:/resources/${section?.type}-fanart.jpg`,
    ...(banner && { banner }),
    ...(parent && aboutParent(ask, item, parent)),
    key: String(id),
    nocache: true,
    ...(index !== undefined && { parentIndex: index }),
    // Seasons are called by their number, which makes their title an empty one here.
    parentTitle: type === 'season' && title === `Season ${index}` ? '' : title,
    ...(type === 'show' && fields.year !== undefined && { parentYear: fields.year }),
    ...(type !== 'season' && fields.summary !== undefined && { summary: fields.summary }),
    ...(theme && { theme }),
    ...(thumb && { thumb }),
    title1: parent?.title ?? section?.title,
    title2: title,
    viewMode: viewModes[type],
  };
}

/** What the list of an album's tracks or a season's episodes says of the artist or the show. */
function aboutParent({ world }: Ask, { type }: ItemRecord, parent: ItemRecord): Row {
  if (type !== 'season' && type !== 'album') return {};
  const { thumb, theme } = artworkFields(world, parent);
  const { contentRating, studio } = parent.fields;
  return {
    ...(type === 'season' && contentRating !== undefined && { grandparentContentRating: contentRating }),
    grandparentRatingKey: parent.id,
    ...(type === 'season' && studio !== undefined && { grandparentStudio: studio }),
    ...(theme && { grandparentTheme: theme }),
    ...(thumb && { grandparentThumb: thumb }),
    grandparentTitle: parent.title,
  };
}

import type { Field, LevelSchema } from './definitions.ts';
import { fields, filters, hiddenEverywhere, mediaFields, orders } from './make.ts';

/** Whether an item is in no album: what a library of photos shows first. */
const rootField: Field = { name: 'isRoot', title: 'In No Album', type: 'boolean' };

/** Albums of photos. */
export const photoalbumSchema: LevelSchema = {
  level: 'photoalbum',
  number: 14,
  title: 'Albums',
  filters: filters(['label', 'Labels']),
  orders: [
    { key: 'titleSort', title: 'Title', defaultDirection: 'asc', isDefault: true, firstCharacter: 'own' },
    ...orders(['addedAt', 'Date Added', 'desc'], ['userRating', 'Rating', 'desc'], ['random', 'Randomly', 'desc']),
  ],
  fields: fields(
    ['title', 'Album Title', 'string'],
    ['addedAt', 'Date Album Added', 'date'],
    ['userRating', 'Album Rating', 'integer', 'rating'],
    ['label', 'Album Label', 'tag'],
  ),
  hidden: [...hiddenEverywhere, rootField],
};

/** Photos, and the clips between them. */
export const photoSchema: LevelSchema = {
  level: 'photo',
  number: 13,
  title: 'Photos',
  filters: filters(
    ['year', 'Year', 'integer'],
    ['decade', 'Decade', 'integer'],
    ['tag', 'Tag'],
    ['make', 'Camera Make'],
    ['model', 'Camera Model'],
    ['aperture', 'Aperture'],
    ['exposure', 'Shutter Speed'],
    ['iso', 'ISO'],
    ['lens', 'Lens'],
    ['device', 'Camera'],
    ['label', 'Labels'],
  ),
  orders: [
    {
      key: 'originallyAvailableAt',
      title: 'Date Taken',
      defaultDirection: 'desc',
      isDefault: true,
    },
    { key: 'titleSort', title: 'Title', defaultDirection: 'asc', firstCharacter: 'own' },
    ...orders(['addedAt', 'Date Added', 'desc'], ['userRating', 'Rating', 'desc'], ['random', 'Randomly', 'desc']),
  ],
  fields: fields(
    ['title', 'Photo Title', 'string'],
    ['year', 'Year', 'integer', 'year'],
    ['decade', 'Decade', 'integer', 'decade'],
    ['originallyAvailableAt', 'Date Taken', 'date'],
    ['addedAt', 'Date Photo Added', 'date'],
    ['userRating', 'Photo Rating', 'integer', 'rating'],
    ['tag', 'Tag', 'tag'],
    ['make', 'Camera Make', 'tag'],
    ['model', 'Camera Model', 'tag'],
    ['aperture', 'Aperture', 'tag'],
    ['exposure', 'Shutter Speed', 'tag'],
    ['iso', 'ISO', 'tag'],
    ['lens', 'Lens', 'tag'],
    ['device', 'Camera', 'tag'],
    ['label', 'Photo Label', 'tag'],
  ),
  hidden: [...hiddenEverywhere, ...mediaFields, rootField, ...fields(['viewUpdatedAt', 'Date Viewed', 'date'])],
};

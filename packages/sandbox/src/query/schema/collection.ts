import type { LevelSchema } from './definitions.ts';
import { fields, filters, hiddenEverywhere, orders } from './make.ts';

/** Collections, which every library but those of photos has. */
export const collectionSchema: LevelSchema = {
  level: 'collection',
  number: 18,
  title: 'Collections',
  filters: filters(['contentRating', 'Content Rating'], ['label', 'Labels']),
  orders: [
    { key: 'titleSort', title: 'Title', defaultDirection: 'asc', isDefault: true, firstCharacter: 'own' },
    ...orders(
      ['addedAt', 'Date Added', 'desc'],
      ['userRating', 'Rating', 'desc'],
      ['contentRating', 'Content Rating', 'asc'],
      ['random', 'Randomly', 'desc'],
    ),
  ],
  fields: fields(
    ['title', 'Collection Title', 'string'],
    ['userRating', 'Collection Rating', 'integer', 'rating'],
    ['contentRating', 'Content Rating', 'tag'],
    ['addedAt', 'Date Added', 'date'],
    ['label', 'Label', 'tag'],
  ),
  hidden: hiddenEverywhere,
};

// What is done to collections, as opposed to read of them: loaded as one module when it is first needed.
export { addItems, moveItem, readItems, removeCollection, removeItems } from './collection-items.ts';
export { changeSettings } from './collection-settings.ts';
export { readQueryOf, setQueryOf } from './smart-collection.ts';
export { readVisibility, setVisibility } from './collection-visibility.ts';

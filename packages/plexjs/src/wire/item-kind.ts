import type { Wire } from './values.ts';

/**
 * The word that tells what an item is: its `type`, except that a photo album, which servers type `photo` like the photos in it,
 * is a `photoalbum`. Empty for rows without a type, such as folders.
 */
export function itemKind(wire: Wire): string {
  const { type, key } = wire;
  if (
    type === 'photo' &&
    ((typeof key === 'string' && key.endsWith('/children')) || ('composite' in wire && !('Media' in wire)))
  )
    return 'photoalbum';
  return typeof type === 'string' ? type : '';
}

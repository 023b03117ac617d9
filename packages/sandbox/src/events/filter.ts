import type { Notification } from '../world/bus.ts';

/** Whether a listener wants notifications of a type: by `playing,activity`, or all but some by `-log`. */
export function wantsBy(filters: string | undefined): (notification: Notification) => boolean {
  // Servers leave out the lines of their log unless somebody says what he wants.
  const words = (filters ?? '-log').split(',').filter((word) => word !== '');
  const unwanted = new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
  const wanted = new Set(words.filter((word) => !word.startsWith('-')));
  return ({ type }) => !unwanted.has(type) && (wanted.size === 0 || wanted.has(type));
}

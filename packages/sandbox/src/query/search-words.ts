import { collated } from './values/folded.ts';

// Letters that are no letter with a mark, but are looked for as if they were.
const alike: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** The words of a text, as they are compared: neither capitals nor marks nor what is between the words matter. */
export function wordsOf(text: string): readonly string[] {
  return collated(text)
    .replaceAll(/[øłđßæœþı]/g, (letter) => alike[letter] ?? letter)
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How well a text fits the words that are looked for, from 0 to 1: each has to be the beginning of one of its words. */
export function fitOf(words: readonly string[], text: string): number {
  if (words.length === 0) return 0;
  const own = wordsOf(text);
  const fits = words.every((word) => own.some((candidate) => fitsWord(word, candidate)));
  if (!fits) return 0;
  const [wanted, all] = [words.join(' '), own.join(' ')];
  return scoreOf(wanted.length, all.length, all.startsWith(wanted));
}

/** The score of a name that has all words that are looked for, by how many letters they and the name have, and whether it begins with them. */
export function scoreOf(wanted: number, length: number, isStart: boolean): number {
  if (isStart && length === wanted) return 1;
  const share = Math.min(1, wanted / length);
  return isStart ? 0.6 + 0.35 * share : 0.3 + 0.3 * share;
}

/** Whether a word of a text fits one that is looked for. */
export function fitsWord(word: string, candidate: string): boolean {
  return candidate.startsWith(word) || isWithin(word, candidate);
}

// Languages that put no spaces between words have to be looked through.
function isWithin(word: string, text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) && text.includes(word);
}

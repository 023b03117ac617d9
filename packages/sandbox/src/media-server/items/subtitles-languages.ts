import type { Fields } from '../../world/records.ts';

/** Languages by the two letters that searches for subtitles take: their name, and their three letters. */
const languages: Readonly<Record<string, readonly [language: string, languageCode: string]>> = {
  en: ['English', 'eng'],
  de: ['Deutsch', 'deu'],
  fr: ['Français', 'fra'],
  es: ['Español', 'spa'],
  it: ['Italiano', 'ita'],
  nl: ['Nederlands', 'nld'],
  pl: ['Polski', 'pol'],
  pt: ['Português', 'por'],
  ja: ['日本語', 'jpn'],
  zh: ['中文', 'zho'],
};

/** The languages that there are subtitles in, two letters each. */
export const languageTags: readonly string[] = Object.keys(languages);

/** What a stream in a language says of it. Empty for a language that is not known. */
export function languageFields(said: string | undefined): Fields {
  const entry = Object.entries(languages).find(([tag, [, code]]) => tag === said || code === said);
  if (entry === undefined) return {};
  const [languageTag, [language, languageCode]] = entry;
  return { language, languageTag, languageCode };
}

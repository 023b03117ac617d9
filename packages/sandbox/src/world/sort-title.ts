import type { Fields } from './records.ts';

/** The articles that sorting passes over, until the setting `ArticleStrings` of the server names others. */
export const usualArticles = 'the,das,der,a,an,el,la';

/**
 * What a title is sorted by where nobody said it, as a field; none where it is the title itself. The article at its beginning is
 * left out, and so are accents, but in names of artists (`Écailles de lune` by `Ecailles de lune`, and `Jónsi` as he is).
 * No captured photo has the field.
 */
export function sortedBy(
  type: string,
  title: string,
  articles: readonly string[] = usualArticles.split(','),
): Fields | undefined {
  if (type === 'photo') return undefined;
  const [first = '', ...others] = title.split(' ');
  const rest = others.length > 0 && articles.includes(first.toLowerCase()) ? others.join(' ') : title;
  const titleSort = type === 'artist' ? rest : rest.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return titleSort === title ? undefined : { titleSort };
}

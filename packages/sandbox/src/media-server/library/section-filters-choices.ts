import type { Field } from '../../query/schema/definitions.ts';
import { sortKey } from '../../query/values/folded.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly thumb?: string;
}

/** The values of a filter as rows, each with the path that lists the items that have it. */
export function choiceRows(
  world: World,
  section: SectionRecord,
  field: Field,
  values: readonly string[],
  base: string,
): readonly object[] {
  const found =
    field.type === 'boolean'
      ? [{ key: '1', title: field.title }]
      : values.map((value) => choiceOf(world, section, field, value));
  return found.sort(comparison(field)).map(({ key, title, thumb }) => ({
    fastKey: `${base}${field.name}=${encodeURIComponent(key)}`,
    key,
    ...(thumb !== undefined && { thumb }),
    title,
    type: field.name,
  }));
}

function choiceOf(
  { tables }: World,
  { locations }: SectionRecord,
  { name, type, subType }: Field,
  value: string,
): Choice {
  if (name === 'location' || name === 'source')
    return { key: value, title: locations.find(({ id }) => String(id) === value)?.path ?? value };
  if (type === 'audioLanguage' || type === 'subtitleLanguage') return { key: value, title: languageName(value) };
  if (type === 'resolution') return { key: value, title: /^\d+$/.test(value) ? `${value}p` : value.toUpperCase() };
  if (name === 'decade' || subType === 'decade') return { key: value, title: `${value}s` };
  const tag = type === 'tag' && /^\d+$/.test(value) ? tables.tags.get(Number(value)) : undefined;
  if (tag === undefined || tag.kind !== name) return { key: value, title: value };
  return { key: value, title: tag.tag, ...(tag.thumb !== undefined && { thumb: tag.thumb }) };
}

/** Numbers go from the highest down, all else by name. */
function comparison({ type }: Field): (a: Choice, b: Choice) => number {
  if (type === 'integer') return (a, b) => Number(b.key) - Number(a.key);
  if (type === 'resolution') return (a, b) => height(b.key) - height(a.key);
  return (a, b) => (sortKey(a.title) < sortKey(b.title) ? -1 : 1);
}

const height = (resolution: string): number => (resolution === '4k' ? 2160 : Number(resolution) || 0);

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** The English name of a language by its code of two or three letters. */
function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

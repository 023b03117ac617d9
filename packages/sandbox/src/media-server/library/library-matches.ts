import { getFileHash, getLibraryMatches, ingestTransientItem } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { itemsWith, placesByFit, type Shelf, shelvesOf } from '../../query/lookup.ts';
import type { ItemRecord } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import { digitsFor, uuidFor } from '../../world/uuid.ts';
import { inOrder } from '../items/item-order.ts';
import { mixedRow } from '../items/item-row.ts';
import { wordsOf } from '../../query/search-words.ts';
import { aboutLibraries } from './section-row.ts';
import { visibleTo } from './visible-items.ts';

/** What titles, identifiers and files could be. */
export const libraryMatchRoutes: readonly Route[] = [
  stateful(getLibraryMatches, (ask) => {
    const found = matches(ask);
    return container(ask, {
      size: found.length,
      ...aboutLibraries(),
      ...(found.length > 0 && {
        Metadata: found.map(({ item, score }) => inOrder({ ...mixedRow(ask, item), score })),
      }),
    });
  }),
  stateful(
    ingestTransientItem,
    (ask) => {
      const path = ask.text('virtualFilePath') ?? ask.text('url')?.replace(/^file:\/\//, '') ?? '';
      if (path === '') return refusal(400);
      const [known] = itemsWith(ask.world, 'file', path);
      if (known === undefined && !ask.flag('ingestNonMatches')) return refusal(404);
      const row = known ? mixedRow(ask, known) : transientRow(path);
      return container(ask, { size: 1, ...aboutLibraries(), Metadata: [row] });
    },
    { audience: 'owner' },
  ),
  seeded(
    getFileHash,
    (ask) => {
      const url = ask.text('url') ?? '';
      return url === '' ? refusal(400) : container(ask, { size: 0, hash: digitsFor(url, 40) });
    },
    { audience: 'owner' },
  ),
];

interface Match {
  readonly item: ItemRecord;
  /** From 0 to 100. */
  readonly score: number;
}

const mostMatches = 10;

/** Items that fit what is known of one, from 100 down. */
function matches(ask: Ask): readonly Match[] {
  const { world, account } = ask;
  const type = typeNamed(ask.text('type'));
  const guid = ask.text('guid');
  const isVisible = visibleTo(world, account?.id);
  const same = (guid === undefined ? [] : itemsWith(world, 'identifier', guid)).filter(
    (item) => (type === undefined || item.type === type) && isVisible(item),
  );
  const alike = shelvesOf(world, [...world.tables.sections.values()], type).flatMap((shelf) => alikeOn(ask, shelf));
  const found = new Map<number, Match>();
  for (const item of same) found.set(item.id, { item, score: 100 });
  for (const match of alike) if (!found.has(match.item.id)) found.set(match.item.id, match);
  return [...found.values()].sort((a, b) => b.score - a.score || a.item.id - b.item.id).slice(0, mostMatches);
}

/** The items of a shelf whose names fit best, as far as they can be among the best of all. */
function alikeOn(ask: Ask, shelf: Shelf): readonly Match[] {
  const { items } = ask.world.tables;
  const fits = placesByFit(shelf, wordsOf(ask.text('title') ?? nameIn(ask.text('path') ?? '')));
  const [year, index] = [ask.number('year'), ask.number('index')];
  const isVisible = visibleTo(ask.world, ask.account?.id);
  const found: Match[] = [];
  for (const fit of [...fits.keys()].sort((a, b) => b - a))
    for (const place of fits.get(fit) ?? []) {
      const id = shelf.scope.idAt(place);
      const glance = items.glance(id);
      const isOther =
        (year !== undefined && glance?.fields.year !== year) || (index !== undefined && glance?.index !== index);
      const item = isOther ? undefined : items.get(id);
      const score = Math.round(fit * 100);
      if (item && isVisible(item) && found.push({ item, score }) === mostMatches) return found;
    }
  return found;
}

/** The title in a file's name: `Zoolander` of `/media/Zoolander (2001).mkv`. */
function nameIn(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '').replace(/\s*[([]\d{4}[)\]].*$/, '');
}

/** A file that is in no library. It is known by its path only. */
function transientRow(path: string): object {
  const key = uuidFor(`transient ${path}`);
  const now = { addedAt: 0, updatedAt: 0 };
  return {
    ratingKey: key,
    key: `/library/metadata/${key}`,
    guid: `local://${key}`,
    type: 'clip',
    title: nameIn(path),
    ...now,
  };
}

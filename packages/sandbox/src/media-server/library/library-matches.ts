import { getFileHash, getLibraryMatches, ingestTransientItem } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import type { ItemRecord } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import { digitsFor, uuidFor } from '../../world/uuid.ts';
import { inOrder } from '../items/item-order.ts';
import { mixedRow } from '../items/item-row.ts';
import { fitOf, wordsOf } from '../hubs/search-words.ts';
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
      const known = itemWithFile(ask, path);
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

/** Items that fit what is known of one, from 100 down. */
function matches(ask: Ask): readonly { readonly item: ItemRecord; readonly score: number }[] {
  const type = typeNamed(ask.text('type'));
  const guid = ask.text('guid');
  const title = ask.text('title') ?? nameIn(ask.text('path') ?? '');
  const words = wordsOf(title);
  const [year, index] = [ask.number('year'), ask.number('index')];
  const isVisible = visibleTo(ask.world, ask.account?.id);
  return [...ask.world.tables.items.values()]
    .filter((item) => (type === undefined || item.type === type) && isVisible(item))
    .flatMap((item) => {
      const isSame = guid !== undefined && (item.guid === guid || item.guids.includes(guid));
      const isOther =
        (year !== undefined && item.fields.year !== year) || (index !== undefined && item.index !== index);
      const fit = isOther ? 0 : fitOf(words, item.title);
      const score = isSame ? 100 : Math.round(fit * 100);
      return score > 0 ? [{ item, score }] : [];
    })
    .sort((a, b) => b.score - a.score || a.item.id - b.item.id)
    .slice(0, 10);
}

/** The title in a file's name: `Zoolander` of `/media/Zoolander (2001).mkv`. */
function nameIn(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '').replace(/\s*[([]\d{4}[)\]].*$/, '');
}

function itemWithFile({ world }: Ask, path: string): ItemRecord | undefined {
  for (const item of world.tables.items.values())
    if (item.media.some(({ parts }) => parts.some(({ fields }) => fields.file === path))) return item;
  return undefined;
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

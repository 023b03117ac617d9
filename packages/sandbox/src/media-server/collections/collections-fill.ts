import type { Ask } from '../../http/ask.ts';
import type { CollectionRecord } from '../../world/records-collections.ts';
import { touchSection } from '../../world/library-changes.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import { addToCollection, collectionTitled, makeCollection, setMembers } from './collections-members.ts';
import { itemsOf } from '../items/metadata.ts';
import { visibleSections } from '../library/sections.ts';
import { readSource, type Source } from '../library/source-uri.ts';

/** Makes a collection as a request wants it, and gives its id. Items join the collection that has the title already. */
export function createOrJoin(ask: Ask): number | { readonly refused: 400 | 409 } {
  const { world } = ask;
  const section = visibleSections(ask).find(({ id }) => id === ask.number('sectionId'));
  const uri = ask.text('uri');
  const source = uri === undefined ? undefined : readSource(world, uri);
  const isSmart = ask.flag('smart');
  if (section === undefined || (uri !== undefined && source === undefined)) return { refused: 400 };
  if (isSmart !== (source?.kind === 'list')) return { refused: 400 };
  const items = source?.kind === 'items' ? itemsFor(ask, source.ids) : [];
  if (items === undefined || items.some(({ sectionId }) => sectionId !== section.id)) return { refused: 400 };
  const title = ask.text('title') ?? `${section.title} Collection`;
  const existing = collectionTitled(world, section.id, title);
  if (existing && (isSmart || existing.content !== undefined)) return { refused: 409 };
  const subtype = typeNamed(ask.text('type')) ?? items[0]?.type ?? typeOf(source, section);
  const id =
    existing?.id ??
    makeCollection(world, {
      sectionId: section.id,
      title,
      subtype,
      ...(isSmart && uri !== undefined && { content: uri }),
    }).id;
  addToCollection(
    world,
    id,
    items.map((item) => item.id),
  );
  return id;
}

/** Adds items to a collection, or gives a smart one another query. False where that is not possible. */
export function fill(ask: Ask, collection: CollectionRecord, uri: string): boolean {
  const source = readSource(ask.world, uri);
  const item = ask.world.tables.items.get(collection.id);
  if (source === undefined || item === undefined) return false;
  if (collection.content !== undefined) {
    if (source.kind !== 'list') return false;
    setMembers(ask.world, { ...collection, content: uri }, []);
    touchSection(ask.world, item.sectionId);
    return true;
  }
  const items = source.kind === 'items' ? itemsFor(ask, source.ids) : undefined;
  if (items === undefined || items.some(({ sectionId }) => sectionId !== item.sectionId)) return false;
  addToCollection(
    ask.world,
    collection.id,
    items.map(({ id }) => id),
  );
  return true;
}

/** The items of some rating keys. Undefined where one of them does not exist. */
function itemsFor(ask: Ask, ids: readonly number[]): readonly ItemRecord[] | undefined {
  const items = itemsOf(ask, ids.join(','));
  return items.length === ids.length && items.length > 0 ? items : undefined;
}

function typeOf(source: Source | undefined, section: SectionRecord): ItemRecord['type'] {
  const query = source?.kind === 'list' ? source.path.split('?')[1] : undefined;
  return typeNamed(new URLSearchParams(query ?? '').get('type') ?? undefined) ?? section.type;
}

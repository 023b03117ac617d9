import type { Ask } from '../../http/ask.ts';
import { listOf } from '../library/plain-list.ts';
import type { SectionRecord, SectionType } from '../../world/records.ts';
import { arrangedSpecs } from './hubs-arranged.ts';
import { type HubSpec, hubRow } from './hub-row.ts';
import type { Row } from '../items/item-order.ts';
import { onDeck } from '../library/on-deck.ts';
import { recentlyAdded } from '../library/recently-added.ts';
import { visibleSections } from '../library/sections.ts';

const recent: Readonly<Record<SectionType, readonly [name: string, title: string, rows: string, type: number]>> = {
  movie: ['movies', 'Movies', 'movie', 1],
  show: ['television', 'TV', 'mixed', 2],
  artist: ['music', 'Music', 'album', 8],
  photo: ['photos', 'Photos', 'photo', 13],
};

/** The rows of the home page, without those that would be empty. */
export function homeHubs(ask: Ask): readonly Row[] {
  const wanted = new Set(ask.words('identifier'));
  return homeSpecs(ask)
    .filter(({ identifier }) => wanted.size === 0 || wanted.has(identifier))
    .map((spec) => hubRow(ask, spec))
    .filter(({ size }) => size !== 0);
}

/** The rows that the home page can have. */
export function homeSpecs(ask: Ask): readonly HubSpec[] {
  const sections = homeSections(ask);
  const transient = ask.flag('excludeContinueWatching') ? [] : [continueSpec(ask, sections), deckSpec(ask, sections)];
  if (ask.flag('onlyTransient')) return transient;
  return [...transient, ...sections.flatMap((section) => promotedSpecs(ask, section, sections))];
}

/** The libraries that the home page is of: those that are asked for, in that order, or all that are not kept off it. */
export function homeSections(ask: Ask): readonly SectionRecord[] {
  const visible = visibleSections(ask);
  const wanted = ask.words('contentDirectoryID');
  const pinned = ask.words('pinnedContentDirectoryID');
  const order = (wanted.length > 0 ? wanted : pinned).map(Number);
  if (order.length > 0) return order.flatMap((id) => visible.find((section) => section.id === id) ?? []);
  return visible.filter(({ hidden }) => hidden === 0);
}

/** The row of what to go on with. */
export function continueSpec(ask: Ask, sections: readonly SectionRecord[]): HubSpec {
  return {
    title: 'Continue Watching',
    type: 'mixed',
    identifier: 'home.continue',
    context: 'hub.home.continue',
    key: '/hubs/home/continueWatching',
    list: () => listOf(onDeck(ask, idsOf(sections))),
    style: 'hero',
    isPromoted: true,
  };
}

function deckSpec(ask: Ask, sections: readonly SectionRecord[]): HubSpec {
  const spec = continueSpec(ask, sections);
  return {
    ...spec,
    title: 'On Deck',
    identifier: 'home.ondeck',
    context: 'hub.home.ondeck',
    key: '/hubs/home/onDeck',
    style: 'shelf',
  };
}

function promotedSpecs(ask: Ask, section: SectionRecord, sections: readonly SectionRecord[]): readonly HubSpec[] {
  const promoted = arrangedSpecs(ask, section, ({ promotedToOwnHome, promotedToSharedHome }) =>
    ask.scope === 'owner' ? promotedToOwnHome : promotedToSharedHome,
  );
  return promoted.map((spec) =>
    spec.context.endsWith('.recentlyadded') || spec.context === 'hub.music.recent.added'
      ? recentSpec(ask, section, sections)
      : { ...spec, isPromoted: true },
  );
}

/** What was added last, as home pages have it: a row for each library, told apart where there are several of a kind. */
function recentSpec(ask: Ask, section: SectionRecord, sections: readonly SectionRecord[]): HubSpec {
  const [name, title, type, number] = recent[section.type];
  const isOnly = sections.filter((other) => other.type === section.type).length === 1;
  return {
    title: isOnly ? `Recently Added ${title}` : `Recently Added in ${section.title}`,
    type,
    identifier: `home.${name}.recent`,
    context: `hub.home.${name}.recent`,
    key: `/hubs/home/recentlyAdded?type=${number}${isOnly ? '' : `&sectionID=${section.id}`}`,
    list: () => recentlyAdded(ask, [section]),
    isPromoted: true,
  };
}

const idsOf = (sections: readonly SectionRecord[]): readonly number[] => sections.map(({ id }) => id);

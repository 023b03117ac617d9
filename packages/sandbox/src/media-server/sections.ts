import { getAllLibraries, getSections, listContent } from 'plexjs/operations';
import { container, refusal } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import type { SectionRecord } from '../world/records.ts';
import { answerList } from './section-list.ts';
import { aboutList, sectionRow } from './section-row.ts';

/** The libraries, and the items in them. */
export const sectionRoutes: readonly Route[] = [
  ...[getSections, getAllLibraries].map((operation) =>
    stateful(operation, (ask) => {
      const sections = visibleSections(ask);
      return container(ask, {
        size: sections.length,
        allowSync: false,
        title1: 'Plex Library',
        Directory: sections.map(sectionRow),
      });
    }),
  ),
  stateful(listContent, (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    if (section === undefined) return refusal(404);
    return answerList(ask, section, ask.url.search, aboutList(section));
  }),
];

/** The libraries that the one who asks may see. */
export function visibleSections({ world, account }: Ask): readonly SectionRecord[] {
  const allowed = account?.sectionIds;
  return [...world.tables.sections.values()].filter(({ id }) => allowed === undefined || allowed.includes(id));
}

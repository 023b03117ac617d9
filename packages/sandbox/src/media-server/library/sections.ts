import { getAllLibraries, getSections } from 'plexjs/operations';
import { container } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { SectionRecord } from '../../world/records.ts';
import { aboutLibraries, sectionRow } from './section-row.ts';

/** The libraries. */
export const sectionRoutes: readonly Route[] = [getSections, getAllLibraries].map((operation) =>
  stateful(operation, (ask) => {
    const sections = visibleSections(ask);
    return container(ask, {
      size: sections.length,
      ...aboutLibraries(),
      title1: 'Plex Library',
      Directory: sections.map(sectionRow),
    });
  }),
);

/** The libraries that the one who asks may see. */
export function visibleSections({ world, account }: Pick<Ask, 'world' | 'account'>): readonly SectionRecord[] {
  const allowed = account?.sectionIds;
  return [...world.tables.sections.values()].filter(({ id }) => allowed === undefined || allowed.includes(id));
}

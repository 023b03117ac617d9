import { refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import type { Handler } from '../../http/route.ts';
import type { SectionRecord } from '../../world/records.ts';

/** Does something with the library that a path names, whoever may see it; answers 404 where there is none. */
export function aboutLibrary(handle: (ask: Ask, section: SectionRecord) => Response): Handler {
  return (ask) => {
    const section = ask.world.tables.sections.get(ask.id('sectionId'));
    return section ? handle(ask, section) : refusal(404);
  };
}

import type { Episode, Season } from '../items/video.ts';
import type { List } from '../paging/list.ts';
import { Section, type SectionItemsOptions } from './section.ts';

/** A library of television shows. */
export class ShowSection extends Section<'show' | 'season' | 'episode' | 'collection', 'show'> {
  /** The seasons of all its shows. */
  seasons(options?: Omit<SectionItemsOptions<'season'>, 'type'>): List<Season> {
    return this.items({ ...options, type: 'season' });
  }

  /** The episodes of all its shows. */
  episodes(options?: Omit<SectionItemsOptions<'episode'>, 'type'>): List<Episode> {
    return this.items({ ...options, type: 'episode' });
  }
}

import { getVodItem, getVodPart, listVodItems } from 'plexjs/operations';
import { container, pageOf } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { offersOf } from './availability.ts';
import type { CatalogueItem } from './catalogue.ts';
import { catalogueRow, slugOf } from './catalogue-row.ts';
import { emptyPlaylist } from './empty-playlist.ts';
import { noItem, providerRefusal } from './provider-answer.ts';
import { forUser } from './provider-ask.ts';

const identifier = 'tv.plex.provider.vod';

const typesOf: Readonly<Record<string, string>> = { movies: 'movie', shows: 'show' };

/** Plex's own films and shows. */
export const vodRoutes: readonly Route[] = [
  forUser(listVodItems, (ask) => {
    const type = typesOf[ask.path['sectionId'] ?? ''];
    if (type === undefined) return providerRefusal(ask, 404, `Section '${ask.path['sectionId']}' not found!`);
    const genre = ask.text('genre');
    const found = [...ask.world.catalogue.items(type)].filter(
      (item) => isShown(item) && (genre === undefined || item.tags.genre?.some(({ tag }) => slugOf(tag) === genre)),
    );
    const slice = (start: number, end: number): readonly object[] =>
      found.slice(start, end).map((item) => catalogueRow(ask.world, item));
    return pageOf(ask, { total: found.length, slice }, { identifier });
  }),
  forUser(getVodItem, (ask) => {
    const item = itemOf(ask);
    if (item === undefined) return noItem(ask);
    const key = `/library/parts/${item.ratingKey}-hls.m3u8`;
    const media = { protocol: 'hls', container: 'mpegts', Part: [{ key }] };
    const row = { ...catalogueRow(ask.world, item, { isDetailed: true }), Media: [media] };
    return container(ask, { size: 1, identifier, Metadata: [row] });
  }),
  forUser(getVodPart, (ask) => {
    const [key] = (ask.path['partId'] ?? '').split('-');
    return ask.world.catalogue.get(key ?? '') === undefined ? providerRefusal(ask, 404, 'Not found!') : emptyPlaylist();
  }),
];

function isShown(item: CatalogueItem): boolean {
  return offersOf(item).length > 0;
}

/** The item that a path names by its key, or by its kind and its word. */
function itemOf({ world, path }: Ask): CatalogueItem | undefined {
  const [kind = '', word] = (path['ratingKey'] ?? '').split(':');
  if (word === undefined) return world.catalogue.get(kind);
  return [...world.catalogue.items(kind)].find(({ record }) => slugOf(record.title) === word);
}

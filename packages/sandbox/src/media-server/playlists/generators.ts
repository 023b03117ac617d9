import {
  deletePlaylistGenerators,
  getPlaylistGenerator,
  getPlaylistGeneratorItems,
  getPlaylistGenerators,
  modifyPlaylistGenerator,
  refreshPlaylist,
} from 'plexjs/operations';
import { container, done, page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import type { ConversionRecord, ConvertedItem } from '../../world/records-playlists.ts';
import { conversionFields, forgetConversion, setConverted } from './generators-convert.ts';
import { additionRows, conversionRow } from './generators-row.ts';
import { mixedRow } from '../items/item-row.ts';
import { shownPlaylist } from './playlists.ts';
import { aboutOne } from './playlists-find.ts';

const owner = { audience: 'owner' } as const;

/** Answers about a request for optimised versions; 404 where there is none of the number. */
const aboutConversion = (handle: (ask: Ask, conversion: ConversionRecord) => Response): Handler =>
  aboutOne((ask, playlist) => {
    const conversion = playlist.isOfConversions ? ask.world.tables.conversions.get(ask.id('generatorId')) : undefined;
    return conversion ? handle(ask, conversion) : refusal(404);
  });

const states: Readonly<Record<string, ConvertedItem['state']>> = {
  reprocess: 'pending',
  enable: 'pending',
  disable: 'disabled',
};

/** What playlists come from, and requests for optimised versions. */
export const generatorRoutes: readonly Route[] = [
  stateful(
    getPlaylistGenerators,
    aboutOne((ask, playlist) => {
      const rows = additionRows(playlist);
      return container(ask, { size: rows.length, ...(rows.length > 0 && { PlayQueueGenerator: rows }) });
    }),
  ),
  stateful(
    deletePlaylistGenerators,
    (ask) => {
      if (ask.text('type') !== '42') return refusal(400);
      for (const id of ask.world.tables.conversions.keys()) forgetConversion(ask.world, id);
      return done();
    },
    owner,
  ),
  stateful(
    getPlaylistGenerator,
    aboutConversion((ask, conversion) => container(ask, { size: 1, Item: [conversionRow(ask.world, conversion)] })),
    owner,
  ),
  stateful(
    modifyPlaylistGenerator,
    aboutOne((ask, playlist) => {
      const changes = conversionFields(ask);
      const changed = ask.world.tables.conversions.update(ask.id('generatorId'), (conversion) => ({
        ...conversion,
        title: changes.title ?? conversion.title,
        fields: { ...conversion.fields, ...changes },
        updatedAt: secondsOf(ask.world.clock),
      }));
      return playlist.isOfConversions && changed ? shownPlaylist(ask, playlist) : refusal(404);
    }),
    owner,
  ),
  stateful(
    getPlaylistGeneratorItems,
    aboutConversion((ask, { items }) => {
      const rows = items.flatMap(({ itemId, state }) => {
        const item = ask.world.tables.items.get(itemId);
        return item ? [{ processingState: state, processingStateContext: 'good', ...mixedRow(ask, item) }] : [];
      });
      return page(ask, rows, {});
    }),
    owner,
  ),
  stateful(
    refreshPlaylist,
    aboutConversion((ask, { id }) => {
      const state = states[ask.path.action ?? ''];
      if (state === undefined) return refusal(400);
      return setConverted(ask.world, id, ask.id('metadataId'), state) ? done() : refusal(404);
    }),
    owner,
  ),
];

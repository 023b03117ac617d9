import { addSubtitles, downloadSubtitles, searchSubtitles } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { ItemRecord } from '../../world/records.ts';
import { itemsOf } from './metadata.ts';
import {
  addSidecar,
  downloadSubtitlesOf,
  foundRow,
  type OfferedSubtitles,
  searchedSubtitles,
} from './subtitles-found.ts';
import { languageFields } from './subtitles-languages.ts';
import { isAllowed } from '../administration/permissions.ts';
import { loadedFile } from '../artwork/loaded-file.ts';

const aboutItem =
  (handle: (ask: Ask, item: ItemRecord) => Response | Promise<Response>): Handler =>
  (ask) => {
    const [item] = itemsOf(ask, ask.path.ids);
    return item ? handle(ask, item) : refusal(404);
  };

/** The same for those only who may change subtitles. */
const changing = (handle: (ask: Ask, item: ItemRecord) => Response | Promise<Response>): Handler =>
  aboutItem((ask, item) => (isAllowed(ask, 'allowSubtitleAdmin') ? handle(ask, item) : refusal(403)));

/** Subtitles that are searched, fetched and uploaded. */
export const subtitleRoutes: readonly Route[] = [
  stateful(
    searchSubtitles,
    aboutItem((ask, item) => {
      const language = ask.text('language') ?? 'en';
      // Servers take two letters, and fail on three (seen with 1.43).
      if (!/^[a-z]{2}$/i.test(language)) return refusal(500);
      const found = wanted(searchedSubtitles(ask.world, item, language.toLowerCase()), [
        ['hearingImpaired', ask.number('hearingImpaired')],
        ['forced', ask.number('forced')],
      ]);
      const rows = found.map(foundRow);
      return container(ask, { size: rows.length, ...(rows.length > 0 && { Stream: rows }) });
    }),
  ),
  stateful(
    downloadSubtitles,
    changing((ask, item) => {
      downloadSubtitlesOf(ask.world, item, ask.text('key') ?? '', ask.account?.id ?? 1);
      return done();
    }),
  ),
  stateful(
    addSubtitles,
    changing(async (ask, item) => {
      const url = ask.text('url');
      const body = url === undefined ? await ask.bytes() : (await loadedFile(ask, url))?.bytes;
      if (body === undefined) return refusal(400, { why: 'Nothing could be loaded from the URL.' });
      if (body.length === 0) return refusal(400);
      const name = ask.text('title') ?? url?.split('/').at(-1) ?? 'Subtitles';
      const format = ask.text('format') ?? /\.(\w+)$/.exec(name)?.[1] ?? 'srt';
      const names = languageFields(ask.text('language') ?? /\.(\w{2,3})\.\w+$/.exec(name)?.[1]);
      const displayTitle = `${String(names.language ?? 'Unknown')} (${format.toUpperCase()} External)`;
      const isAdded = addSidecar(ask.world, item, {
        bytes: body,
        accountId: ask.account?.id ?? 1,
        mediaId: ask.number('mediaItemID'),
        fields: {
          codec: format,
          ...names,
          format,
          title: name.replace(/\.\w+$/, ''),
          ...(ask.flag('forced') && { forced: true }),
          ...(ask.flag('hearingImpaired') && { hearingImpaired: true }),
          displayTitle,
          extendedDisplayTitle: displayTitle,
        },
      });
      return isAdded ? done() : refusal(400);
    }),
  ),
];

type Wish = readonly [name: 'hearingImpaired' | 'forced', wish: number | undefined];

/** What is left of subtitles by wishes: 0 others first, 1 such first, 2 only such, 3 only others. */
function wanted(found: readonly OfferedSubtitles[], wishes: readonly Wish[]): readonly OfferedSubtitles[] {
  let left = found;
  for (const [name, wish] of wishes) {
    if (wish === 2 || wish === 3) left = left.filter((subtitles) => subtitles[name] === (wish === 2));
    const first = wish === 1;
    if (wish === 0 || wish === 1)
      left = [...left.filter((one) => one[name] === first), ...left.filter((one) => one[name] !== first)];
  }
  return left;
}

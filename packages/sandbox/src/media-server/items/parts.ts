import { getMediaPart } from 'plexjs/operations';
import { refusal } from '../../http/answer.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import { isAllowed } from '../administration/permissions.ts';
import { findPart } from './streams-find.ts';

/** The files of items. */
export const partRoutes: readonly Route[] = [
  stateful(getMediaPart, async (ask) => {
    const placed = findPart(ask, ask.id('partId'));
    const file = placed && (await ask.world.files.read(placed.part.source));
    if (file === undefined) return refusal(404);
    // Who may not take files along may still play them.
    if (ask.flag('download') && !isAllowed(ask, 'allowSync')) return refusal(403);
    return fileAnswer(ask.request, file, { download: ask.flag('download'), modifiedAt: placed?.item.addedAt });
  }),
];

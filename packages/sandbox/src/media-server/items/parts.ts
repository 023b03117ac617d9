import { getMediaPart, getMediaPartByName } from 'plexjs/operations';
import { refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import { isAllowed } from '../administration/permissions.ts';
import { findPart } from './streams-find.ts';

/** The files of items. */
export const partRoutes: readonly Route[] = [stateful(getMediaPart, partFile), stateful(getMediaPartByName, partFile)];

async function partFile(ask: Ask): Promise<Response> {
  const placed = findPart(ask, ask.id('partId'));
  const file = placed && (await ask.world.files.read(placed.part.source));
  if (file === undefined) return refusal(404);
  // Who may not take files along may still play them.
  if (ask.flag('download') && !isAllowed(ask, 'allowSync')) return refusal(403);
  // It is saved under the name that it has on the server.
  const name =
    String(placed?.part.fields.file ?? file.name)
      .split(/[/\\]/)
      .at(-1) ?? file.name;
  return fileAnswer(
    ask.request,
    { ...file, name },
    { download: ask.flag('download'), modifiedAt: placed?.item.addedAt },
  );
}

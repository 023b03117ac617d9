import { getMediaPart } from 'plexjs/operations';
import { refusal } from '../../http/answer.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { PartRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** The files of items. */
export const partRoutes: readonly Route[] = [
  stateful(getMediaPart, async (ask) => {
    const part = partOf(ask.world, ask.id('partId'));
    const file = part && (await ask.world.files.read(part.source));
    if (file === undefined) return refusal(404);
    const range = ask.request.headers.get('Range') ?? undefined;
    return fileAnswer(file, { range, download: ask.flag('download') });
  }),
];

/** A part by its id. */
export function partOf({ tables }: World, id: number): PartRecord | undefined {
  for (const { media } of tables.items.values())
    for (const { parts } of media) for (const part of parts) if (part.id === id) return part;
  return undefined;
}

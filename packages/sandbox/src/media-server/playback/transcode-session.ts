import type { JsonObject } from '../../world/json-object.ts';
import type { SessionRecord, TranscodeRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { ringAfterSilence } from './timeline-silence.ts';
import { conversionFields } from './transcode-fields.ts';

/** A conversion that nobody asks anything of for so long is ended, in milliseconds. */
export const idleTime = 180_000;

/** How many times faster than playback a conversion is. */
const speed = 8;

/** A conversion rests when it is so far ahead of its player, in milliseconds. */
const ahead = 60_000;

/** The conversion that is made for a playback. */
export function transcodeOf({ tables }: World, { clientIdentifier, id }: SessionRecord): TranscodeRecord | undefined {
  return [...tables.transcodes.values()].find(
    (transcode) => transcode.clientIdentifier === clientIdentifier && transcode.sessionIdentifier === id,
  );
}

/** Begins a conversion, in the place of one of the same name. */
export function startTranscode(world: World, transcode: TranscodeRecord): void {
  endTranscode(world, transcode.id);
  world.tables.transcodes.set(transcode.id, transcode);
  ringAfterSilence(world, idleTime);
  tell(world, 'start', transcode);
}

/** Says that the player still wants a conversion. Whether there is such a one. */
export function touchTranscode(world: World, id: string): boolean {
  const { tables, clock } = world;
  const before = tables.transcodes.get(id);
  if (before === undefined) return false;
  tables.transcodes.set(id, { ...before, touchedAt: clock.now() });
  ringAfterSilence(world, idleTime, before.touchedAt);
  return true;
}

/** A player that asks for what is before a conversion's beginning, or far ahead of it, has it begin anew there. `at` in milliseconds. */
export function seekTranscode({ tables, clock }: World, id: string, at: number): void {
  const before = tables.transcodes.get(id);
  if (before === undefined || before.liveSessionId !== undefined) return;
  const made = before.offset + (clock.now() - before.startedAt) * speed;
  if (at < before.offset || at > made + ahead)
    tables.transcodes.set(id, { ...before, offset: at, startedAt: clock.now() });
}

/** A player that reports keeps its conversion, and lets others know how far it is. */
export function touchTranscodes(world: World, session: SessionRecord): void {
  const transcode = transcodeOf(world, session);
  if (transcode === undefined) return;
  touchTranscode(world, transcode.id);
  tell(world, 'update', transcode);
}

/** Ends a conversion. Whether there was such a one. */
export function endTranscode(world: World, id: string): boolean {
  const transcode = world.tables.transcodes.get(id);
  if (transcode === undefined) return false;
  world.tables.transcodes.delete(id);
  tell(world, 'end', transcode);
  return true;
}

/** Ends the conversions that nobody asks for any more. */
export function endIdleTranscodes(world: World): void {
  const now = world.clock.now();
  for (const { id, touchedAt } of world.tables.transcodes.values())
    if (now - touchedAt > idleTime) endTranscode(world, id);
}

/** A conversion as it is shown. */
export function transcodeRow({ tables, clock }: World, transcode: TranscodeRecord, key = transcode.id): JsonObject {
  const { itemId, mediaId, partId, conversion, offset, startedAt, touchedAt } = transcode;
  const media = tables.items.get(itemId)?.media.find(({ id }) => id === mediaId);
  const duration = Number(media?.fields.duration ?? 0);
  const part = media?.parts.find(({ id }) => id === partId);
  const made = Math.min(duration, offset + (clock.now() - startedAt) * speed);
  // What is live has no end.
  const isComplete = transcode.liveSessionId === undefined && made >= duration;
  const isThrottled =
    !isComplete && conversion.context === 'streaming' && made - offset > touchedAt - startedAt + ahead;
  return {
    key,
    throttled: isThrottled,
    complete: isComplete,
    progress: duration > 0 ? Math.round((1000 * made) / duration) / 10 : -1,
    size: Math.round(((made - offset) * conversion.bitrate) / 8),
    speed: isThrottled ? 0 : speed,
    error: false,
    duration,
    remaining: Math.ceil((duration - made) / speed / 1000),
    ...conversionFields(part, conversion),
    transcodeHwRequested: false,
    timeStamp: clock.now() / 1000,
    maxOffsetAvailable: made / 1000,
    minOffsetAvailable: offset / 1000,
    ...(conversion.context === 'static' && { offlineTranscode: true }),
  };
}

function tell(world: World, event: 'start' | 'update' | 'end', transcode: TranscodeRecord): void {
  world.bus.publish({
    type: `transcodeSession.${event}`,
    element: 'TranscodeSession',
    accountId: transcode.accountId,
    entries: [transcodeRow(world, transcode, `/transcode/sessions/${transcode.id}`)],
  });
}

import { sendCommandToPlayer } from '../generated/player/command.ts';
import { pollPlayerTimeline } from '../generated/player/subscription.ts';
import type { PlayerTimeline, PlayerMediaType } from '../generated/player/timeline.ts';
import type { Item } from '../items/item.ts';
import { type LibraryItem, ratingKeyOf } from '../items/library-item.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexError, PlexUsageError } from '../transport/plex-error.ts';
import { checkPlays, mediaSource, mediaTypeOf, type PlayMediaOptions, playMediaParams } from './play-media.ts';
import type { PlayerConnection } from './player-connection.ts';
import type { PlayerDetails } from './player-details.ts';
import { playerError } from './player-error.ts';
import { type PlayerStreams, streamParams } from './player-streams.ts';
import { activeTimeline, followTimelines, type PlayerState, type TimelinesOptions } from './player-timelines.ts';

/** The options of a command. */
export interface CommandOptions extends RequestOptions {
  /** The kind of media that the command is about. Default: that of what was played last. */
  readonly type?: PlayerMediaType;
}

/** The keys of a remote control. */
export type PlayerKey =
  | 'moveUp'
  | 'moveDown'
  | 'moveLeft'
  | 'moveRight'
  | 'pageUp'
  | 'pageDown'
  | 'nextLetter'
  | 'previousLetter'
  | 'select'
  | 'back'
  | 'contextMenu'
  | 'toggleOSD'
  | 'home'
  | 'music';

/** How a queue goes on at its end. */
export type Repeat = 'none' | 'one' | 'all';

const repeats = { none: 0, one: 1, all: 2 } as const;

/** Old players drop commands of remote controls that they have not heard of for ninety seconds. */
const oldPlayers: ReadonlySet<string> = new Set(['Plex Media Player', 'OpenPHT', 'ptp']);
const keptFor = 80_000;

/**
 * A player, and what it can be told. Commands are sent once: who repeats a step takes two.
 *
 * ```ts
 * const player = await players.find('Bedroom TV');
 * await player.playMedia(movie, { offset: 60_000 });
 * for await (const state of player.timelines({ signal })) console.log(activeTimeline(state)?.time);
 * ```
 *
 * All commands throw `PlexPlayerError` where the player refuses, and `PlexConnectionError` where it is not there.
 */
export class RemotePlayer {
  /** What people call it. */
  readonly name: string;
  /** Its identifier. */
  readonly machineIdentifier: string;
  /** The program that it is. */
  readonly product: string | undefined;
  /** What it can be told, where it says so: `playback`, `navigation`, `timeline`, ... */
  readonly capabilities: ReadonlySet<string>;
  /** Whether it is told without a server in between. */
  readonly isDirect: boolean;
  readonly #connection: PlayerConnection;
  #type: PlayerMediaType;
  #polledAt = -Infinity;

  /** Made by `Players`. */
  constructor({ machineIdentifier, name, product, capabilities }: PlayerDetails, connection: PlayerConnection) {
    this.machineIdentifier = machineIdentifier;
    this.name = name ?? machineIdentifier;
    this.product = product;
    this.capabilities = new Set(capabilities);
    this.isDirect = connection.isDirect;
    this.#connection = connection;
    this.#type = connection.type ?? 'video';
  }

  /** Goes on playing. */
  play(options?: CommandOptions): Promise<void> {
    return this.#playback('play', {}, options);
  }

  /** Waits where it is: `/player/playback/pause`. */
  pause(options?: CommandOptions): Promise<void> {
    return this.#playback('pause', {}, options);
  }

  /** Ends the playback: `/player/playback/stop`. */
  stop(options?: CommandOptions): Promise<void> {
    return this.#playback('stop', {}, options);
  }

  /** Goes to a time, in milliseconds. */
  async seekTo(time: number, options?: CommandOptions): Promise<void> {
    if (!(time >= 0)) throw new PlexUsageError(`time is 0 milliseconds or more, not ${time}.`);
    await this.#playback('seekTo', { offset: Math.round(time) }, options);
  }

  /** Goes on with the next item: `/player/playback/skipNext`. */
  skipNext(options?: CommandOptions): Promise<void> {
    return this.#playback('skipNext', {}, options);
  }

  /** Goes back to the item before: `/player/playback/skipPrevious`. */
  skipPrevious(options?: CommandOptions): Promise<void> {
    return this.#playback('skipPrevious', {}, options);
  }

  /** Plays an entry of the queue. */
  async skipTo(
    item: { readonly ratingKey?: string | undefined; readonly playQueueItemId?: string | undefined },
    options?: CommandOptions,
  ): Promise<void> {
    const { playQueueItemId } = item;
    const named = {
      key: `/library/metadata/${ratingKeyOf(item)}`,
      ...(playQueueItemId && { playQueueItemID: playQueueItemId }),
    };
    await this.#playback('skipTo', named, options);
  }

  /** Goes some seconds on; how many is the player's. */
  stepForward(options?: CommandOptions): Promise<void> {
    return this.#playback('stepForward', {}, options);
  }

  /** Goes back a little: `/player/playback/stepBack`. */
  stepBack(options?: CommandOptions): Promise<void> {
    return this.#playback('stepBack', {}, options);
  }

  /** Goes some minutes on; how many is the player's. */
  bigStepForward(options?: CommandOptions): Promise<void> {
    return this.#playback('bigStepForward', {}, options);
  }

  /** Goes back a good deal: `/player/playback/bigStepBack`. */
  bigStepBack(options?: CommandOptions): Promise<void> {
    return this.#playback('bigStepBack', {}, options);
  }

  /** Sets how loud it is, from 0 to 100. */
  async setVolume(volume: number, options?: CommandOptions): Promise<void> {
    if (!(volume >= 0 && volume <= 100)) throw new PlexUsageError(`volume is from 0 to 100, not ${volume}.`);
    await this.#playback('setParameters', { volume: Math.round(volume) }, options);
  }

  /** Turns the sound off or on. */
  setMute(mute: boolean, options?: CommandOptions): Promise<void> {
    return this.#playback('setParameters', { mute }, options);
  }

  /** Plays in a random order, or in order. */
  setShuffle(shuffle: boolean, options?: CommandOptions): Promise<void> {
    return this.#playback('setParameters', { shuffle }, options);
  }

  /** Begins again at the end of the item or of the queue, or not. */
  async setRepeat(repeat: Repeat, options?: CommandOptions): Promise<void> {
    if (!Object.hasOwn(repeats, repeat))
      throw new PlexUsageError(`A queue repeats ${Object.keys(repeats).join(', ')}, not “${repeat}”.`);
    await this.#playback('setParameters', { repeat: repeats[repeat] }, options);
  }

  /** Chooses streams of what is played. */
  async setStreams(choice: PlayerStreams, options?: CommandOptions): Promise<void> {
    await this.#playback('setStreams', streamParams(choice), options);
  }

  /** Has it read its queue anew, after that was changed. */
  async refreshPlayQueue(
    { playQueueId }: { readonly playQueueId?: string | undefined },
    options?: CommandOptions,
  ): Promise<void> {
    if (playQueueId === undefined) throw new PlexUsageError('This play queue has no number.');
    await this.#playback('refreshPlayQueue', { playQueueID: playQueueId }, options);
  }

  /**
   * Plays an item, a playlist or a collection. It is given a queue of it, and a token of the item's server that is good for two days.
   *
   * ```ts
   * await player.playMedia(album, { shuffle: true });
   * ```
   *
   * The player has to reach the server at its address here; `serverUrl` says another one.
   */
  async playMedia(item: Item, options: PlayMediaOptions = {}): Promise<void> {
    const { controller = 'playback', ...wish } = options;
    checkPlays(this, this.#connection.type, item);
    const params = await playMediaParams(item, wish);
    await this.command(controller, 'playMedia', params, wish);
    this.#type = mediaTypeOf(item);
  }

  /** Shows the page of an item. */
  async show(item: LibraryItem, options: Pick<PlayMediaOptions, 'serverUrl'> & RequestOptions = {}): Promise<void> {
    const source = await mediaSource(item, options);
    await this.command('mirror', 'details', { ...source, key: `/library/metadata/${ratingKeyOf(item)}` }, options);
  }

  /** Presses keys of its remote control, one after another. */
  async press(keys: PlayerKey | readonly PlayerKey[], options?: RequestOptions): Promise<void> {
    for (const key of typeof keys === 'string' ? [keys] : keys) await this.command('navigation', key, {}, options);
  }

  /** Writes into the field that has the focus, in place of what is there. */
  setText(text: string, options?: RequestOptions): Promise<void> {
    return this.command('application', 'setText', { text }, options);
  }

  /** What it does now. */
  async timeline(options?: RequestOptions): Promise<PlayerState> {
    return this.#poll(false, { ...options });
  }

  /** The timeline of what it plays; undefined while it plays nothing. */
  async playing(options?: RequestOptions): Promise<PlayerTimeline | undefined> {
    return activeTimeline(await this.timeline(options));
  }

  /**
   * What it does, from now on: first as it is, then whenever something changes. Goes on when the player was away.
   *
   * @throws Where the player refuses. The signal's reason, when that aborts.
   */
  timelines(options: TimelinesOptions = {}): AsyncGenerator<PlayerState, void, undefined> {
    return followTimelines((wait, request) => this.#poll(wait, request), options);
  }

  /**
   * Gives any command, such as one that only some players have: `GET /player/{controller}/{command}`.
   *
   * @param parameters The command's own, by the names that players know.
   */
  async command(
    controller: string,
    command: string,
    parameters: Readonly<Record<string, string | number | boolean>> = {},
    options?: RequestOptions,
  ): Promise<void> {
    await this.#sayHello(options);
    const { client, nextCommandId } = this.#connection;
    const named = { controller, command, parameters };
    const params = { ...named, targetClientIdentifier: this.machineIdentifier, commandId: nextCommandId() };
    try {
      await sendCommandToPlayer(client, params, { retry: false, ...options });
    } catch (error) {
      throw playerError(error, this.name, command);
    }
  }

  #playback(
    command: string,
    parameters: Readonly<Record<string, string | number | boolean>>,
    { type = this.#type, ...options }: CommandOptions = {},
  ): Promise<void> {
    return this.command('playback', command, { type, ...parameters }, options);
  }

  /** Lets an old player know that we are there. */
  async #sayHello(options?: RequestOptions): Promise<void> {
    const isForgotten = this.#connection.now() - this.#polledAt > keptFor;
    if (!isForgotten || this.product === undefined || !oldPlayers.has(this.product)) return;
    try {
      await this.#poll(false, { ...options });
    } catch (error) {
      // It may not know polls, and take the command nevertheless.
      if (!(error instanceof PlexError) || error.status === undefined) throw error;
      this.#polledAt = this.#connection.now();
    }
  }

  async #poll(wait: boolean, options: RequestOptions): Promise<PlayerState> {
    const { client, nextCommandId, now } = this.#connection;
    const params = { targetClientIdentifier: this.machineIdentifier, wait, commandId: nextCommandId() };
    try {
      const state = await pollPlayerTimeline(client, params, options);
      this.#polledAt = now();
      this.#type = activeTimeline(state)?.type ?? this.#type;
      return state;
    } catch (error) {
      throw playerError(error, this.name, 'timeline/poll');
    }
  }
}

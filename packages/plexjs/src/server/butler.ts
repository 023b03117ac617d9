import {
  type ButlerTask,
  type ButlerTaskName,
  getTasks,
  startTask,
  startTasks,
  stopTask,
  stopTasks,
} from '../generated/pms/butler.ts';
import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** What a server does at night, or when it is told. */
export class Butler {
  /** The tasks that it has. */
  readonly tasks: readonly ButlerTask[];
  readonly #server: PlexServer;

  constructor(server: PlexServer, tasks: readonly ButlerTask[]) {
    this.#server = server;
    this.tasks = tasks;
  }

  /** Starts a task now, or all that are enabled: `POST /butler/{task}`. Throws `PlexUsageError` for one that there is not. */
  async start(task?: ButlerTaskName, options?: RequestOptions): Promise<void> {
    if (task === undefined) await startTasks(this.#server.client, undefined, options);
    else await startTask(this.#server.client, { butlerTask: this.#checked(task) }, options);
  }

  /** Stops a task, or all: `DELETE /butler/{task}`. Throws `PlexUsageError` for one that there is not. */
  async stop(task?: ButlerTaskName, options?: RequestOptions): Promise<void> {
    if (task === undefined) await stopTasks(this.#server.client, undefined, options);
    else await stopTask(this.#server.client, { butlerTask: this.#checked(task) }, options);
  }

  #checked(task: ButlerTaskName): ButlerTaskName {
    const names = this.tasks.flatMap(({ name }) => name ?? []);
    if (names.length > 0 && !names.includes(task))
      throw new PlexUsageError(`The butler has no task “${task}”. ${suggestion(task, names)}`);
    return task;
  }
}

/** See `System.butler`. */
export async function readButler(server: PlexServer, options?: RequestOptions): Promise<Butler> {
  return new Butler(server, (await getTasks(server.client, undefined, options)).tasks);
}

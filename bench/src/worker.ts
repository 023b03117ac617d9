import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process that does one thing at a time when it is asked to. */
export class Worker<Order extends object, Answer extends object> {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts a script of `workers/` and waits until it says that it is ready. */
  static async start<Order extends object, Answer extends object>(
    script: string,
    ...parameters: string[]
  ): Promise<{ worker: Worker<Order, Answer>; greeting: object }> {
    const path = fileURLToPath(new URL(`workers/${script}`, import.meta.url));
    // Not the options of this process: they would load what this one is run with.
    const child = fork(path, parameters, { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
    const worker = new Worker<Order, Answer>(child);
    return { worker, greeting: await worker.#message() };
  }

  /** Has something done. Throws what the process says of a failure. */
  async ask(order: Order): Promise<Answer> {
    const answer = this.#message();
    this.#child.send(order);
    return (await answer) as Answer;
  }

  stop(): void {
    this.#child.kill();
  }

  async #message(): Promise<object> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        this.#child.off('message', onMessage);
        this.#child.off('exit', onExit);
      };
      const onMessage = (message: object): void => {
        done();
        if ('error' in message) reject(new Error(String(message.error)));
        else resolve(message);
      };
      const onExit = (code: number | null): void => {
        done();
        reject(new Error(`ended with code ${code}`));
      };
      this.#child.on('message', onMessage);
      this.#child.on('exit', onExit);
    });
  }
}

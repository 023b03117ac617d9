import type { Sleep } from '../transport/sleep.ts';

/** Waits without keeping a program from ending: what is done regularly is nothing that it has to wait for. */
export const idleSleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer as ReturnType<typeof setTimeout>);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer: unknown = setTimeout(wake, milliseconds);
    // In Node a timer is an object; elsewhere it is a number, and keeps nothing from ending.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
      timer.unref();
    if (signal?.aborted) wake();
    else signal?.addEventListener('abort', wake);
  });

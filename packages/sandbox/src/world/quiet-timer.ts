/** Lets a timer not keep a program from ending. In Node a timer is an object; elsewhere it is a number, and keeps nothing from ending. */
export function quiet(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}

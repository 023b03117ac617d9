import { applyFault } from '../faults/apply-fault.ts';
import type { Faults } from '../faults/faults.ts';
import type { Clock } from '../world/clock.ts';
import type { Interceptor } from '../world/world.ts';
import type { RequestLog } from './request-log.ts';

/** Lets a request meet the faults that wait for it, and writes it down. */
export function interceptor(faults: Faults, log: RequestLog, clock: Clock): Interceptor {
  return async (request, operation, respond) => {
    const { pathname, search, hostname: host } = new URL(request.url);
    const { method } = request;
    const [at, started] = [clock.now(), performance.now()];
    const write = (status: number | undefined): void =>
      log.add({ at, method, host, path: pathname + search, operation, status, duration: performance.now() - started });
    try {
      const fault = faults.take({ method, host, path: pathname, operation });
      const answer = await (fault ? applyFault(fault, request.signal, async () => respond()) : respond());
      write(answer.status);
      return answer;
    } catch (error) {
      write(undefined);
      throw error;
    }
  };
}

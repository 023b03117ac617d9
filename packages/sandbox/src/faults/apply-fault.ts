import type { Fault } from './fault.ts';

/** Says that the connection breaks, where there is one. A client that has none gets it as `fetch` gives it. */
export class BrokenConnection extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Answers a request as a fault wants it. Throws `BrokenConnection`, or what the request's signal was aborted with. */
export async function applyFault(
  fault: Fault,
  signal: AbortSignal,
  respond: () => Promise<Response>,
): Promise<Response> {
  if (fault.latency !== undefined) await pause(fault.latency, signal);
  if (fault.reset) throw new BrokenConnection();
  if (fault.stall === true) await never(signal);
  const answer =
    fault.status === undefined ? await respond() : new Response(fault.body ?? '', { status: fault.status });
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  return new Response(bodyOf(fault, answer, headers, signal), { status: answer.status, headers });
}

function bodyOf(fault: Fault, answer: Response, headers: Headers, signal: AbortSignal): BodyInit | null {
  if (isEmpty(answer.status)) return null;
  if (fault.body !== undefined) {
    headers.delete('Content-Length');
    return fault.body;
  }
  const { truncate, stall, corrupt } = fault;
  let { body } = answer;
  if (body === null) return null;
  if (corrupt !== undefined) body = body.pipeThrough(changing(corrupt));
  if (truncate !== undefined) return cut(body, truncate, () => Promise.reject(new BrokenConnection()));
  if (typeof stall === 'number') return cut(body, stall, () => never(signal));
  return body;
}

const isEmpty = (status: number): boolean => [204, 205, 304].includes(status);

/** Passes on so many bytes, and then does something else. */
function cut(body: ReadableStream<Bytes>, count: number, then: () => Promise<never>): ReadableStream<Bytes> {
  const reader = body.getReader();
  let left = count;
  return new ReadableStream<Bytes>({
    pull: async (controller) => {
      if (left === 0) {
        await reader.cancel();
        return then();
      }
      const { done, value } = await reader.read();
      if (done) return controller.close();
      controller.enqueue(value.subarray(0, left));
      left = Math.max(0, left - value.length);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Changes one byte of so many. */
function changing(every: number): TransformStream<Bytes, Bytes> {
  let seen = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      const changed = chunk.slice();
      for (let index = 0; index < changed.length; index++) {
        seen += 1;
        if (seen % every === 0) changed[index] = (changed[index] ?? 0) ^ 0x15;
      }
      controller.enqueue(changed);
    },
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => onAbort(signal, reject));
}

function onAbort(signal: AbortSignal, listener: (reason: unknown) => void): void {
  if (signal.aborted) listener(signal.reason);
  else signal.addEventListener('abort', () => listener(signal.reason), { once: true });
}

import { createSandbox, type Sandbox } from '@plexjs/sandbox';
import { createClient, type OperationDrift, type PlexClient, PlexError, type PlexHost } from 'plexjs';
import { type ContractOperation, operations } from 'plexjs/contract';
import { tokensById } from './both-forms-account.ts';
import { prepare, type Samples } from './both-forms-samples.ts';

/** The two forms that answers come in. */
export type Form = 'JSON' | 'XML';

/** What came of an operation in one form. */
export interface Answer {
  /** `answered` where there was something to decode, `empty` where there was nothing, else the status or error of a refusal. */
  readonly outcome: string;
  readonly value?: unknown;
  readonly drifts: readonly OperationDrift[];
}

/** What came of an operation in both. */
export interface BothAnswers {
  readonly id: string;
  readonly json: Answer;
  readonly xml: Answer;
}

/** A port has the WebSockets, and those who listen get no answer that ends. */
const without: ReadonlySet<string> = new Set(['connectWebSocket', 'connectWebSocketPlural', 'getNotifications']);

/**
 * Calls every operation of the contract on a sandbox in which much has happened, in JSON and in XML, each time as if it were the first
 * call.
 */
export async function answerAll(): Promise<readonly BothAnswers[]> {
  const stage = await setStage();
  const all: BothAnswers[] = [];
  for (const operation of operations.filter(({ id }) => !without.has(id)))
    all.push({
      id: operation.id,
      json: await answerOf(stage, operation, 'JSON'),
      xml: await answerOf(stage, operation, 'XML'),
    });
  return all;
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly samples: Samples;
  readonly snapshot: ReturnType<Sandbox['snapshot']>;
}

async function setStage(): Promise<Stage> {
  const sandbox = createSandbox({
    player: true,
    now: () => Date.UTC(2026, 5, 1, 12, 10),
    post: async () => new Response(null),
  });
  const samples = await prepare(sandbox, clientOf(sandbox, 'pms', 'JSON'), clientOf(sandbox, 'plex.tv', 'JSON'));
  return { sandbox, samples, snapshot: sandbox.snapshot() };
}

function clientOf(
  { fetch, serverToken, accountToken }: Sandbox,
  host: string,
  form: Form,
  onDrift?: (drift: OperationDrift) => void,
): PlexClient<PlexHost | 'pms' | 'player'> {
  return createClient({
    baseUrl: 'http://sandbox.test:32400',
    hosts: { player: 'http://player.test:8324' },
    fetch,
    token: host === 'pms' || host === 'player' ? serverToken : accountToken,
    clientIdentifier: 'both-forms',
    product: 'Plex Web',
    platform: 'Chrome',
    deviceName: 'desk',
    retry: false,
    timeout: 20_000,
    headers: form === 'XML' ? { accept: '*/*' } : {},
    ...(onDrift && { onDrift }),
  });
}

async function answerOf(
  { sandbox, samples, snapshot }: Stage,
  operation: ContractOperation,
  form: Form,
): Promise<Answer> {
  sandbox.restore(snapshot);
  const drifts: OperationDrift[] = [];
  const caller = clientOf(sandbox, operation.host, form, (drift) => drifts.push(drift));
  const token = tokensById[operation.id];
  const client = token === undefined ? caller : caller.with({ token });
  try {
    const value = await operation(client, samples.of(operation));
    return value === undefined || value instanceof Response || value instanceof ReadableStream
      ? { outcome: 'empty', drifts }
      : { outcome: 'answered', value, drifts };
  } catch (error) {
    if (!(error instanceof PlexError)) throw new Error(`${operation.id} failed.`, { cause: error });
    return { outcome: 'status' in error && error.status !== undefined ? String(error.status) : error.name, drifts };
  }
}

import { createClient, PlexError, type PlexClient } from 'plexjs';
import { operations, type ContractOperation } from 'plexjs/contract';
import { decodeItemContainer, decodePlayerTimelineContainer } from 'plexjs/models';
import { readNotification } from 'plexjs/notifications';
import { readWebhook } from 'plexjs/webhook';
import { readAnswer } from '../../packages/plexjs/src/wire/answer.ts';
import { isWire, type Wire } from '../../packages/plexjs/src/wire/values.ts';
import type { Payload } from './corpus.ts';
import { operationFor } from './route.ts';

/** What became of a payload. */
export interface Replay {
  readonly payload: Payload;
  /** The operation or the decoder that it went through. */
  readonly through: string;
  /** What the server sent, in the form of JSON; undefined where nothing was to be decoded. */
  readonly wire: unknown;
  readonly decoded: unknown;
  /** Why it failed, where it did. */
  readonly thrown: string | undefined;
}

/** Sends a payload through what a user's program would send it through. */
export async function replay(payload: Payload): Promise<Replay> {
  try {
    if (isNotification(payload)) return await replayNotification(payload);
    if (isWebhook(payload)) return await replayWebhook(payload);
    return await replayAnswer(payload);
  } catch (error) {
    return { payload, through: 'none', wire: undefined, decoded: undefined, thrown: said(error) };
  }
}

const isNotification = ({ format, endpoint }: Payload): boolean =>
  format === 'ws' || (format === 'json' && /\/(?:websockets?|eventsource)\/notifications/.test(endpoint));

const isWebhook = ({ format, host }: Payload): boolean =>
  format === 'webhook' || format === 'multipart' || host === 'webhook';

async function replayNotification(payload: Payload): Promise<Replay> {
  const notification = readNotification(payload.text);
  return {
    payload,
    through: 'readNotification',
    wire: withoutEnvelope(await readAnswer(payload.text), 'NotificationContainer'),
    decoded: notification,
    thrown: undefined,
  };
}

async function replayWebhook(payload: Payload): Promise<Replay> {
  const request =
    payload.format === 'multipart' || payload.text.startsWith('--')
      ? multipart(payload.text)
      : new Request('http://receiver.test/', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: payload.text,
        });
  const { payload: decoded, json } = await readWebhook(request);
  return { payload, through: 'readWebhook', wire: JSON.parse(json), decoded, thrown: undefined };
}

/** A multipart body names its own boundary; captures may have lost their carriage returns and their end. */
function multipart(text: string): Request {
  const boundary = /^--(.+?)\r?\n/.exec(text)?.[1] ?? '';
  const body = text.replaceAll(/\r?\n/g, '\r\n');
  const closed = body.trimEnd().endsWith(`--${boundary}--`) ? body : `${body}\r\n--${boundary}--\r\n`;
  return new Request('http://receiver.test/', {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: closed,
  });
}

async function replayAnswer(payload: Payload): Promise<Replay> {
  // An error is mapped by its status alone, so that one that no operation owns goes through any.
  const operation = operationFor(operations, payload) ?? (payload.status >= 400 ? getIdentity : undefined);
  if (operation === undefined) return replayUnowned(payload);
  const client = clientThatAnswers(payload);
  const parameters = requiredParameters(operation);
  if (payload.status >= 400 || isRefusalOf(operation, payload)) {
    const error: unknown = await operation(client, parameters).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const mapped = error instanceof PlexError && error.status === payload.status;
    return {
      payload,
      through: operation.id,
      wire: undefined,
      decoded: error,
      thrown: mapped ? undefined : `status ${payload.status} gave ${said(error)}`,
    };
  }
  const decoded = await operation(client, parameters);
  const raw = typeof operation.reading === 'function' ? await operation(client, parameters, { raw: true }) : undefined;
  return { payload, through: operation.id, wire: withoutEnvelope(raw, operation.envelope), decoded, thrown: undefined };
}

const getIdentity = operations.find(({ id }) => id === 'getIdentity');

/** GraphQL refuses with status 200. */
function isRefusalOf({ graphql }: ContractOperation, { text }: Payload): boolean {
  return graphql !== undefined && /^\s*\{\s*"errors"/.test(text) && !/"data"\s*:\s*\{/.test(text);
}

/** What no operation owns: the timeline that a player pushes, and lists under keys that servers make up, as channels do. */
async function replayUnowned(payload: Payload): Promise<Replay> {
  // Pages, playlists of streams and the like are handed on as they are.
  if (!/^\s*[{["<\uFEFF]/.test(payload.text) || payload.format === 'html')
    return { payload, through: 'none', wire: undefined, decoded: payload.text, thrown: undefined };
  const wire = withoutEnvelope(await readAnswer(payload.text, contentTypes[payload.format]));
  const isTimeline = payload.host === 'companion';
  const decode: (wire: Wire) => unknown = isTimeline ? decodePlayerTimelineContainer : decodeItemContainer;
  return {
    payload,
    through: isTimeline ? 'decodePlayerTimelineContainer' : 'decodeItemContainer',
    wire,
    decoded: decodedBy(decode, structuredClone(wire)),
    thrown: undefined,
  };
}

function decodedBy(decode: (wire: Wire) => unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => decodedBy(decode, entry));
  return isWire(value) ? decode(value) : value;
}

function withoutEnvelope(raw: unknown, envelope = 'MediaContainer'): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const fields = raw as Readonly<Record<string, unknown>>;
  return fields[envelope] ?? fields['MediaContainer'] ?? raw;
}

function requiredParameters(operation: ContractOperation): Record<string, unknown> {
  return Object.fromEntries(
    operation.parameters.filter(({ required }) => required).map(({ name, type }) => [name, samples[type] ?? '1']),
  );
}

const samples: Readonly<Record<string, unknown>> = {
  number: 1,
  flag: true,
  'spelled-flag': true,
  words: ['1'],
  date: new Date(0),
  record: {},
  bytes: new Uint8Array(),
};

const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'text/xml;charset=utf-8',
  html: 'text/html',
  plain: 'text/plain',
};

function clientThatAnswers(payload: Payload): PlexClient {
  return createClient({
    baseUrl: 'http://server.test:32400',
    hosts: { player: 'http://player.test:32433' },
    token: 'conformance',
    clientIdentifier: 'plexjs-conformance',
    retry: false,
    fetch: async () =>
      new Response(bodyless.has(payload.status) ? null : payload.text, {
        status: payload.status,
        headers: { 'Content-Type': contentTypes[payload.format] ?? 'application/json' },
      }),
  });
}

const bodyless = new Set([204, 205, 304]);

const said = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

import { getBandwidthStatistics, getResourcesStatistics, getStatistics } from 'plexjs/operations';
import { container } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { secondsOf } from '../../world/clock.ts';
import { fractionOf } from '../../world/derived.ts';
import type { UsageRecord } from '../../world/records-playback.ts';
import { accountRow } from '../administration/clients-accounts.ts';
import { deviceRow, seenDevice } from '../administration/clients-devices.ts';
import { countAnswer, shortest } from './statistics-usage.ts';

/** What was sent and played, and how busy the server was. */
export const statisticsRoutes: readonly Route[] = [
  stateful(
    getBandwidthStatistics,
    (ask) => {
      countThisAnswer(ask);
      return statistics(ask, 'StatisticsBandwidth', bandwidthRow);
    },
    { audience: 'owner' },
  ),
  stateful(getStatistics, (ask) => statistics(ask, 'StatisticsMedia', mediaRow), { audience: 'owner' }),
  stateful(getResourcesStatistics, resources, { audience: 'owner' }),
];

/** About what a list of bytes takes: whoever asks for it is sent something, and so is in it. */
const answerSize = 1024;

function countThisAnswer(ask: Ask): void {
  const device = seenDevice(ask);
  if (device === undefined || ask.account === undefined) return;
  countAnswer(ask.world, { accountId: ask.account.id, deviceId: device.id, lan: true, bytes: answerSize });
}

/** What was counted in a length of time. */
type Sum = UsageRecord & { readonly timespan: number };

/** Makes of what was counted rows of the lengths of time that are wanted. */
function statistics(ask: Ask, element: string, row: (sum: Sum) => Readonly<Record<string, unknown>>): Response {
  const { tables } = ask.world;
  const timespan = ask.number('timespan') ?? 4;
  const isOfMedia = element === 'StatisticsMedia';
  const usage = [...tables.usage.values()].filter(({ metadataType }) => !isOfMedia || metadataType > 0);
  const rows = sums(usage, timespan, isOfMedia)
    .map(row)
    .filter((one) => isWanted(ask, one));
  const ids = {
    accounts: new Set(rows.map(({ accountID }) => accountID)),
    devices: new Set(rows.map(({ deviceID }) => deviceID)),
  };
  const devices = [...tables.devices.values()].filter(({ id }) => ids.devices.has(id)).map(deviceRow);
  const accounts = [...tables.accounts.values()].filter(({ id }) => ids.accounts.has(id)).map(accountRow);
  return container(ask, {
    size: rows.length,
    ...(devices.length > 0 && { Device: devices }),
    ...(accounts.length > 0 && { Account: accounts }),
    ...(rows.length > 0 && { [element]: rows }),
  });
}

function bandwidthRow({ accountId, deviceId, timespan, at, lan, bytes }: Sum): Readonly<Record<string, unknown>> {
  return { accountID: accountId, deviceID: deviceId, timespan, at, lan, bytes };
}

function mediaRow({
  accountId,
  deviceId,
  timespan,
  at,
  metadataType,
  count,
  duration,
}: Sum): Readonly<Record<string, unknown>> {
  return {
    accountID: accountId,
    deviceID: deviceId,
    timespan,
    at,
    metadataType,
    count,
    duration: Math.round(duration / 1000),
  };
}

function sums(usage: readonly UsageRecord[], timespan: number, byType: boolean): readonly Sum[] {
  const found = new Map<string, Sum>();
  for (const use of usage) {
    const at = beginningOf(use.at, timespan);
    const parts = [use.accountId, use.deviceId, byType ? use.metadataType : Number(use.lan), at];
    const key = parts.join(':');
    const known = found.get(key);
    found.set(key, {
      ...use,
      at,
      timespan,
      bytes: use.bytes + (known?.bytes ?? 0),
      duration: use.duration + (known?.duration ?? 0),
      count: use.count + (known?.count ?? 0),
    });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The beginning of the length of time that a time is in: 1 months, 2 weeks, 3 days, 4 hours, 6 a few seconds. */
function beginningOf(at: number, timespan: number): number {
  const date = new Date(at * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (timespan) {
    case 1:
      return Date.UTC(year, month) / 1000;
    case 2:
      return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7)) / 1000;
    case 3:
      return Date.UTC(year, month, day) / 1000;
    case 6:
      return at;
    default:
      return Math.floor(at / 3600) * 3600;
  }
}

/** Whether a row is within all that the query asks for: `accountID=1`, `at>=5`, `bytes<=10`. */
function isWanted({ query }: Ask, row: Readonly<Record<string, unknown>>): boolean {
  return [...query].every(([parameter, wish]) => {
    const [, name = '', operator = ''] = /^(\w+)([<>]?)$/.exec(parameter) ?? [];
    const value = row[name];
    if (value === undefined || name === 'timespan') return true;
    if (operator === '>') return Number(value) >= Number(wish);
    if (operator === '<') return Number(value) <= Number(wish);
    return Number(value) === (wish === 'true' ? 1 : wish === 'false' ? 0 : Number(wish));
  });
}

/** How many of the shortest lengths of time servers keep. */
const keptResources = 30;

/** How busy the machine was: more while something plays, and a little different each time. */
function resources(ask: Ask): Response {
  const { tables, clock } = ask.world;
  const now = Math.floor(secondsOf(clock) / shortest) * shortest;
  const load = tables.sessions.size + 4 * tables.transcodes.size;
  const rows = Array.from({ length: keptResources }, (_, index) => {
    const at = now - (keptResources - 1 - index) * shortest;
    const share = (name: string, from: number, upTo: number): number =>
      Math.round(1000 * (from + (upTo - from) * fractionOf(`${name} ${at}`))) / 1000;
    return {
      timespan: 6,
      at,
      hostCpuUtilization: Math.min(100, share('host', 2, 12) + load * 3),
      processCpuUtilization: Math.min(100, share('process', 0.2, 2) + load * 3),
      hostMemoryUtilization: share('memory', 62, 66),
      processMemoryUtilization: Math.min(100, share('own', 3, 4) + load),
    };
  });
  return container(ask, { size: rows.length, StatisticsResources: rows });
}

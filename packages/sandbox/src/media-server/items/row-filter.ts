import type { Ask } from '../../http/ask.ts';
import type { Row } from './item-order.ts';

const always: ReadonlySet<string> = new Set(['ratingKey', 'key', 'type']);

/** Leaves of a row what a request wants of it: without what it excludes; of what it names, if it does, nothing else. */
export function wantedOnly(ask: Ask, row: Row): Row {
  const unwanted = new Set([...ask.words('excludeElements'), ...ask.words('excludeFields')]);
  const elements = listed(ask, 'includeElements');
  const fields = isBeforeApi1(ask) ? undefined : listed(ask, 'includeFields');
  if (unwanted.size === 0 && elements === undefined && fields === undefined) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => {
      if (unwanted.has(name)) return false;
      const wanted = typeof value === 'object' ? elements : fields;
      return wanted === undefined || wanted.has(name) || always.has(name);
    }),
  );
}

/** Whether a client speaks the API as it was before its version 1.0, where `includeFields` adds fields. Those that don't say do. */
export function isBeforeApi1(ask: Ask): boolean {
  return !(Number.parseInt(ask.said('X-Plex-Pms-Api-Version') ?? '0', 10) >= 1);
}

function listed(ask: Ask, name: string): ReadonlySet<string> | undefined {
  return ask.text(name) === undefined ? undefined : new Set(ask.words(name));
}

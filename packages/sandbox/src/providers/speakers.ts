import type { SpeakerRecord } from '../world/records-account.ts';

/** The speakers of the account, by their identifiers. */
export const beginningOfSpeakers: ReadonlyMap<string, SpeakerRecord> = new Map([
  ['RINCON_00000000000000001:1000000001', { title: 'Kitchen', address: '192.0.2.31' }],
  ['RINCON_00000000000000002:1000000002', { title: 'Study', address: '192.0.2.32' }],
]);

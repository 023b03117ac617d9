import type { Scalar } from './records.ts';

/** A custom metadata provider that the server knows. */
export interface MetadataProviderRecord {
  readonly id: number;
  readonly identifier: string;
  readonly title: string;
  readonly uri: string;
}

/** Metadata providers that a library asks one after another. */
export interface ProviderGroupRecord {
  readonly id: number;
  readonly title: string;
  readonly primaryIdentifier: string;
  readonly members: readonly { readonly id: number; readonly providerId: number }[];
}

/** A line of the server's log. Key: its number. */
export interface LogLine {
  readonly id: number;
  /** In milliseconds. */
  readonly at: number;
  /** 0 error, 1 warning, 2 information, 3 debug, 4 verbose. */
  readonly level: number;
  readonly source: string;
  readonly message: string;
}

/** A token that was made for a while. Key: the token. */
export interface TransientToken {
  readonly token: string;
  readonly accountId: number;
  /** In milliseconds. */
  readonly expiresAt: number;
}

/** A task of the night that is at work, or waits. Key: its name. */
export interface ButlerRun {
  readonly name: string;
  /** When it is done, in milliseconds. */
  readonly endsAt: number;
}

/** What the server knows of newer versions of itself. Key: `updater`. */
export interface UpdaterRecord {
  /** In Unix seconds. */
  readonly checkedAt?: number;
  readonly state: 'available' | 'downloaded' | 'tonight' | 'skipped' | 'done';
}

/** The tables of the server's administration. */
export interface PreferenceRecords {
  /** Settings that were changed, by id. */
  readonly preferences: { readonly key: string; readonly record: Scalar };
  readonly metadataProviders: { readonly key: number; readonly record: MetadataProviderRecord };
  readonly providerGroups: { readonly key: number; readonly record: ProviderGroupRecord };
  readonly logLines: { readonly key: number; readonly record: LogLine };
  readonly transientTokens: { readonly key: string; readonly record: TransientToken };
  readonly butlerRuns: { readonly key: string; readonly record: ButlerRun };
  readonly updater: { readonly key: string; readonly record: UpdaterRecord };
  /** When a device had downloaded an item, in Unix seconds. Key: `${clientIdentifier}:${itemId}`. */
  readonly syncDownloads: { readonly key: string; readonly record: number };
}

/** Their names. */
export const preferenceTables = [
  'preferences',
  'metadataProviders',
  'providerGroups',
  'logLines',
  'transientTokens',
  'butlerRuns',
  'updater',
  'syncDownloads',
] as const;

/** A provider of media that was added to the server by its address. */
export interface MediaProviderRecord {
  readonly id: number;
  readonly identifier: string;
  readonly title: string;
  readonly url: string;
}

/** The tables of providers. */
export interface ProviderRecords {
  readonly mediaProviders: { readonly key: number; readonly record: MediaProviderRecord };
}

/** Their names. */
export const providerTables = ['mediaProviders'] as const;

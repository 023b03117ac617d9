/** A row of a library's page, and the pages that it is on. */
export interface ManagedHubRecord {
  /** The same in every language: `movie.recentlyadded`, `custom.collection.1.161`. */
  readonly identifier: string;
  readonly promotedToRecommended: boolean;
  readonly promotedToOwnHome: boolean;
  readonly promotedToSharedHome: boolean;
}

/** The tables of hubs. */
export interface HubRecords {
  /** The rows of libraries whose owner has arranged them, in their order. Key: the library's. */
  readonly managedHubs: { readonly key: number; readonly record: readonly ManagedHubRecord[] };
}

/** Their names. */
export const hubTables = ['managedHubs'] as const;

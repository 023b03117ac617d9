// Generated from contract/models/activities.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from './container.ts';

/** What an activity of the server works on. */
export interface ActivityContext extends Extra {
  /** The path of the item. Example: `/library/metadata/10123`. */
  key?: string | undefined;

  /** The number of the library that is worked on. Example: `1`. */
  librarySectionId?: string | undefined;

  /** Whether the files can be read. */
  accessible?: boolean | undefined;

  /** Whether the files are there. */
  exists?: boolean | undefined;

  /** Whether the files were analysed. */
  analyzed?: boolean | undefined;

  /** Whether the metadata were refreshed. */
  refreshed?: boolean | undefined;
}

/** Decodes {@link ActivityContext}. */
export const decodeActivityContext: Decode<ActivityContext> = /* @__PURE__ */ decoder(() =>
  fields('text key librarySectionId=|flag accessible exists analyzed refreshed'),
);

/** Something that the server does in the background. */
export interface Activity extends Extra {
  /** The activity's identifier, with which it is cancelled. Example: `d6199ba1-fb5e-4cae-bf17-1a5369c1cf1e`. */
  uuid?: string | undefined;

  /** What it does. Example: `library.refresh.items`. */
  type?: string | undefined;

  /** Whether it can be cancelled. */
  cancellable?: boolean | undefined;

  /** The account that started it; 1 is the owner of the server. Example: `1`. */
  userId?: string | undefined;

  /** What it does, in words. Example: `Refreshing`. */
  title?: string | undefined;

  /** What it is at, in words. Example: `Refreshing local metadata`. */
  subtitle?: string | undefined;

  /** How much is done, in per cent; -1 unknown. Example: `33`. */
  progress?: number | undefined;

  /** What it works on. Absent at its start. */
  context?: ActivityContext | undefined;

  /** What came of it, in a form that depends on the activity: the lineup that `getLineup` found, for instance. */
  response?: unknown | undefined;
}

/** Decodes {@link Activity}. */
export const decodeActivity: Decode<Activity> = /* @__PURE__ */ decoder(() =>
  fields('text uuid type userId= title subtitle|flag cancellable|number progress|any response=Response', {
    context: decodeActivityContext,
  }),
);

/** What the server does in the background. */
export interface ActivityContainer extends MediaContainer {
  /** What the server is doing now. */
  activities: readonly Activity[];
}

/** Decodes {@link ActivityContainer}. */
export const decodeActivityContainer: Decode<ActivityContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'activities[]': decodeActivity }, fieldsOfMediaContainer()),
);

// What runs on a server, and its upkeep: loaded as one module when it is first needed.
export { readActivities } from './activities.ts';
export { followActivity } from './follow-activity.ts';
export { readHistory } from './history.ts';
export { readPreferences } from './preferences.ts';
export { readHubs, search } from './search.ts';
export { readSessions } from './sessions.ts';
export { System } from './system.ts';

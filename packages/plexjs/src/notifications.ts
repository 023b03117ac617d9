export { readNotification } from './events/notification.ts';
export type * from './generated/models/notifications.ts';
export { WireError } from './wire/wire-error.ts';

// What few programs need of an account: loaded as one module when it is first needed.
export { pingToken, signOut } from '../generated/plex-tv/authentication.ts';
export { linkDevice, readDevices, removeDevice } from './devices.ts';
export { locate, readAnnouncements, readClaimToken, readFeatures, readPublicIp } from './information.ts';
export { findServer, readResources } from './server-resources.ts';
export { readUser } from './user.ts';

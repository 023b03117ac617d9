import type { Ask } from '../../http/ask.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import { preferenceOf, serverName } from './preferences-values.ts';

/** The version that the sandbox follows. */
export const serverVersion = '1.43.2.10267-5a4dbc0e1';

/** The version of the API that it speaks. */
export const apiVersion = '1.2.2';

/** Whether the server belongs to an account. */
export function isClaimed({ tables, names }: World): boolean {
  return tables.servers.get(names.machineIdentifier)?.ownerId !== 0;
}

// Servers tell of features by their number or by their word; of the numbers only the form is known.
const freeFeatures = ['adaptive_bitrate', 'collections', 'federated-auth', 'home', 'livetv', 'radio', 'tuner-sharing'];
const passFeatures = [
  'camera_upload',
  'cloudsync',
  'content_filter',
  'download_certificates',
  'dvr',
  'hardware_transcoding',
  'hwtranscode',
  'item_clusters',
  'loudness',
  'lyrics',
  'music-analysis',
  'music_videos',
  'pass',
  'photo_autotags',
  'premium_music_metadata',
  'server-manager',
  'session_bandwidth_restrictions',
  'session_kick',
  'sync',
  'trailers',
  'type-first',
  'webhooks',
];

/** What the server is and can do, as the root and the list of providers say it. */
export function serverConfiguration({ world, scope }: Ask): Readonly<Record<string, unknown>> {
  const { machineIdentifier } = world.names;
  const claimed = isClaimed(world);
  const isOwner = scope === 'owner';
  const features = [uuidFor('feature 1'), uuidFor('feature 2'), ...freeFeatures, ...(claimed ? passFeatures : [])];
  return {
    allowCameraUpload: claimed && isOwner,
    allowChannelAccess: true,
    // Left out where media cannot be deleted.
    ...(isOwner && preferenceOf(world, 'allowMediaDeletion') === true && { allowMediaDeletion: true }),
    allowSharing: isOwner,
    allowSync: claimed,
    allowTuners: isOwner,
    apiVersion,
    backgroundProcessing: true,
    ...(claimed && { certificate: true }),
    companionProxy: true,
    countryCode: claimed ? 'nld' : '',
    diagnostics: 'logs,databases,streaminglogs',
    eventStream: true,
    friendlyName: serverName(world),
    livetv: 7,
    machineIdentifier,
    musicAnalysis: 2,
    myPlex: true,
    myPlexMappingState: claimed ? 'mapped' : 'unknown',
    myPlexSigninState: claimed ? 'ok' : 'none',
    myPlexSubscription: claimed,
    ...(claimed && { myPlexUsername: 'sandbox@example.com' }),
    offlineTranscode: 1,
    ownerFeatures: features.toSorted().join(','),
    photoAutoTag: claimed,
    platform: 'Linux',
    platformVersion: '6.1.0-18-amd64',
    pluginHost: false,
    pushNotifications: false,
    readOnlyLibraries: false,
    streamingBrainABRVersion: 3,
    streamingBrainVersion: 2,
    sync: true,
    transcoderActiveVideoSessions: world.tables.transcodes.size,
    transcoderAudio: true,
    transcoderLyrics: true,
    transcoderSubtitles: true,
    transcoderVideo: true,
    transcoderVideoBitrates: '64,96,208,320,720,1500,2000,3000,4000,8000,10000,12000,20000',
    transcoderVideoQualities: '0,1,2,3,4,5,6,7,8,9,10,11,12',
    transcoderVideoResolutions: '128,128,160,240,320,480,768,720,720,1080,1080,1080,1080',
    updatedAt: updatedAt(world),
    updater: true,
    version: serverVersion,
    voiceSearch: true,
  };
}

/** When a library last changed. Servers without any say a moment before 1970. */
function updatedAt({ tables }: World): number {
  return Math.max(-1, ...Array.from(tables.sections.values(), (section) => section.updatedAt));
}

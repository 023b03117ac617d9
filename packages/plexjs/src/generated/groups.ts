// Generated from the contract by `npm run generate`. Do not edit.

import {
  playerMirrorDetails,
  playerSetText,
  playerSendString,
  playerSendVirtualKey,
  playerSendKey,
  playerApplicationPlayMedia,
} from './player/application.ts';
import { sendCommandToPlayer } from './player/command.ts';
import {
  playerMoveUp,
  playerMoveDown,
  playerMoveLeft,
  playerMoveRight,
  playerPageUp,
  playerPageDown,
  playerNextLetter,
  playerPreviousLetter,
  playerSelect,
  playerBack,
  playerContextMenu,
  playerToggleOSD,
  playerHome,
  playerMusic,
} from './player/navigation.ts';
import {
  playerPlay,
  playerPause,
  playerStop,
  playerSkipNext,
  playerSkipPrevious,
  playerSkipTo,
  playerStepForward,
  playerStepBack,
  playerBigStepForward,
  playerBigStepBack,
  playerSeekTo,
  playerSetParameters,
  playerSetStreams,
  playerRefreshPlayQueue,
  playerPlayMedia,
} from './player/playback.ts';
import { getSonosSpeakers, sendSonosCommand } from './player/sonos.ts';
import {
  getPlayerResources,
  pollPlayerTimeline,
  subscribePlayerTimeline,
  unsubscribePlayerTimeline,
} from './player/subscription.ts';
import {
  getUserSettings,
  getFeatures,
  getServerUserFeatures,
  getAnnouncements,
  getClaimToken,
  getViewStateSync,
  setViewStateSync,
  getCloudProviders,
  getCompanionsData,
} from './plex-tv/account.ts';
import { createAnonymousUser } from './plex-tv/anonymous.ts';
import {
  getTokenDetails,
  postUsersSignInData,
  signOut,
  pingToken,
  signInLegacy,
  getAccountLegacy,
} from './plex-tv/authentication.ts';
import { updateUserSettings } from './plex-tv/clients-account.ts';
import { getRegisteredDevices } from './plex-tv/clients-devices.ts';
import {
  getOwnedSharedServers,
  getReceivedSharedServers,
  acceptSharedServer,
  getSharingSettings,
  setSharingSettings,
} from './plex-tv/clients-sharing.ts';
import {
  createKeyedPin,
  getKeyedPin,
  registerDeviceKey,
  getAuthNonce,
  exchangeDeviceToken,
  getAuthKeys,
} from './plex-tv/device-keys.ts';
import {
  getAccountDevices,
  deleteAccountDevice,
  getSyncItems,
  createSyncItem,
  deleteSyncItem,
} from './plex-tv/devices.ts';
import { getDownloads } from './plex-tv/downloads.ts';
import { getUserFriends, inviteFriend, acceptFriend, deleteFriend } from './plex-tv/friends.ts';
import {
  getHomeData,
  getHomeUsers,
  switchHomeUser,
  updateRestrictedHomeUser,
  getHomeUsersV1,
  createHomeUser,
  updateHomeUser,
  deleteHomeUser,
  switchHomeUserV1,
  createHome,
  updateHome,
} from './plex-tv/home.ts';
import { getReceivedInvites, acceptInvite, getSentInvites, cancelInvite } from './plex-tv/invites.ts';
import { getGeoData, getPublicIp } from './plex-tv/location.ts';
import { getPin, getTokenByPinId, getPinQrCode, linkPin } from './plex-tv/pins.ts';
import { getPrivacyData, setPrivacyData, getUserOptOutSettings, getOptOuts, setOptOut } from './plex-tv/privacy.ts';
import { getServerResources, getResourcesV1 } from './plex-tv/resources.ts';
import { createSharedServer, getServerByMachineIdentifier, updateSharings, deleteSharings } from './plex-tv/sharing.ts';
import {
  getUsers,
  getServersV1,
  getServerV1,
  getSharedServersV1,
  createSharedServerV1,
  getSharedServerV1,
  updateSharedServerV1,
  deleteSharedServerV1,
} from './plex-tv/sharing-v1.ts';
import {
  getWatchTogetherRooms,
  createWatchTogetherRoom,
  getWatchTogetherRoom,
  leaveWatchTogetherRoom,
  inviteToWatchTogetherRoom,
} from './plex-tv/together.ts';
import { getWebhooks, setWebhooks } from './plex-tv/webhooks.ts';
import { listActivities, cancelActivity } from './pms/activities.ts';
import {
  getRandomArtwork,
  getArts,
  setItemArtwork,
  updateItemArtwork,
  libraryMetadataDeleteElement,
  getItemArtwork,
  getThumbImage,
  getBannerImage,
  getArtImage,
  getThemeMusic,
  getPlaylistImage,
  getServerPicture,
  getServerPictureInFolder,
  getMediaFlag,
  getMediaPosters,
  postMediaPoster,
  getMediaArts,
  postMediaArts,
  getMediaClearLogos,
  postMediaClearLogo,
  getMediaSquareArts,
  postMediaSquareArt,
  getMediaBanners,
  getMediaThemes,
  postMediaTheme,
} from './pms/artwork.ts';
import { getTasks, startTasks, stopTasks, startTask, stopTask } from './pms/butler.ts';
import {
  getAvailableClients,
  getServerList,
  sendPlayerCommand,
  pollProxiedPlayer,
  pollProxiedCommands,
  answerProxiedCommand,
  reportProxiedTimeline,
} from './pms/clients.ts';
import {
  createCollection,
  getCollection,
  deleteCollectionByKey,
  deleteCollection,
  getCollectionItems,
  getCollectionChildren,
  getCollectionRelated,
  setCollectionPreferences,
  addCollectionItems,
  removeCollectionItem,
  deleteCollectionItem,
  moveCollectionItem,
  getCollectionImage,
  getSectionImage,
} from './pms/collections.ts';
import {
  listContent,
  getAlbums,
  getAllLeaves,
  getCollections,
  getSectionOnDeck,
  getLatestLibraryItems,
  getSearchLibrary,
  getLibraryItemsByCategory,
  getSonicPath,
  getSonicallySimilar,
} from './pms/content.ts';
import {
  getAvailableGrabbers,
  listDevices,
  addDevice,
  discoverDevices,
  getDeviceDetails,
  modifyDevice,
  removeDevice,
  setChannelmap,
  getDevicesChannels,
  setDevicePreferences,
  scan,
  stopScan,
  getThumb,
} from './pms/devices.ts';
import { downloadDatabases, downloadLogs } from './pms/diagnostics.ts';
import {
  createDownloadQueue,
  getDownloadQueue,
  addDownloadQueueItems,
  listDownloadQueueItems,
  getDownloadQueueItems,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
  getItemDecision,
  getDownloadQueueMedia,
} from './pms/download-queue.ts';
import {
  listDVRs,
  createDVR,
  getDVR,
  deleteDVR,
  addDeviceToDVR,
  removeDeviceFromDVR,
  addLineup,
  deleteLineup,
  setDVRPreferences,
  reloadGuide,
  stopDVRReload,
} from './pms/dvrs.ts';
import {
  getCountries,
  getAllLanguages,
  getCountriesLineups,
  getCountryRegions,
  listLineups,
  getChannels,
  computeChannelMap,
  getLineup,
  getLineupChannels,
} from './pms/epg.ts';
import {
  mediaProviderEpgChannels,
  mediaProviderEpgGrid,
  mediaProviderEpgMetadata,
  mediaProviderEpgDiscover,
  mediaProviderEpgSearch,
  mediaProviderEpgWatchnow,
  mediaProviderEpgWatchnowAll,
} from './pms/epg-guide.ts';
import { getNotifications, connectWebSocket, connectWebSocketPlural } from './pms/events.ts';
import { getServerInfo, getIdentity } from './pms/general.ts';
import {
  listHubs,
  createCustomHub,
  resetSectionDefaults,
  moveHub,
  moveManagedHub,
  updateHubVisibility,
  deleteCustomHub,
} from './pms/hub-management.ts';
import {
  getAllHubs,
  getContinueWatching,
  getContinueWatchingItems,
  getSectionContinueWatchingItems,
  getHomeContinueWatching,
  getHomeOnDeck,
  getRecentlyAdded,
  getHubItems,
  getPromotedHubs,
  getMetadataHubs,
  getPostplayHubs,
  getRelatedHubs,
  getSectionHubs,
} from './pms/hubs.ts';
import { transcodeImage } from './pms/image-transcoder.ts';
import {
  getLibraryRoot,
  getLibraryItems,
  getTopWatchedContent,
  getOnDeck,
  getRecentlyAddedLibrary,
  ingestTransientItem,
  getLibraryMatches,
  getFileHash,
  removeFromContinueWatching,
} from './pms/library.ts';
import {
  deleteCaches,
  cleanBundles,
  optimizeDatabase,
  refreshSectionsMetadata,
  refreshAllSections,
  stopAllRefreshes,
} from './pms/library-maintenance.ts';
import {
  setStreamSelection,
  getMediaPart,
  getMediaPartByName,
  getPartIndex,
  getImageFromBif,
  getChapterImage,
} from './pms/library-parts.ts';
import { getSearchAllLibraries } from './pms/library-search.ts';
import { getTags, getPerson, listPersonMedia } from './pms/library-tags.ts';
import {
  tuneChannel,
  getSessions,
  getLiveTVSession,
  getSessionPlaylistIndex,
  getSessionSegment,
} from './pms/live-tv.ts';
import { writeMessage, writeLog, logLine, enablePapertrail, enablePapertrailByGet } from './pms/log.ts';
import { listProviders, addProvider, refreshProviders, deleteMediaProvider } from './pms/media-providers.ts';
import {
  getMetadataItem,
  editMetadataItem,
  deleteMetadataItem,
  deleteMediaItem,
  setItemPreferences,
  getFile,
  listTopUsers,
  getAugmentationStatus,
} from './pms/metadata.ts';
import {
  refreshItemsMetadata,
  analyzeMetadata,
  generateThumbs,
  startBifGeneration,
  detectIntros,
  detectCredits,
  detectAds,
  detectVoiceActivity,
} from './pms/metadata-analysis.ts';
import { createMarker, editMarker, deleteMarker } from './pms/metadata-markers.ts';
import { getMatches, listMatches, matchItem, unmatch, mergeItems, splitItem } from './pms/metadata-matches.ts';
import {
  getMetadataAgentProviders,
  postMetadataAgentProviders,
  getMetadataAgentProvider,
  putMetadataAgentProvider,
  deleteMetadataAgentProvider,
  getMetadataAgentProviderGroups,
  postMetadataAgentProviderGroups,
  getMetadataAgentProviderGroup,
  putMetadataAgentProviderGroup,
  deleteMetadataAgentProviderGroup,
  putMetadataAgentProviderGroupItem,
  deleteMetadataAgentProviderGroupItem,
} from './pms/metadata-providers.ts';
import {
  getMetadataChildren,
  getMetadataGrandchildren,
  getMetadataParent,
  getMetadataGrandparent,
  getAllItemLeaves,
  getMetadataOnDeck,
  getEditions,
  getExtras,
  addExtras,
  getRelatedItems,
  listSimilar,
  listSonicallySimilar,
  getMetadataReviews,
} from './pms/metadata-relations.ts';
import { searchSubtitles, addSubtitles, downloadSubtitles } from './pms/metadata-subtitles.ts';
import { getItemTree } from './pms/metadata-tree.ts';
import {
  createPlayQueue,
  getPlayQueue,
  addToPlayQueue,
  clearPlayQueue,
  resetPlayQueue,
  shuffle,
  unshuffle,
  deletePlayQueueItem,
  movePlayQueueItem,
} from './pms/play-queues.ts';
import {
  getPlaylistGenerators,
  deletePlaylistGenerators,
  getPlaylistGenerator,
  modifyPlaylistGenerator,
  getPlaylistGeneratorItems,
  refreshPlaylist,
} from './pms/playlist-generators.ts';
import {
  listPlaylists,
  getPlaylists,
  getPlaylist,
  getPlaylistItems,
  createPlaylist,
  uploadPlaylist,
  updatePlaylist,
  deletePlaylist,
  addPlaylistItems,
  clearPlaylistItems,
  deletePlaylistItem,
  movePlaylistItem,
} from './pms/playlists.ts';
import {
  getAllPreferences,
  setPreferences,
  getPreference,
  getPluginPreferences,
  getChannelPreferences,
} from './pms/preferences.ts';
import { setRating } from './pms/rating.ts';
import { searchHubs, voiceSearchHubs, getSearchResults } from './pms/search.ts';
import {
  getSections,
  getAllLibraries,
  addSection,
  createSection,
  getLibraryDetails,
  editSection,
  deleteLibrarySection,
} from './pms/sections.ts';
import {
  getSectionFilters,
  getAvailableSorts,
  getFirstCharacters,
  getSectionFirstCharacters,
  getFilterChoices,
  getActorsLibrary,
  getCountriesLibrary,
  getGenresLibrary,
  librarySectionGetAudioLayouts,
  librarySectionGetAudioCodecs,
  librarySectionGetVideoCodecs,
  librarySectionGetSubtitleCodecs,
  getItemsByFirstCharacter,
  getItemsByChoice,
} from './pms/sections-choices.ts';
import { getCommon, autocomplete, updateItems } from './pms/sections-edit.ts';
import {
  refreshSection,
  getRefreshLibraryMetadata,
  cancelRefresh,
  startAnalysis,
  emptyTrash,
  unlockSection,
  deleteIndexes,
  deleteIntros,
  getSectionTimeline,
} from './pms/sections-maintenance.ts';
import { getSectionsPrefs, getSectionPreferences, setSectionPreferences } from './pms/sections-preferences.ts';
import { getCategories, getCluster, listMoments, getFolders, getSectionFolder } from './pms/sections-views.ts';
import { getSourceConnectionInformation, getTransientToken, getTransientTokenByGet } from './pms/security.ts';
import {
  getMyPlexAccount,
  claimServer,
  unclaimServer,
  getSystemAccounts,
  getDevices,
  getSystemAccount,
  getDevice,
  refreshReachability,
} from './pms/server-accounts.ts';
import { getBandwidthStatistics, getStatistics, getResourcesStatistics } from './pms/statistics.ts';
import {
  listSessions,
  getBackgroundTasks,
  listPlaybackHistory,
  getHistoryItem,
  deleteHistory,
  terminateSession,
  terminateSessionByGet,
} from './pms/status.ts';
import {
  getStream,
  getStreamByKey,
  setStreamOffset,
  deleteStream,
  deleteStreamByKey,
  getStreamLevels,
  getStreamLoudness,
} from './pms/streams.ts';
import {
  getAllSubscriptions,
  createSubscription,
  getTemplate,
  processSubscriptions,
  getScheduledRecordings,
  getSubscription,
  editSubscriptionPreferences,
  deleteSubscription,
  reorderSubscription,
  cancelGrab,
} from './pms/subscriptions.ts';
import {
  refreshSyncLists,
  refreshSyncContent,
  getSyncTranscodeQueue,
  getSyncItem,
  markSyncItemDownloaded,
} from './pms/sync.ts';
import { getAgents, getAgentOrder, browseRoots, browsePath, lookupUrl } from './pms/system.ts';
import {
  report,
  getTimeline,
  markPlayed,
  unscrobble,
  markPlayedByGet,
  markUnplayed,
  updatePlayProgress,
  updatePlayProgressByGet,
} from './pms/timeline.ts';
import {
  makeDecision,
  startTranscodeSession,
  startTranscodeByProtocol,
  getTranscodePlaylist,
  getTranscodeSegment,
  startUniversalTranscode,
  transcodeSubtitles,
  triggerFallback,
  pingTranscodeSession,
  stopUniversalTranscode,
  getTranscodeSessions,
  getTranscodeSession,
  stopTranscodeSession,
} from './pms/transcoder.ts';
import { getColors, getImage } from './pms/ultrablur.ts';
import { getUpdatesStatus, checkUpdates, applyUpdates } from './pms/updater.ts';
import {
  getAllFriends,
  getWatchlistHub,
  getWatchHistoryHub,
  getUserDetails,
  getUserStats,
} from './providers/community.ts';
import { getReviewsHub, getRatingsAndReviewsPageData, getActivityFeed } from './providers/community-activity.ts';
import { removeActivity, updateActivityDate, sendMessage } from './providers/community-changes.ts';
import {
  searchDiscover,
  getDiscoverItem,
  getDiscoverChildren,
  getDiscoverUserState,
  scrobbleDiscover,
  unscrobbleDiscover,
  rateDiscover,
} from './providers/discover.ts';
import {
  getDiscoverHubs,
  getAllDiscoverHubs,
  getPromotedDiscoverHubs,
  getDiscoverHub,
  matchDiscoverItem,
  getDiscoverPerson,
} from './providers/discover-hubs.ts';
import {
  getPlexChannels,
  getPlexGrid,
  tunePlexChannel,
  getPlexChannelStream,
  getPlexChannelHubs,
  getFavoriteChannels,
  setFavoriteChannels,
} from './providers/epg.ts';
import {
  getProviderItem,
  matchProviderItem,
  getProviderChildren,
  getProviderGrandchildren,
  getProviderUserState,
  getAvailabilities,
  getCommonSenseMedia,
  getProviderReviews,
  scrobbleProvider,
  unscrobbleProvider,
  rateProvider,
} from './providers/metadata.ts';
import {
  getDiscoverProvider,
  getMetadataProviderRoot,
  getVodProvider,
  getVodHubs,
  getMusicProvider,
  getMusicHubs,
  getEpgProvider,
  getPodcastsProvider,
  getWebshowsProvider,
} from './providers/roots.ts';
import { getVodHub, listVodItems, getVodItem, getVodPart } from './providers/vod.ts';
import { getWatchList, addToWatchlist, removeFromWatchlist, createRssFeed, getRssFeed } from './providers/watchlist.ts';

/** Operations of the area account. */
export const accountOperations: {
  getUserSettings: typeof getUserSettings;
  getFeatures: typeof getFeatures;
  getServerUserFeatures: typeof getServerUserFeatures;
  getAnnouncements: typeof getAnnouncements;
  getClaimToken: typeof getClaimToken;
  updateUserSettings: typeof updateUserSettings;
} = { getUserSettings, getFeatures, getServerUserFeatures, getAnnouncements, getClaimToken, updateUserSettings };

/** Operations of the area accountDevices. */
export const accountDevicesOperations: {
  getAccountDevices: typeof getAccountDevices;
  deleteAccountDevice: typeof deleteAccountDevice;
  getSyncItems: typeof getSyncItems;
  createSyncItem: typeof createSyncItem;
  deleteSyncItem: typeof deleteSyncItem;
  getRegisteredDevices: typeof getRegisteredDevices;
} = { getAccountDevices, deleteAccountDevice, getSyncItems, createSyncItem, deleteSyncItem, getRegisteredDevices };

/** Operations of the area activities. */
export const activitiesOperations: { listActivities: typeof listActivities; cancelActivity: typeof cancelActivity } = {
  listActivities,
  cancelActivity,
};

/** Operations of the area authentication. */
export const authenticationOperations: {
  getTokenDetails: typeof getTokenDetails;
  postUsersSignInData: typeof postUsersSignInData;
  signOut: typeof signOut;
  pingToken: typeof pingToken;
  signInLegacy: typeof signInLegacy;
  getAccountLegacy: typeof getAccountLegacy;
  createAnonymousUser: typeof createAnonymousUser;
} = { getTokenDetails, postUsersSignInData, signOut, pingToken, signInLegacy, getAccountLegacy, createAnonymousUser };

/** Operations of the area butler. */
export const butlerOperations: {
  getTasks: typeof getTasks;
  startTasks: typeof startTasks;
  stopTasks: typeof stopTasks;
  startTask: typeof startTask;
  stopTask: typeof stopTask;
} = { getTasks, startTasks, stopTasks, startTask, stopTask };

/** Operations of the area clients. */
export const clientsOperations: {
  getAvailableClients: typeof getAvailableClients;
  getServerList: typeof getServerList;
  sendPlayerCommand: typeof sendPlayerCommand;
  pollProxiedPlayer: typeof pollProxiedPlayer;
  pollProxiedCommands: typeof pollProxiedCommands;
  answerProxiedCommand: typeof answerProxiedCommand;
  reportProxiedTimeline: typeof reportProxiedTimeline;
} = {
  getAvailableClients,
  getServerList,
  sendPlayerCommand,
  pollProxiedPlayer,
  pollProxiedCommands,
  answerProxiedCommand,
  reportProxiedTimeline,
};

/** Operations of the area cloudProviders. */
export const cloudProvidersOperations: {
  getCloudProviders: typeof getCloudProviders;
  getDiscoverProvider: typeof getDiscoverProvider;
  getMetadataProviderRoot: typeof getMetadataProviderRoot;
  getVodProvider: typeof getVodProvider;
  getVodHubs: typeof getVodHubs;
  getVodHub: typeof getVodHub;
  listVodItems: typeof listVodItems;
  getVodItem: typeof getVodItem;
  getVodPart: typeof getVodPart;
  getMusicProvider: typeof getMusicProvider;
  getMusicHubs: typeof getMusicHubs;
  getEpgProvider: typeof getEpgProvider;
  getPodcastsProvider: typeof getPodcastsProvider;
  getWebshowsProvider: typeof getWebshowsProvider;
} = {
  getCloudProviders,
  getDiscoverProvider,
  getMetadataProviderRoot,
  getVodProvider,
  getVodHubs,
  getVodHub,
  listVodItems,
  getVodItem,
  getVodPart,
  getMusicProvider,
  getMusicHubs,
  getEpgProvider,
  getPodcastsProvider,
  getWebshowsProvider,
};

/** Operations of the area collections. */
export const collectionsOperations: {
  createCollection: typeof createCollection;
  getCollection: typeof getCollection;
  deleteCollectionByKey: typeof deleteCollectionByKey;
  getCollectionChildren: typeof getCollectionChildren;
  getCollectionRelated: typeof getCollectionRelated;
  setCollectionPreferences: typeof setCollectionPreferences;
  addCollectionItems: typeof addCollectionItems;
  removeCollectionItem: typeof removeCollectionItem;
  deleteCollectionItem: typeof deleteCollectionItem;
  moveCollectionItem: typeof moveCollectionItem;
} = {
  createCollection,
  getCollection,
  deleteCollectionByKey,
  getCollectionChildren,
  getCollectionRelated,
  setCollectionPreferences,
  addCollectionItems,
  removeCollectionItem,
  deleteCollectionItem,
  moveCollectionItem,
};

/** Operations of the area community. */
export const communityOperations: {
  getAllFriends: typeof getAllFriends;
  getWatchlistHub: typeof getWatchlistHub;
  getWatchHistoryHub: typeof getWatchHistoryHub;
  getUserDetails: typeof getUserDetails;
  getUserStats: typeof getUserStats;
  getReviewsHub: typeof getReviewsHub;
  getRatingsAndReviewsPageData: typeof getRatingsAndReviewsPageData;
  getActivityFeed: typeof getActivityFeed;
  removeActivity: typeof removeActivity;
  updateActivityDate: typeof updateActivityDate;
  sendMessage: typeof sendMessage;
} = {
  getAllFriends,
  getWatchlistHub,
  getWatchHistoryHub,
  getUserDetails,
  getUserStats,
  getReviewsHub,
  getRatingsAndReviewsPageData,
  getActivityFeed,
  removeActivity,
  updateActivityDate,
  sendMessage,
};

/** Operations of the area content. */
export const contentOperations: {
  listContent: typeof listContent;
  getAlbums: typeof getAlbums;
  getAllLeaves: typeof getAllLeaves;
  getSonicPath: typeof getSonicPath;
  getSonicallySimilar: typeof getSonicallySimilar;
  getCategories: typeof getCategories;
  getCluster: typeof getCluster;
  listMoments: typeof listMoments;
  getFolders: typeof getFolders;
  getMetadataItem: typeof getMetadataItem;
  getArts: typeof getArts;
  getCollectionItems: typeof getCollectionItems;
  getCollectionImage: typeof getCollectionImage;
} = {
  listContent,
  getAlbums,
  getAllLeaves,
  getSonicPath,
  getSonicallySimilar,
  getCategories,
  getCluster,
  listMoments,
  getFolders,
  getMetadataItem,
  getArts,
  getCollectionItems,
  getCollectionImage,
};

/** Operations of the area deviceKeys. */
export const deviceKeysOperations: {
  registerDeviceKey: typeof registerDeviceKey;
  getAuthNonce: typeof getAuthNonce;
  exchangeDeviceToken: typeof exchangeDeviceToken;
  getAuthKeys: typeof getAuthKeys;
} = { registerDeviceKey, getAuthNonce, exchangeDeviceToken, getAuthKeys };

/** Operations of the area devices. */
export const devicesOperations: {
  getAvailableGrabbers: typeof getAvailableGrabbers;
  listDevices: typeof listDevices;
  addDevice: typeof addDevice;
  discoverDevices: typeof discoverDevices;
  getDeviceDetails: typeof getDeviceDetails;
  modifyDevice: typeof modifyDevice;
  removeDevice: typeof removeDevice;
  setChannelmap: typeof setChannelmap;
  getDevicesChannels: typeof getDevicesChannels;
  setDevicePreferences: typeof setDevicePreferences;
  scan: typeof scan;
  stopScan: typeof stopScan;
  getThumb: typeof getThumb;
} = {
  getAvailableGrabbers,
  listDevices,
  addDevice,
  discoverDevices,
  getDeviceDetails,
  modifyDevice,
  removeDevice,
  setChannelmap,
  getDevicesChannels,
  setDevicePreferences,
  scan,
  stopScan,
  getThumb,
};

/** Operations of the area diagnostics. */
export const diagnosticsOperations: { downloadDatabases: typeof downloadDatabases; downloadLogs: typeof downloadLogs } =
  { downloadDatabases, downloadLogs };

/** Operations of the area discover. */
export const discoverOperations: {
  searchDiscover: typeof searchDiscover;
  getDiscoverItem: typeof getDiscoverItem;
  getDiscoverChildren: typeof getDiscoverChildren;
  getDiscoverUserState: typeof getDiscoverUserState;
  scrobbleDiscover: typeof scrobbleDiscover;
  unscrobbleDiscover: typeof unscrobbleDiscover;
  rateDiscover: typeof rateDiscover;
  getDiscoverHubs: typeof getDiscoverHubs;
  getAllDiscoverHubs: typeof getAllDiscoverHubs;
  getPromotedDiscoverHubs: typeof getPromotedDiscoverHubs;
  getDiscoverHub: typeof getDiscoverHub;
  matchDiscoverItem: typeof matchDiscoverItem;
  getDiscoverPerson: typeof getDiscoverPerson;
} = {
  searchDiscover,
  getDiscoverItem,
  getDiscoverChildren,
  getDiscoverUserState,
  scrobbleDiscover,
  unscrobbleDiscover,
  rateDiscover,
  getDiscoverHubs,
  getAllDiscoverHubs,
  getPromotedDiscoverHubs,
  getDiscoverHub,
  matchDiscoverItem,
  getDiscoverPerson,
};

/** Operations of the area downloadQueue. */
export const downloadQueueOperations: {
  createDownloadQueue: typeof createDownloadQueue;
  getDownloadQueue: typeof getDownloadQueue;
  addDownloadQueueItems: typeof addDownloadQueueItems;
  listDownloadQueueItems: typeof listDownloadQueueItems;
  getDownloadQueueItems: typeof getDownloadQueueItems;
  removeDownloadQueueItems: typeof removeDownloadQueueItems;
  restartProcessingDownloadQueueItems: typeof restartProcessingDownloadQueueItems;
  getItemDecision: typeof getItemDecision;
  getDownloadQueueMedia: typeof getDownloadQueueMedia;
} = {
  createDownloadQueue,
  getDownloadQueue,
  addDownloadQueueItems,
  listDownloadQueueItems,
  getDownloadQueueItems,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
  getItemDecision,
  getDownloadQueueMedia,
};

/** Operations of the area downloads. */
export const downloadsOperations: { getDownloads: typeof getDownloads } = { getDownloads };

/** Operations of the area dvrs. */
export const dvrsOperations: {
  listDVRs: typeof listDVRs;
  createDVR: typeof createDVR;
  getDVR: typeof getDVR;
  deleteDVR: typeof deleteDVR;
  addDeviceToDVR: typeof addDeviceToDVR;
  removeDeviceFromDVR: typeof removeDeviceFromDVR;
  addLineup: typeof addLineup;
  deleteLineup: typeof deleteLineup;
  setDVRPreferences: typeof setDVRPreferences;
  reloadGuide: typeof reloadGuide;
  stopDVRReload: typeof stopDVRReload;
  tuneChannel: typeof tuneChannel;
} = {
  listDVRs,
  createDVR,
  getDVR,
  deleteDVR,
  addDeviceToDVR,
  removeDeviceFromDVR,
  addLineup,
  deleteLineup,
  setDVRPreferences,
  reloadGuide,
  stopDVRReload,
  tuneChannel,
};

/** Operations of the area epg. */
export const epgOperations: {
  getCountries: typeof getCountries;
  getAllLanguages: typeof getAllLanguages;
  getCountriesLineups: typeof getCountriesLineups;
  getCountryRegions: typeof getCountryRegions;
  listLineups: typeof listLineups;
  getChannels: typeof getChannels;
  computeChannelMap: typeof computeChannelMap;
  getLineup: typeof getLineup;
  getLineupChannels: typeof getLineupChannels;
  mediaProviderEpgChannels: typeof mediaProviderEpgChannels;
  mediaProviderEpgGrid: typeof mediaProviderEpgGrid;
  mediaProviderEpgMetadata: typeof mediaProviderEpgMetadata;
  mediaProviderEpgDiscover: typeof mediaProviderEpgDiscover;
  mediaProviderEpgSearch: typeof mediaProviderEpgSearch;
  mediaProviderEpgWatchnow: typeof mediaProviderEpgWatchnow;
  mediaProviderEpgWatchnowAll: typeof mediaProviderEpgWatchnowAll;
} = {
  getCountries,
  getAllLanguages,
  getCountriesLineups,
  getCountryRegions,
  listLineups,
  getChannels,
  computeChannelMap,
  getLineup,
  getLineupChannels,
  mediaProviderEpgChannels,
  mediaProviderEpgGrid,
  mediaProviderEpgMetadata,
  mediaProviderEpgDiscover,
  mediaProviderEpgSearch,
  mediaProviderEpgWatchnow,
  mediaProviderEpgWatchnowAll,
};

/** Operations of the area events. */
export const eventsOperations: {
  getNotifications: typeof getNotifications;
  connectWebSocket: typeof connectWebSocket;
  connectWebSocketPlural: typeof connectWebSocketPlural;
} = { getNotifications, connectWebSocket, connectWebSocketPlural };

/** Operations of the area friends. */
export const friendsOperations: {
  getUserFriends: typeof getUserFriends;
  inviteFriend: typeof inviteFriend;
  acceptFriend: typeof acceptFriend;
  deleteFriend: typeof deleteFriend;
} = { getUserFriends, inviteFriend, acceptFriend, deleteFriend };

/** Operations of the area general. */
export const generalOperations: {
  getServerInfo: typeof getServerInfo;
  getIdentity: typeof getIdentity;
  getLibraryRoot: typeof getLibraryRoot;
  getServerPicture: typeof getServerPicture;
  getServerPictureInFolder: typeof getServerPictureInFolder;
  getMediaFlag: typeof getMediaFlag;
  getSourceConnectionInformation: typeof getSourceConnectionInformation;
  getTransientToken: typeof getTransientToken;
  getTransientTokenByGet: typeof getTransientTokenByGet;
} = {
  getServerInfo,
  getIdentity,
  getLibraryRoot,
  getServerPicture,
  getServerPictureInFolder,
  getMediaFlag,
  getSourceConnectionInformation,
  getTransientToken,
  getTransientTokenByGet,
};

/** Operations of the area geo. */
export const geoOperations: { getGeoData: typeof getGeoData; getPublicIp: typeof getPublicIp } = {
  getGeoData,
  getPublicIp,
};

/** Operations of the area home. */
export const homeOperations: {
  getHomeData: typeof getHomeData;
  getHomeUsers: typeof getHomeUsers;
  switchHomeUser: typeof switchHomeUser;
  updateRestrictedHomeUser: typeof updateRestrictedHomeUser;
  getHomeUsersV1: typeof getHomeUsersV1;
  createHomeUser: typeof createHomeUser;
  updateHomeUser: typeof updateHomeUser;
  deleteHomeUser: typeof deleteHomeUser;
  switchHomeUserV1: typeof switchHomeUserV1;
  createHome: typeof createHome;
  updateHome: typeof updateHome;
} = {
  getHomeData,
  getHomeUsers,
  switchHomeUser,
  updateRestrictedHomeUser,
  getHomeUsersV1,
  createHomeUser,
  updateHomeUser,
  deleteHomeUser,
  switchHomeUserV1,
  createHome,
  updateHome,
};

/** Operations of the area hubs. */
export const hubsOperations: {
  getAllHubs: typeof getAllHubs;
  getContinueWatching: typeof getContinueWatching;
  getContinueWatchingItems: typeof getContinueWatchingItems;
  getSectionContinueWatchingItems: typeof getSectionContinueWatchingItems;
  getHomeContinueWatching: typeof getHomeContinueWatching;
  getHomeOnDeck: typeof getHomeOnDeck;
  getRecentlyAdded: typeof getRecentlyAdded;
  getHubItems: typeof getHubItems;
  getPromotedHubs: typeof getPromotedHubs;
  getMetadataHubs: typeof getMetadataHubs;
  getPostplayHubs: typeof getPostplayHubs;
  getRelatedHubs: typeof getRelatedHubs;
  getSectionHubs: typeof getSectionHubs;
  listHubs: typeof listHubs;
  createCustomHub: typeof createCustomHub;
  resetSectionDefaults: typeof resetSectionDefaults;
  moveHub: typeof moveHub;
  moveManagedHub: typeof moveManagedHub;
  updateHubVisibility: typeof updateHubVisibility;
  deleteCustomHub: typeof deleteCustomHub;
} = {
  getAllHubs,
  getContinueWatching,
  getContinueWatchingItems,
  getSectionContinueWatchingItems,
  getHomeContinueWatching,
  getHomeOnDeck,
  getRecentlyAdded,
  getHubItems,
  getPromotedHubs,
  getMetadataHubs,
  getPostplayHubs,
  getRelatedHubs,
  getSectionHubs,
  listHubs,
  createCustomHub,
  resetSectionDefaults,
  moveHub,
  moveManagedHub,
  updateHubVisibility,
  deleteCustomHub,
};

/** Operations of the area invites. */
export const invitesOperations: {
  getReceivedInvites: typeof getReceivedInvites;
  acceptInvite: typeof acceptInvite;
  getSentInvites: typeof getSentInvites;
  cancelInvite: typeof cancelInvite;
} = { getReceivedInvites, acceptInvite, getSentInvites, cancelInvite };

/** Operations of the area library. */
export const libraryOperations: {
  getLibraryItems: typeof getLibraryItems;
  getTopWatchedContent: typeof getTopWatchedContent;
  getOnDeck: typeof getOnDeck;
  getRecentlyAddedLibrary: typeof getRecentlyAddedLibrary;
  ingestTransientItem: typeof ingestTransientItem;
  getLibraryMatches: typeof getLibraryMatches;
  getFileHash: typeof getFileHash;
  removeFromContinueWatching: typeof removeFromContinueWatching;
  getSearchAllLibraries: typeof getSearchAllLibraries;
  getTags: typeof getTags;
  getPerson: typeof getPerson;
  listPersonMedia: typeof listPersonMedia;
  deleteCaches: typeof deleteCaches;
  cleanBundles: typeof cleanBundles;
  optimizeDatabase: typeof optimizeDatabase;
  refreshSectionsMetadata: typeof refreshSectionsMetadata;
  refreshAllSections: typeof refreshAllSections;
  stopAllRefreshes: typeof stopAllRefreshes;
  setStreamSelection: typeof setStreamSelection;
  getMediaPart: typeof getMediaPart;
  getMediaPartByName: typeof getMediaPartByName;
  getPartIndex: typeof getPartIndex;
  getImageFromBif: typeof getImageFromBif;
  getChapterImage: typeof getChapterImage;
  getCollections: typeof getCollections;
  getSectionOnDeck: typeof getSectionOnDeck;
  getLatestLibraryItems: typeof getLatestLibraryItems;
  getSearchLibrary: typeof getSearchLibrary;
  getLibraryItemsByCategory: typeof getLibraryItemsByCategory;
  getSections: typeof getSections;
  getAllLibraries: typeof getAllLibraries;
  addSection: typeof addSection;
  createSection: typeof createSection;
  getLibraryDetails: typeof getLibraryDetails;
  editSection: typeof editSection;
  deleteLibrarySection: typeof deleteLibrarySection;
  getSectionsPrefs: typeof getSectionsPrefs;
  getSectionPreferences: typeof getSectionPreferences;
  setSectionPreferences: typeof setSectionPreferences;
  refreshSection: typeof refreshSection;
  getRefreshLibraryMetadata: typeof getRefreshLibraryMetadata;
  cancelRefresh: typeof cancelRefresh;
  startAnalysis: typeof startAnalysis;
  emptyTrash: typeof emptyTrash;
  unlockSection: typeof unlockSection;
  deleteIndexes: typeof deleteIndexes;
  deleteIntros: typeof deleteIntros;
  getSectionTimeline: typeof getSectionTimeline;
  getSectionFilters: typeof getSectionFilters;
  getAvailableSorts: typeof getAvailableSorts;
  getFirstCharacters: typeof getFirstCharacters;
  getSectionFirstCharacters: typeof getSectionFirstCharacters;
  getFilterChoices: typeof getFilterChoices;
  getActorsLibrary: typeof getActorsLibrary;
  getCountriesLibrary: typeof getCountriesLibrary;
  getGenresLibrary: typeof getGenresLibrary;
  librarySectionGetAudioLayouts: typeof librarySectionGetAudioLayouts;
  librarySectionGetAudioCodecs: typeof librarySectionGetAudioCodecs;
  librarySectionGetVideoCodecs: typeof librarySectionGetVideoCodecs;
  librarySectionGetSubtitleCodecs: typeof librarySectionGetSubtitleCodecs;
  getItemsByFirstCharacter: typeof getItemsByFirstCharacter;
  getItemsByChoice: typeof getItemsByChoice;
  getCommon: typeof getCommon;
  autocomplete: typeof autocomplete;
  updateItems: typeof updateItems;
  getSectionFolder: typeof getSectionFolder;
  editMetadataItem: typeof editMetadataItem;
  deleteMetadataItem: typeof deleteMetadataItem;
  deleteMediaItem: typeof deleteMediaItem;
  setItemPreferences: typeof setItemPreferences;
  getFile: typeof getFile;
  listTopUsers: typeof listTopUsers;
  getAugmentationStatus: typeof getAugmentationStatus;
  getMetadataChildren: typeof getMetadataChildren;
  getMetadataGrandchildren: typeof getMetadataGrandchildren;
  getMetadataParent: typeof getMetadataParent;
  getMetadataGrandparent: typeof getMetadataGrandparent;
  getAllItemLeaves: typeof getAllItemLeaves;
  getMetadataOnDeck: typeof getMetadataOnDeck;
  getEditions: typeof getEditions;
  getExtras: typeof getExtras;
  addExtras: typeof addExtras;
  getRelatedItems: typeof getRelatedItems;
  listSimilar: typeof listSimilar;
  listSonicallySimilar: typeof listSonicallySimilar;
  getMetadataReviews: typeof getMetadataReviews;
  getItemTree: typeof getItemTree;
  refreshItemsMetadata: typeof refreshItemsMetadata;
  analyzeMetadata: typeof analyzeMetadata;
  generateThumbs: typeof generateThumbs;
  startBifGeneration: typeof startBifGeneration;
  detectIntros: typeof detectIntros;
  detectCredits: typeof detectCredits;
  detectAds: typeof detectAds;
  detectVoiceActivity: typeof detectVoiceActivity;
  getMatches: typeof getMatches;
  listMatches: typeof listMatches;
  matchItem: typeof matchItem;
  unmatch: typeof unmatch;
  mergeItems: typeof mergeItems;
  splitItem: typeof splitItem;
  createMarker: typeof createMarker;
  editMarker: typeof editMarker;
  deleteMarker: typeof deleteMarker;
  searchSubtitles: typeof searchSubtitles;
  addSubtitles: typeof addSubtitles;
  downloadSubtitles: typeof downloadSubtitles;
  getRandomArtwork: typeof getRandomArtwork;
  setItemArtwork: typeof setItemArtwork;
  updateItemArtwork: typeof updateItemArtwork;
  libraryMetadataDeleteElement: typeof libraryMetadataDeleteElement;
  getItemArtwork: typeof getItemArtwork;
  getThumbImage: typeof getThumbImage;
  getBannerImage: typeof getBannerImage;
  getArtImage: typeof getArtImage;
  getThemeMusic: typeof getThemeMusic;
  getMediaPosters: typeof getMediaPosters;
  postMediaPoster: typeof postMediaPoster;
  getMediaArts: typeof getMediaArts;
  postMediaArts: typeof postMediaArts;
  getMediaClearLogos: typeof getMediaClearLogos;
  postMediaClearLogo: typeof postMediaClearLogo;
  getMediaSquareArts: typeof getMediaSquareArts;
  postMediaSquareArt: typeof postMediaSquareArt;
  getMediaBanners: typeof getMediaBanners;
  getMediaThemes: typeof getMediaThemes;
  postMediaTheme: typeof postMediaTheme;
  getStream: typeof getStream;
  getStreamByKey: typeof getStreamByKey;
  setStreamOffset: typeof setStreamOffset;
  deleteStream: typeof deleteStream;
  deleteStreamByKey: typeof deleteStreamByKey;
  getStreamLevels: typeof getStreamLevels;
  getStreamLoudness: typeof getStreamLoudness;
  deleteCollection: typeof deleteCollection;
  getSectionImage: typeof getSectionImage;
} = {
  getLibraryItems,
  getTopWatchedContent,
  getOnDeck,
  getRecentlyAddedLibrary,
  ingestTransientItem,
  getLibraryMatches,
  getFileHash,
  removeFromContinueWatching,
  getSearchAllLibraries,
  getTags,
  getPerson,
  listPersonMedia,
  deleteCaches,
  cleanBundles,
  optimizeDatabase,
  refreshSectionsMetadata,
  refreshAllSections,
  stopAllRefreshes,
  setStreamSelection,
  getMediaPart,
  getMediaPartByName,
  getPartIndex,
  getImageFromBif,
  getChapterImage,
  getCollections,
  getSectionOnDeck,
  getLatestLibraryItems,
  getSearchLibrary,
  getLibraryItemsByCategory,
  getSections,
  getAllLibraries,
  addSection,
  createSection,
  getLibraryDetails,
  editSection,
  deleteLibrarySection,
  getSectionsPrefs,
  getSectionPreferences,
  setSectionPreferences,
  refreshSection,
  getRefreshLibraryMetadata,
  cancelRefresh,
  startAnalysis,
  emptyTrash,
  unlockSection,
  deleteIndexes,
  deleteIntros,
  getSectionTimeline,
  getSectionFilters,
  getAvailableSorts,
  getFirstCharacters,
  getSectionFirstCharacters,
  getFilterChoices,
  getActorsLibrary,
  getCountriesLibrary,
  getGenresLibrary,
  librarySectionGetAudioLayouts,
  librarySectionGetAudioCodecs,
  librarySectionGetVideoCodecs,
  librarySectionGetSubtitleCodecs,
  getItemsByFirstCharacter,
  getItemsByChoice,
  getCommon,
  autocomplete,
  updateItems,
  getSectionFolder,
  editMetadataItem,
  deleteMetadataItem,
  deleteMediaItem,
  setItemPreferences,
  getFile,
  listTopUsers,
  getAugmentationStatus,
  getMetadataChildren,
  getMetadataGrandchildren,
  getMetadataParent,
  getMetadataGrandparent,
  getAllItemLeaves,
  getMetadataOnDeck,
  getEditions,
  getExtras,
  addExtras,
  getRelatedItems,
  listSimilar,
  listSonicallySimilar,
  getMetadataReviews,
  getItemTree,
  refreshItemsMetadata,
  analyzeMetadata,
  generateThumbs,
  startBifGeneration,
  detectIntros,
  detectCredits,
  detectAds,
  detectVoiceActivity,
  getMatches,
  listMatches,
  matchItem,
  unmatch,
  mergeItems,
  splitItem,
  createMarker,
  editMarker,
  deleteMarker,
  searchSubtitles,
  addSubtitles,
  downloadSubtitles,
  getRandomArtwork,
  setItemArtwork,
  updateItemArtwork,
  libraryMetadataDeleteElement,
  getItemArtwork,
  getThumbImage,
  getBannerImage,
  getArtImage,
  getThemeMusic,
  getMediaPosters,
  postMediaPoster,
  getMediaArts,
  postMediaArts,
  getMediaClearLogos,
  postMediaClearLogo,
  getMediaSquareArts,
  postMediaSquareArt,
  getMediaBanners,
  getMediaThemes,
  postMediaTheme,
  getStream,
  getStreamByKey,
  setStreamOffset,
  deleteStream,
  deleteStreamByKey,
  getStreamLevels,
  getStreamLoudness,
  deleteCollection,
  getSectionImage,
};

/** Operations of the area liveTV. */
export const liveTVOperations: {
  getSessions: typeof getSessions;
  getLiveTVSession: typeof getLiveTVSession;
  getSessionPlaylistIndex: typeof getSessionPlaylistIndex;
  getSessionSegment: typeof getSessionSegment;
} = { getSessions, getLiveTVSession, getSessionPlaylistIndex, getSessionSegment };

/** Operations of the area log. */
export const logOperations: {
  writeMessage: typeof writeMessage;
  writeLog: typeof writeLog;
  logLine: typeof logLine;
  enablePapertrail: typeof enablePapertrail;
  enablePapertrailByGet: typeof enablePapertrailByGet;
} = { writeMessage, writeLog, logLine, enablePapertrail, enablePapertrailByGet };

/** Operations of the area metadataAgents. */
export const metadataAgentsOperations: {
  getMetadataAgentProviders: typeof getMetadataAgentProviders;
  postMetadataAgentProviders: typeof postMetadataAgentProviders;
  getMetadataAgentProvider: typeof getMetadataAgentProvider;
  putMetadataAgentProvider: typeof putMetadataAgentProvider;
  deleteMetadataAgentProvider: typeof deleteMetadataAgentProvider;
  getMetadataAgentProviderGroups: typeof getMetadataAgentProviderGroups;
  postMetadataAgentProviderGroups: typeof postMetadataAgentProviderGroups;
  getMetadataAgentProviderGroup: typeof getMetadataAgentProviderGroup;
  putMetadataAgentProviderGroup: typeof putMetadataAgentProviderGroup;
  deleteMetadataAgentProviderGroup: typeof deleteMetadataAgentProviderGroup;
  putMetadataAgentProviderGroupItem: typeof putMetadataAgentProviderGroupItem;
  deleteMetadataAgentProviderGroupItem: typeof deleteMetadataAgentProviderGroupItem;
} = {
  getMetadataAgentProviders,
  postMetadataAgentProviders,
  getMetadataAgentProvider,
  putMetadataAgentProvider,
  deleteMetadataAgentProvider,
  getMetadataAgentProviderGroups,
  postMetadataAgentProviderGroups,
  getMetadataAgentProviderGroup,
  putMetadataAgentProviderGroup,
  deleteMetadataAgentProviderGroup,
  putMetadataAgentProviderGroupItem,
  deleteMetadataAgentProviderGroupItem,
};

/** Operations of the area metadataProvider. */
export const metadataProviderOperations: {
  getProviderItem: typeof getProviderItem;
  matchProviderItem: typeof matchProviderItem;
  getProviderChildren: typeof getProviderChildren;
  getProviderGrandchildren: typeof getProviderGrandchildren;
  getProviderUserState: typeof getProviderUserState;
  getAvailabilities: typeof getAvailabilities;
  getCommonSenseMedia: typeof getCommonSenseMedia;
  getProviderReviews: typeof getProviderReviews;
  scrobbleProvider: typeof scrobbleProvider;
  unscrobbleProvider: typeof unscrobbleProvider;
  rateProvider: typeof rateProvider;
} = {
  getProviderItem,
  matchProviderItem,
  getProviderChildren,
  getProviderGrandchildren,
  getProviderUserState,
  getAvailabilities,
  getCommonSenseMedia,
  getProviderReviews,
  scrobbleProvider,
  unscrobbleProvider,
  rateProvider,
};

/** Operations of the area pins. */
export const pinsOperations: {
  getPin: typeof getPin;
  getTokenByPinId: typeof getTokenByPinId;
  getPinQrCode: typeof getPinQrCode;
  linkPin: typeof linkPin;
  createKeyedPin: typeof createKeyedPin;
  getKeyedPin: typeof getKeyedPin;
} = { getPin, getTokenByPinId, getPinQrCode, linkPin, createKeyedPin, getKeyedPin };

/** Operations of the area playQueue. */
export const playQueueOperations: {
  createPlayQueue: typeof createPlayQueue;
  getPlayQueue: typeof getPlayQueue;
  addToPlayQueue: typeof addToPlayQueue;
  clearPlayQueue: typeof clearPlayQueue;
  resetPlayQueue: typeof resetPlayQueue;
  shuffle: typeof shuffle;
  unshuffle: typeof unshuffle;
  deletePlayQueueItem: typeof deletePlayQueueItem;
  movePlayQueueItem: typeof movePlayQueueItem;
} = {
  createPlayQueue,
  getPlayQueue,
  addToPlayQueue,
  clearPlayQueue,
  resetPlayQueue,
  shuffle,
  unshuffle,
  deletePlayQueueItem,
  movePlayQueueItem,
};

/** Operations of the area players. */
export const playersOperations: {
  sendCommandToPlayer: typeof sendCommandToPlayer;
  playerPlay: typeof playerPlay;
  playerPause: typeof playerPause;
  playerStop: typeof playerStop;
  playerSkipNext: typeof playerSkipNext;
  playerSkipPrevious: typeof playerSkipPrevious;
  playerSkipTo: typeof playerSkipTo;
  playerStepForward: typeof playerStepForward;
  playerStepBack: typeof playerStepBack;
  playerBigStepForward: typeof playerBigStepForward;
  playerBigStepBack: typeof playerBigStepBack;
  playerSeekTo: typeof playerSeekTo;
  playerSetParameters: typeof playerSetParameters;
  playerSetStreams: typeof playerSetStreams;
  playerRefreshPlayQueue: typeof playerRefreshPlayQueue;
  playerPlayMedia: typeof playerPlayMedia;
  playerMoveUp: typeof playerMoveUp;
  playerMoveDown: typeof playerMoveDown;
  playerMoveLeft: typeof playerMoveLeft;
  playerMoveRight: typeof playerMoveRight;
  playerPageUp: typeof playerPageUp;
  playerPageDown: typeof playerPageDown;
  playerNextLetter: typeof playerNextLetter;
  playerPreviousLetter: typeof playerPreviousLetter;
  playerSelect: typeof playerSelect;
  playerBack: typeof playerBack;
  playerContextMenu: typeof playerContextMenu;
  playerToggleOSD: typeof playerToggleOSD;
  playerHome: typeof playerHome;
  playerMusic: typeof playerMusic;
  playerMirrorDetails: typeof playerMirrorDetails;
  playerSetText: typeof playerSetText;
  playerSendString: typeof playerSendString;
  playerSendVirtualKey: typeof playerSendVirtualKey;
  playerSendKey: typeof playerSendKey;
  playerApplicationPlayMedia: typeof playerApplicationPlayMedia;
  getPlayerResources: typeof getPlayerResources;
  pollPlayerTimeline: typeof pollPlayerTimeline;
  subscribePlayerTimeline: typeof subscribePlayerTimeline;
  unsubscribePlayerTimeline: typeof unsubscribePlayerTimeline;
} = {
  sendCommandToPlayer,
  playerPlay,
  playerPause,
  playerStop,
  playerSkipNext,
  playerSkipPrevious,
  playerSkipTo,
  playerStepForward,
  playerStepBack,
  playerBigStepForward,
  playerBigStepBack,
  playerSeekTo,
  playerSetParameters,
  playerSetStreams,
  playerRefreshPlayQueue,
  playerPlayMedia,
  playerMoveUp,
  playerMoveDown,
  playerMoveLeft,
  playerMoveRight,
  playerPageUp,
  playerPageDown,
  playerNextLetter,
  playerPreviousLetter,
  playerSelect,
  playerBack,
  playerContextMenu,
  playerToggleOSD,
  playerHome,
  playerMusic,
  playerMirrorDetails,
  playerSetText,
  playerSendString,
  playerSendVirtualKey,
  playerSendKey,
  playerApplicationPlayMedia,
  getPlayerResources,
  pollPlayerTimeline,
  subscribePlayerTimeline,
  unsubscribePlayerTimeline,
};

/** Operations of the area playlists. */
export const playlistsOperations: {
  getPlaylistImage: typeof getPlaylistImage;
  listPlaylists: typeof listPlaylists;
  getPlaylists: typeof getPlaylists;
  getPlaylist: typeof getPlaylist;
  getPlaylistItems: typeof getPlaylistItems;
  createPlaylist: typeof createPlaylist;
  uploadPlaylist: typeof uploadPlaylist;
  updatePlaylist: typeof updatePlaylist;
  deletePlaylist: typeof deletePlaylist;
  addPlaylistItems: typeof addPlaylistItems;
  clearPlaylistItems: typeof clearPlaylistItems;
  deletePlaylistItem: typeof deletePlaylistItem;
  movePlaylistItem: typeof movePlaylistItem;
  getPlaylistGenerators: typeof getPlaylistGenerators;
  deletePlaylistGenerators: typeof deletePlaylistGenerators;
  getPlaylistGenerator: typeof getPlaylistGenerator;
  modifyPlaylistGenerator: typeof modifyPlaylistGenerator;
  getPlaylistGeneratorItems: typeof getPlaylistGeneratorItems;
  refreshPlaylist: typeof refreshPlaylist;
} = {
  getPlaylistImage,
  listPlaylists,
  getPlaylists,
  getPlaylist,
  getPlaylistItems,
  createPlaylist,
  uploadPlaylist,
  updatePlaylist,
  deletePlaylist,
  addPlaylistItems,
  clearPlaylistItems,
  deletePlaylistItem,
  movePlaylistItem,
  getPlaylistGenerators,
  deletePlaylistGenerators,
  getPlaylistGenerator,
  modifyPlaylistGenerator,
  getPlaylistGeneratorItems,
  refreshPlaylist,
};

/** Operations of the area plexChannels. */
export const plexChannelsOperations: {
  getPlexChannels: typeof getPlexChannels;
  getPlexGrid: typeof getPlexGrid;
  tunePlexChannel: typeof tunePlexChannel;
  getPlexChannelStream: typeof getPlexChannelStream;
  getPlexChannelHubs: typeof getPlexChannelHubs;
  getFavoriteChannels: typeof getFavoriteChannels;
  setFavoriteChannels: typeof setFavoriteChannels;
} = {
  getPlexChannels,
  getPlexGrid,
  tunePlexChannel,
  getPlexChannelStream,
  getPlexChannelHubs,
  getFavoriteChannels,
  setFavoriteChannels,
};

/** Operations of the area preferences. */
export const preferencesOperations: {
  getAllPreferences: typeof getAllPreferences;
  setPreferences: typeof setPreferences;
  getPreference: typeof getPreference;
  getPluginPreferences: typeof getPluginPreferences;
  getChannelPreferences: typeof getChannelPreferences;
} = { getAllPreferences, setPreferences, getPreference, getPluginPreferences, getChannelPreferences };

/** Operations of the area privacy. */
export const privacyOperations: {
  getViewStateSync: typeof getViewStateSync;
  setViewStateSync: typeof setViewStateSync;
  getPrivacyData: typeof getPrivacyData;
  setPrivacyData: typeof setPrivacyData;
  getUserOptOutSettings: typeof getUserOptOutSettings;
  getOptOuts: typeof getOptOuts;
  setOptOut: typeof setOptOut;
} = {
  getViewStateSync,
  setViewStateSync,
  getPrivacyData,
  setPrivacyData,
  getUserOptOutSettings,
  getOptOuts,
  setOptOut,
};

/** Operations of the area provider. */
export const providerOperations: {
  listProviders: typeof listProviders;
  addProvider: typeof addProvider;
  refreshProviders: typeof refreshProviders;
  deleteMediaProvider: typeof deleteMediaProvider;
} = { listProviders, addProvider, refreshProviders, deleteMediaProvider };

/** Operations of the area rate. */
export const rateOperations: { setRating: typeof setRating } = { setRating };

/** Operations of the area resources. */
export const resourcesOperations: {
  getCompanionsData: typeof getCompanionsData;
  getServerResources: typeof getServerResources;
  getResourcesV1: typeof getResourcesV1;
} = { getCompanionsData, getServerResources, getResourcesV1 };

/** Operations of the area search. */
export const searchOperations: {
  searchHubs: typeof searchHubs;
  voiceSearchHubs: typeof voiceSearchHubs;
  getSearchResults: typeof getSearchResults;
} = { searchHubs, voiceSearchHubs, getSearchResults };

/** Operations of the area serverAccounts. */
export const serverAccountsOperations: {
  getMyPlexAccount: typeof getMyPlexAccount;
  claimServer: typeof claimServer;
  unclaimServer: typeof unclaimServer;
  getSystemAccounts: typeof getSystemAccounts;
  getDevices: typeof getDevices;
  getSystemAccount: typeof getSystemAccount;
  getDevice: typeof getDevice;
  refreshReachability: typeof refreshReachability;
} = {
  getMyPlexAccount,
  claimServer,
  unclaimServer,
  getSystemAccounts,
  getDevices,
  getSystemAccount,
  getDevice,
  refreshReachability,
};

/** Operations of the area sharing. */
export const sharingOperations: {
  createSharedServer: typeof createSharedServer;
  getServerByMachineIdentifier: typeof getServerByMachineIdentifier;
  updateSharings: typeof updateSharings;
  deleteSharings: typeof deleteSharings;
  getServersV1: typeof getServersV1;
  getServerV1: typeof getServerV1;
  getSharedServersV1: typeof getSharedServersV1;
  createSharedServerV1: typeof createSharedServerV1;
  getSharedServerV1: typeof getSharedServerV1;
  updateSharedServerV1: typeof updateSharedServerV1;
  deleteSharedServerV1: typeof deleteSharedServerV1;
  getOwnedSharedServers: typeof getOwnedSharedServers;
  getReceivedSharedServers: typeof getReceivedSharedServers;
  acceptSharedServer: typeof acceptSharedServer;
  getSharingSettings: typeof getSharingSettings;
  setSharingSettings: typeof setSharingSettings;
} = {
  createSharedServer,
  getServerByMachineIdentifier,
  updateSharings,
  deleteSharings,
  getServersV1,
  getServerV1,
  getSharedServersV1,
  createSharedServerV1,
  getSharedServerV1,
  updateSharedServerV1,
  deleteSharedServerV1,
  getOwnedSharedServers,
  getReceivedSharedServers,
  acceptSharedServer,
  getSharingSettings,
  setSharingSettings,
};

/** Operations of the area sonos. */
export const sonosOperations: { getSonosSpeakers: typeof getSonosSpeakers; sendSonosCommand: typeof sendSonosCommand } =
  { getSonosSpeakers, sendSonosCommand };

/** Operations of the area statistics. */
export const statisticsOperations: {
  getBandwidthStatistics: typeof getBandwidthStatistics;
  getStatistics: typeof getStatistics;
  getResourcesStatistics: typeof getResourcesStatistics;
} = { getBandwidthStatistics, getStatistics, getResourcesStatistics };

/** Operations of the area status. */
export const statusOperations: {
  listSessions: typeof listSessions;
  getBackgroundTasks: typeof getBackgroundTasks;
  listPlaybackHistory: typeof listPlaybackHistory;
  getHistoryItem: typeof getHistoryItem;
  deleteHistory: typeof deleteHistory;
  terminateSession: typeof terminateSession;
  terminateSessionByGet: typeof terminateSessionByGet;
} = {
  listSessions,
  getBackgroundTasks,
  listPlaybackHistory,
  getHistoryItem,
  deleteHistory,
  terminateSession,
  terminateSessionByGet,
};

/** Operations of the area subscriptions. */
export const subscriptionsOperations: {
  getAllSubscriptions: typeof getAllSubscriptions;
  createSubscription: typeof createSubscription;
  getTemplate: typeof getTemplate;
  processSubscriptions: typeof processSubscriptions;
  getScheduledRecordings: typeof getScheduledRecordings;
  getSubscription: typeof getSubscription;
  editSubscriptionPreferences: typeof editSubscriptionPreferences;
  deleteSubscription: typeof deleteSubscription;
  reorderSubscription: typeof reorderSubscription;
  cancelGrab: typeof cancelGrab;
} = {
  getAllSubscriptions,
  createSubscription,
  getTemplate,
  processSubscriptions,
  getScheduledRecordings,
  getSubscription,
  editSubscriptionPreferences,
  deleteSubscription,
  reorderSubscription,
  cancelGrab,
};

/** Operations of the area sync. */
export const syncOperations: {
  refreshSyncLists: typeof refreshSyncLists;
  refreshSyncContent: typeof refreshSyncContent;
  getSyncTranscodeQueue: typeof getSyncTranscodeQueue;
  getSyncItem: typeof getSyncItem;
  markSyncItemDownloaded: typeof markSyncItemDownloaded;
} = { refreshSyncLists, refreshSyncContent, getSyncTranscodeQueue, getSyncItem, markSyncItemDownloaded };

/** Operations of the area system. */
export const systemOperations: {
  getAgents: typeof getAgents;
  getAgentOrder: typeof getAgentOrder;
  browseRoots: typeof browseRoots;
  browsePath: typeof browsePath;
  lookupUrl: typeof lookupUrl;
} = { getAgents, getAgentOrder, browseRoots, browsePath, lookupUrl };

/** Operations of the area timeline. */
export const timelineOperations: {
  report: typeof report;
  getTimeline: typeof getTimeline;
  markPlayed: typeof markPlayed;
  unscrobble: typeof unscrobble;
  markPlayedByGet: typeof markPlayedByGet;
  markUnplayed: typeof markUnplayed;
  updatePlayProgress: typeof updatePlayProgress;
  updatePlayProgressByGet: typeof updatePlayProgressByGet;
} = {
  report,
  getTimeline,
  markPlayed,
  unscrobble,
  markPlayedByGet,
  markUnplayed,
  updatePlayProgress,
  updatePlayProgressByGet,
};

/** Operations of the area transcoder. */
export const transcoderOperations: {
  makeDecision: typeof makeDecision;
  startTranscodeSession: typeof startTranscodeSession;
  startTranscodeByProtocol: typeof startTranscodeByProtocol;
  getTranscodePlaylist: typeof getTranscodePlaylist;
  getTranscodeSegment: typeof getTranscodeSegment;
  startUniversalTranscode: typeof startUniversalTranscode;
  transcodeSubtitles: typeof transcodeSubtitles;
  triggerFallback: typeof triggerFallback;
  pingTranscodeSession: typeof pingTranscodeSession;
  stopUniversalTranscode: typeof stopUniversalTranscode;
  getTranscodeSessions: typeof getTranscodeSessions;
  getTranscodeSession: typeof getTranscodeSession;
  stopTranscodeSession: typeof stopTranscodeSession;
  transcodeImage: typeof transcodeImage;
} = {
  makeDecision,
  startTranscodeSession,
  startTranscodeByProtocol,
  getTranscodePlaylist,
  getTranscodeSegment,
  startUniversalTranscode,
  transcodeSubtitles,
  triggerFallback,
  pingTranscodeSession,
  stopUniversalTranscode,
  getTranscodeSessions,
  getTranscodeSession,
  stopTranscodeSession,
  transcodeImage,
};

/** Operations of the area ultraBlur. */
export const ultraBlurOperations: { getColors: typeof getColors; getImage: typeof getImage } = { getColors, getImage };

/** Operations of the area updater. */
export const updaterOperations: {
  getUpdatesStatus: typeof getUpdatesStatus;
  checkUpdates: typeof checkUpdates;
  applyUpdates: typeof applyUpdates;
} = { getUpdatesStatus, checkUpdates, applyUpdates };

/** Operations of the area users. */
export const usersOperations: { getUsers: typeof getUsers } = { getUsers };

/** Operations of the area watchTogether. */
export const watchTogetherOperations: {
  getWatchTogetherRooms: typeof getWatchTogetherRooms;
  createWatchTogetherRoom: typeof createWatchTogetherRoom;
  getWatchTogetherRoom: typeof getWatchTogetherRoom;
  leaveWatchTogetherRoom: typeof leaveWatchTogetherRoom;
  inviteToWatchTogetherRoom: typeof inviteToWatchTogetherRoom;
} = {
  getWatchTogetherRooms,
  createWatchTogetherRoom,
  getWatchTogetherRoom,
  leaveWatchTogetherRoom,
  inviteToWatchTogetherRoom,
};

/** Operations of the area watchlist. */
export const watchlistOperations: {
  getWatchList: typeof getWatchList;
  addToWatchlist: typeof addToWatchlist;
  removeFromWatchlist: typeof removeFromWatchlist;
  createRssFeed: typeof createRssFeed;
  getRssFeed: typeof getRssFeed;
} = { getWatchList, addToWatchlist, removeFromWatchlist, createRssFeed, getRssFeed };

/** Operations of the area webhooks. */
export const webhooksOperations: { getWebhooks: typeof getWebhooks; setWebhooks: typeof setWebhooks } = {
  getWebhooks,
  setWebhooks,
};

/** All operations, by area. */
export const groups: {
  account: typeof accountOperations;
  accountDevices: typeof accountDevicesOperations;
  activities: typeof activitiesOperations;
  authentication: typeof authenticationOperations;
  butler: typeof butlerOperations;
  clients: typeof clientsOperations;
  cloudProviders: typeof cloudProvidersOperations;
  collections: typeof collectionsOperations;
  community: typeof communityOperations;
  content: typeof contentOperations;
  deviceKeys: typeof deviceKeysOperations;
  devices: typeof devicesOperations;
  diagnostics: typeof diagnosticsOperations;
  discover: typeof discoverOperations;
  downloadQueue: typeof downloadQueueOperations;
  downloads: typeof downloadsOperations;
  dvrs: typeof dvrsOperations;
  epg: typeof epgOperations;
  events: typeof eventsOperations;
  friends: typeof friendsOperations;
  general: typeof generalOperations;
  geo: typeof geoOperations;
  home: typeof homeOperations;
  hubs: typeof hubsOperations;
  invites: typeof invitesOperations;
  library: typeof libraryOperations;
  liveTV: typeof liveTVOperations;
  log: typeof logOperations;
  metadataAgents: typeof metadataAgentsOperations;
  metadataProvider: typeof metadataProviderOperations;
  pins: typeof pinsOperations;
  playQueue: typeof playQueueOperations;
  players: typeof playersOperations;
  playlists: typeof playlistsOperations;
  plexChannels: typeof plexChannelsOperations;
  preferences: typeof preferencesOperations;
  privacy: typeof privacyOperations;
  provider: typeof providerOperations;
  rate: typeof rateOperations;
  resources: typeof resourcesOperations;
  search: typeof searchOperations;
  serverAccounts: typeof serverAccountsOperations;
  sharing: typeof sharingOperations;
  sonos: typeof sonosOperations;
  statistics: typeof statisticsOperations;
  status: typeof statusOperations;
  subscriptions: typeof subscriptionsOperations;
  sync: typeof syncOperations;
  system: typeof systemOperations;
  timeline: typeof timelineOperations;
  transcoder: typeof transcoderOperations;
  ultraBlur: typeof ultraBlurOperations;
  updater: typeof updaterOperations;
  users: typeof usersOperations;
  watchTogether: typeof watchTogetherOperations;
  watchlist: typeof watchlistOperations;
  webhooks: typeof webhooksOperations;
} = {
  account: accountOperations,
  accountDevices: accountDevicesOperations,
  activities: activitiesOperations,
  authentication: authenticationOperations,
  butler: butlerOperations,
  clients: clientsOperations,
  cloudProviders: cloudProvidersOperations,
  collections: collectionsOperations,
  community: communityOperations,
  content: contentOperations,
  deviceKeys: deviceKeysOperations,
  devices: devicesOperations,
  diagnostics: diagnosticsOperations,
  discover: discoverOperations,
  downloadQueue: downloadQueueOperations,
  downloads: downloadsOperations,
  dvrs: dvrsOperations,
  epg: epgOperations,
  events: eventsOperations,
  friends: friendsOperations,
  general: generalOperations,
  geo: geoOperations,
  home: homeOperations,
  hubs: hubsOperations,
  invites: invitesOperations,
  library: libraryOperations,
  liveTV: liveTVOperations,
  log: logOperations,
  metadataAgents: metadataAgentsOperations,
  metadataProvider: metadataProviderOperations,
  pins: pinsOperations,
  playQueue: playQueueOperations,
  players: playersOperations,
  playlists: playlistsOperations,
  plexChannels: plexChannelsOperations,
  preferences: preferencesOperations,
  privacy: privacyOperations,
  provider: providerOperations,
  rate: rateOperations,
  resources: resourcesOperations,
  search: searchOperations,
  serverAccounts: serverAccountsOperations,
  sharing: sharingOperations,
  sonos: sonosOperations,
  statistics: statisticsOperations,
  status: statusOperations,
  subscriptions: subscriptionsOperations,
  sync: syncOperations,
  system: systemOperations,
  timeline: timelineOperations,
  transcoder: transcoderOperations,
  ultraBlur: ultraBlurOperations,
  updater: updaterOperations,
  users: usersOperations,
  watchTogether: watchTogetherOperations,
  watchlist: watchlistOperations,
  webhooks: webhooksOperations,
};

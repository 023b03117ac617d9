import { type Schema, schemaOf } from './graphql/schema.ts';

const page = 'first after last before';
const pageOf = (type: string): string => `nodes:${type} pageInfo:PageInfo`;
const person = 'id idRaw username displayName avatar';
const item = 'index title publishedAt key type images:Images userState:UserState';

/**
 * What can be asked of the community. Plex gives its schema to nobody: this is what clients are known to ask for, and all else fails
 * as a field does that there is none of.
 */
export const communitySchema: Schema = schemaOf(`
  Query: allFriendsV2:Friend user(id):User userByUsername(username):User activityFeed(${page} types metadataID includeDescendants):ActivityPage metadataReviewV2(metadata ignoreFutureMetadata):Activity metadataReviewsV2(metadata type ${page}):ReviewPage
  Mutation: removeActivity(input) updateActivity(id input):Activity createMessage(input):Activity createReview(input):Activity
  PageInfo: hasNextPage hasPreviousPage endCursor startCursor
  Friend: user:User createdAt
  MutualFriends: count friends:User
  User: ${person} bio location url createdAt plexPass friendStatus isMuted isHidden isBlocked mutualFriends:MutualFriends watchlist(${page}):MetadataItemPage watchHistory(${page}):WatchHistoryPage reviews(${page}):ActivityPage watchStats:WatchStats ratingsStats:RatingsStats
  WatchStats: movieAmount movieSuffix episodeAmount episodeSuffix showAmount showSuffix
  RatingsStats: ratingsAmount ratingsSuffix
  Images: coverArt coverPoster thumbnail art
  UserState: viewCount viewedLeafCount watchlistedAt
  MetadataItem: id ${item} year originallyAvailableAt leafCount childCount publicPagesURL parent:MetadataItem grandparent:MetadataItem
  MetadataItemPage: ${pageOf('MetadataItem')}
  WatchHistoryEntry: id date metadataItem:MetadataItem
  WatchHistoryPage: ${pageOf('WatchHistoryEntry')}
  Activity: id date commentCount isMuted isPrimary privacy reaction reactionsCount reactionsTypes metadataItem:MetadataItem userV2:User
  ActivityWatchHistory(Activity):
  ActivityRating(Activity): rating
  ActivityWatchRating(Activity): rating
  ActivityReview(Activity): rating message hasSpoilers updatedAt status
  ActivityWatchReview(Activity): rating message hasSpoilers updatedAt status
  ActivityMetadataMessage(Activity): message
  ActivityPage: ${pageOf('Activity')}
  ReviewPage: ${pageOf('Activity')} title
`);

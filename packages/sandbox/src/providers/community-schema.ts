import { buildSchema, GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/**
 * What can be asked of the community. Plex gives its schema to nobody: this is what clients are known to ask for, and all else fails
 * as a field does that there is none of. Words of enumerations are scalars here, because not all of them are known.
 */
export const communitySchema = buildSchema(`
  scalar ActivityType
  scalar DateTime
  scalar PaginationInt
  scalar ReviewsType

  type Query {
    allFriendsV2: [Friend!]!
    user(id: ID): User
    userByUsername(username: ID!): User
    activityFeed(
      ${page('first: PaginationInt!')}, types: [ActivityType!]!, metadataID: ID, includeDescendants: Boolean
    ): ActivityPage!
    metadataReviewV2(metadata: MetadataInput!, ignoreFutureMetadata: Boolean): Activity
    metadataReviewsV2(metadata: MetadataInput!, type: ReviewsType, ${page('first: PaginationInt')}): ReviewPage!
  }
  input MetadataInput { id: ID! }

  type Mutation {
    removeActivity(input: RemoveActivityInput!): Boolean
    updateActivity(id: ID!, input: UpdateActivityInput!): Activity
    createMessage(input: CreateMessageInput!): Activity
    createReview(input: CreateReviewInput!): Activity
  }
  input RemoveActivityInput { id: ID!, type: ActivityType }
  input UpdateActivityInput { date: DateTime! }
  input CreateMessageInput { message: String, recipients: [ID!]!, item: ID!, type: ActivityType }
  input CreateReviewInput { metadata: ID!, message: String, rating: Float, hasSpoilers: Boolean }

  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, endCursor: String, startCursor: String }

  type Friend { user: User!, createdAt: DateTime! }
  type MutualFriends { count: Int!, friends: [User!]! }
  type User {
    id: ID!, idRaw: ID!, username: String, displayName: String!, avatar: String!
    bio: String, location: String, url: String, createdAt: DateTime!, plexPass: Boolean
    friendStatus: String, isMuted: Boolean, isHidden: Boolean, isBlocked: Boolean, mutualFriends: MutualFriends
    watchlist(${page('first: PaginationInt!')}): MetadataItemPage
    watchHistory(${page('first: PaginationInt!')}): WatchHistoryPage
    reviews(${page('first: PaginationInt!')}): ActivityPage
    watchStats: WatchStats, ratingsStats: RatingsStats
  }
  type WatchStats {
    movieAmount: Float!, movieSuffix: String, episodeAmount: Float!, episodeSuffix: String, showAmount: Float!, showSuffix: String
  }
  type RatingsStats { ratingsAmount: Float!, ratingsSuffix: String }

  type Images { coverArt: String, coverPoster: String, thumbnail: String, art: String }
  type UserState { viewCount: Int, viewedLeafCount: Int, watchlistedAt: DateTime }
  type MetadataItem {
    id: ID!, index: Int, title: String!, publishedAt: DateTime, key: String!, type: String!, images: Images, userState: UserState
    year: Int, originallyAvailableAt: String, leafCount: Int, childCount: Int, publicPagesURL: String
    parent: MetadataItem, grandparent: MetadataItem
  }
  type MetadataItemPage { nodes: [MetadataItem!]!, pageInfo: PageInfo! }
  type WatchHistoryEntry { id: ID!, date: DateTime!, metadataItem: MetadataItem }
  type WatchHistoryPage { nodes: [WatchHistoryEntry!]!, pageInfo: PageInfo! }

  interface Activity { ${activity()} }
  type ActivityWatchHistory implements Activity { ${activity()} }
  type ActivityRating implements Activity { ${activity()}, rating: Float! }
  type ActivityWatchRating implements Activity { ${activity()}, rating: Float! }
  type ActivityReview implements Activity { ${activity()}, ${review()} }
  type ActivityWatchReview implements Activity { ${activity()}, ${review()} }
  type ActivityMetadataMessage implements Activity { ${activity()}, message: String }
  type ActivityPage { nodes: [Activity!]!, pageInfo: PageInfo! }
  type ReviewPage { nodes: [Activity!]!, pageInfo: PageInfo!, title: String! }
`);

function page(first: string): string {
  return `${first}, after: String, last: PaginationInt, before: String`;
}

function activity(): string {
  return `
    id: ID!, date: DateTime!, commentCount: Int, isMuted: Boolean, isPrimary: Boolean, privacy: String
    reaction: String, reactionsCount: String, reactionsTypes: [String!], metadataItem: MetadataItem, userV2: User`;
}

// A rating may be null in one kind and may not in another: who asks for both has to give one of them a name of its own.
function review(): string {
  return 'rating: Float, message: String, hasSpoilers: Boolean, updatedAt: DateTime, status: String';
}

const paginationInt = communitySchema.getType('PaginationInt');
if (paginationInt instanceof GraphQLScalarType) {
  paginationInt.parseValue = sizeOfPage;
  paginationInt.parseLiteral = (node, variables): number => sizeOfPage(valueFromASTUntyped(node, variables));
}

function sizeOfPage(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100) return value;
  throw new GraphQLError('PaginationInt has to be between 1 and 100.');
}

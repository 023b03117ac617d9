/** An item as the wire has it. */
export type Row = Readonly<Record<string, unknown>>;

// The order in which servers write the fields of all kinds of items, put together from captured rows.
const order = `
  allowSync librarySectionUUID ratingKey key skipParent parentRatingKey grandparentRatingKey guid parentGuid grandparentGuid
  parentSlug grandparentSlug slug editionTitle studio parentStudio type title grandparentKey parentKey librarySectionTitle
  librarySectionID librarySectionKey grandparentTitle parentTitle titleSort originalTitle contentRating subtype summary smart
  playlistType content index parentIndex rating audienceRating ratingCount userRating viewCount skipCount viewOffset
  lastViewedAt lastRatedAt year parentYear tagline composite icon thumb thumbBlurHash art artBlurHash parentThumb
  parentTheme grandparentThumb grandparentArt grandparentTheme banner theme primaryGuid playlistItemID playQueueItemID
  duration originallyAvailableAt leafCount viewedLeafCount childCount addedAt updatedAt extraType audienceRatingImage
  chapterSource createdAtAccuracy createdAtTZOffset hasPremiumExtras hasPremiumPrimaryExtra primaryExtraKey ratingImage
  maxYear minYear collectionMode collectionSort loudnessAnalysisVersion musicAnalysisVersion score reason reasonID reasonTitle
  distance Media Image UltraBlurColors Genre Director Writer Producer Country Format Subformat Style Mood Guid Rating CommonSenseMedia Collection Role Label
  Similar Tag Field Location Chapter Marker Review Preferences Extras OnDeck Children PopularLeaves Stations Related relatedCount
`;

const ranks: ReadonlyMap<string, number> = new Map(
  order
    .trim()
    .split(/\s+/)
    .map((name, index) => [name, index]),
);
const last = ranks.get('distance') ?? 0;

/** A row with its fields in the order that servers have. Those that are not known go behind the other plain ones. */
export function inOrder(row: Row): Row {
  const rank = (name: string): number => ranks.get(name) ?? last;
  return Object.fromEntries(Object.entries(row).sort(([first], [second]) => rank(first) - rank(second)));
}

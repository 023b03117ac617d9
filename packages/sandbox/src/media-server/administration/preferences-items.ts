import type { ItemRecord, ItemType } from '../../world/records.ts';
import { integer, type Preference, settingRow, text } from './preferences-define.ts';

/** Languages by the tag that settings have for them. */
const languages = ['en-US', 'en-GB', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'ja-JP', 'nl-NL', 'pl-PL', 'pt-BR', 'zh-CN'];
const names = new Intl.DisplayNames(['en'], { type: 'language' });
const languageValues = [':as the library', ...languages.map((tag) => `${tag}:${names.of(tag)}`)].join('|');

const language = text('languageOverride', '', { label: 'Language of the metadata', enumValues: languageValues });
const originalTitle = integer('useOriginalTitle', -1, {
  label: 'Show titles in their own language',
  enumValues: '-1:as the library|0:no|1:yes',
});
const credits = integer('enableCreditsMarkerGeneration', -1, {
  label: 'Find credits',
  enumValues: '-1:as the library|0:no',
});
const streams = [
  text('audioLanguage', '', { label: 'Language of the sound', enumValues: languageValues }),
  text('subtitleLanguage', '', { label: 'Language of the subtitles', enumValues: languageValues }),
  integer('subtitleMode', -1, {
    label: 'When subtitles are shown',
    enumValues: '-1:as the account|0:by hand|1:with foreign sound|2:always',
  }),
];

const preferences: Readonly<Partial<Record<ItemType, readonly Preference[]>>> = {
  movie: [language, originalTitle, credits],
  show: [
    integer('episodeSort', -1, {
      label: 'Order of episodes',
      enumValues: '-1:as the library|0:oldest first|1:newest first',
    }),
    integer('autoDeletionItemPolicyUnwatchedLibrary', 0, {
      label: 'Episodes to keep',
      enumValues: '0:all|5:the 5 latest|3:the 3 latest|1:the latest|-3:of 3 days|-7:of 7 days|-30:of 30 days',
    }),
    integer('autoDeletionItemPolicyWatchedLibrary', 0, {
      label: 'Delete watched episodes',
      enumValues: '0:never|1:after a day|7:after a week|100:at the next refresh',
    }),
    integer('flattenSeasons', -1, { label: 'Seasons', enumValues: '-1:as the library|0:show|1:hide' }),
    text('showOrdering', '', {
      label: 'Whose order of episodes',
      enumValues: ':as the library|tmdbAiring:TMDB|aired:TVDB, aired|dvd:TVDB, disc|absolute:TVDB, absolute',
    }),
    language,
    originalTitle,
    ...streams,
    credits,
  ],
  season: streams,
  artist: [
    integer('albumSort', -1, {
      label: 'Order of albums',
      enumValues: '-1:as the library|0:newest first|1:oldest first|2:by title',
    }),
  ],
  collection: [
    integer('collectionMode', -1, {
      label: 'Where it is shown',
      enumValues: '-1:as the library|0:nowhere|1:in place of its items|2:beside its items',
    }),
    integer('collectionSort', 0, { label: 'Order of its items', enumValues: '0:by day|1:by title|2:by hand' }),
    integer('collectionFilterBasedOnUser', 0, {
      label: 'Whose state a smart one goes by',
      enumValues: '0:the owner|1:the viewer',
    }),
  ],
};

/** The settings that items of a kind have for themselves. */
export function itemPreferences(type: ItemType): readonly Preference[] {
  return preferences[type] ?? [];
}

/** The settings of an item, as they are shown. */
export function itemSettingRows({ type, fields }: ItemRecord): readonly object[] {
  return itemPreferences(type).map((preference) => settingRow(preference, fields[preference.id]));
}

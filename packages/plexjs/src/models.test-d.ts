import { expectTypeOf, test } from 'vitest';
import type {
  AudioStream,
  BooleanSetting,
  Episode,
  HistoryItem,
  Item,
  ItemContainer,
  LyricsStream,
  Media,
  MetadataTypeNumber,
  Movie,
  OtherItem,
  Pin,
  PlaybackState,
  SessionItem,
  Setting,
  Stream,
  SubtitleStream,
  Tag,
  VideoStream,
} from './generated/models.ts';
import {
  getIdentity,
  getMetadataItem,
  getPinQrCode,
  getTokenByPinId,
  listContent,
  linkPin,
} from './generated/operations.ts';
import { type Call, createClient } from './index.ts';

/** The variants of a union that a comparison of its discriminator leaves. */
type Of<U, K extends keyof U, V> = Extract<U, Record<K, V>>;

function narrowed(item: Item): Movie | Episode | undefined {
  switch (item.type) {
    case 'movie':
      expectTypeOf(item).toEqualTypeOf<Movie>();
      return item;
    case 'episode':
      expectTypeOf(item).toEqualTypeOf<Episode>();
      return item;
    case 'other':
      expectTypeOf(item.typeOnWire).toEqualTypeOf<string | undefined>();
      return undefined;
    // @ts-expect-error -- No item is of this type.
    case 'hologram':
      return undefined;
    default:
      // @ts-expect-error -- Not all that is left has a show above it.
      return item.grandparentTitle;
  }
}

function mediaOf(row: SessionItem | HistoryItem): readonly Media[] {
  // @ts-expect-error -- Not every item has media.
  expectTypeOf(row.media).toEqualTypeOf<readonly Media[]>();
  return row.type === 'movie' ? row.media : [];
}

test('the type of an item tells which it is', () => {
  expectTypeOf<Of<Item, 'type', 'movie'>>().toEqualTypeOf<Movie>();
  expectTypeOf<Of<Item, 'type', 'episode'>>().toEqualTypeOf<Episode>();
  expectTypeOf<Of<Item, 'type', 'other'>>().toEqualTypeOf<OtherItem>();
  expectTypeOf<Item['type']>().toEqualTypeOf<
    | 'movie'
    | 'show'
    | 'season'
    | 'episode'
    | 'artist'
    | 'album'
    | 'track'
    | 'photo'
    | 'photoalbum'
    | 'clip'
    | 'playlist'
    | 'collection'
    | 'person'
    | 'other'
  >();
  expectTypeOf(narrowed).parameter(0).toEqualTypeOf<Item>();
});

test('a session and a row of the history are narrowed as items are', () => {
  expectTypeOf(mediaOf).returns.toEqualTypeOf<readonly Media[]>();
  expectTypeOf<SessionItem>().toExtend<Item>();
  expectTypeOf<HistoryItem['viewedAt']>().toEqualTypeOf<Date | undefined>();
});

test('the number of a stream tells which it is', () => {
  expectTypeOf<Of<Stream, 'streamType', 1>>().toEqualTypeOf<VideoStream>();
  expectTypeOf<Of<Stream, 'streamType', 2>>().toEqualTypeOf<AudioStream>();
  expectTypeOf<Of<Stream, 'streamType', 3>>().toEqualTypeOf<SubtitleStream>();
  expectTypeOf<Of<Stream, 'streamType', 4>>().toEqualTypeOf<LyricsStream>();
});

test('the type of a setting tells what its value is', () => {
  expectTypeOf<Of<Setting, 'type', 'bool'>>().toEqualTypeOf<BooleanSetting>();
  expectTypeOf<Of<Setting, 'type', 'bool'>['value']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Of<Setting, 'type', 'int'>['value']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Of<Setting, 'type', 'text'>['value']>().toEqualTypeOf<string | undefined>();
});

test('lists are always there, and are not to be written to', () => {
  expectTypeOf<ItemContainer['items']>().toEqualTypeOf<readonly Item[]>();
  expectTypeOf<Movie['genres']>().toEqualTypeOf<readonly Tag[]>();
  expectTypeOf<Movie['media']>().toEqualTypeOf<readonly Media[]>();
  expectTypeOf<OtherItem['mixedFields']>().toEqualTypeOf<readonly string[]>();
});

test('fields have the form of the contract', () => {
  expectTypeOf<Movie['ratingKey']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Movie['addedAt']>().toEqualTypeOf<Date | undefined>();
  expectTypeOf<Movie['duration']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Movie['extra']>().toEqualTypeOf<Record<string, unknown> | undefined>();
  expectTypeOf<Pin['authToken']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Pin['id']>().toEqualTypeOf<string>();
});

test('an enumeration names its words and takes new ones', () => {
  expectTypeOf<'playing'>().toExtend<PlaybackState>();
  expectTypeOf<string>().toExtend<PlaybackState>();
  expectTypeOf<PlaybackState>().not.toEqualTypeOf<string>();
  expectTypeOf<MetadataTypeNumber>().toExtend<number>();
});

test('an operation takes what its path needs, and gives what it answers', () => {
  const client = createClient({ baseUrl: 'http://192.0.2.1:32400' });
  expectTypeOf(listContent(client, { sectionId: '1' })).toEqualTypeOf<Call<ItemContainer>>();
  expectTypeOf(listContent(client, { sectionId: 1, query: { type: 1, 'year>>': 2000 } })).toEqualTypeOf<
    Call<ItemContainer>
  >();
  expectTypeOf(getTokenByPinId(client, { pinId: 1 })).toEqualTypeOf<Call<Pin>>();
  expectTypeOf(getPinQrCode(client, { code: 'ABCD' })).toEqualTypeOf<Call<Response>>();
  expectTypeOf(linkPin(client, { code: 'ABCD' })).toEqualTypeOf<Call<undefined>>();
  getIdentity(client);
  // @ts-expect-error -- The section is needed.
  listContent(client);
  // @ts-expect-error -- The item is needed.
  getMetadataItem(client, {});
  // @ts-expect-error -- An identifier is a text or a number.
  listContent(client, { sectionId: true });
  // @ts-expect-error -- There is no such parameter.
  getIdentity(client, { verbose: true });
});

test('groups of a query are queries, to any depth', () => {
  const client = createClient({ baseUrl: 'http://192.0.2.1:32400' });
  const query = { or: [{ genre: ['a'] }, { and: [{ 'year>>': 1 }, { limit: 5 }] }] };
  expectTypeOf(listContent(client, { sectionId: 1, query })).not.toBeAny();
  // @ts-expect-error -- A group is a list.
  listContent(client, { sectionId: 1, query: { or: { genre: ['a'] } } });
  // @ts-expect-error -- What a group holds is typed as the query itself is.
  listContent(client, { sectionId: 1, query: { or: [{ and: [{ limit: 'many' }] }] } });
});

test('what is raw has no type', () => {
  const client = createClient({ baseUrl: 'http://192.0.2.1:32400' });
  expectTypeOf(listContent(client, { sectionId: 1 }, { raw: true })).toEqualTypeOf<Call<unknown>>();
  expectTypeOf(getIdentity(client, undefined, { raw: true })).toEqualTypeOf<Call<unknown>>();
  expectTypeOf(getIdentity(client, {}, { raw: false })).not.toEqualTypeOf<Call<unknown>>();
  // @ts-expect-error -- The section is needed for it, too.
  listContent(client, {}, { raw: true });
});

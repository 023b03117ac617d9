import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from './xml.ts';
import { formOf } from './xml-form.ts';

const read = (source: string): unknown => formOf(parseXml(source));

describe('formOf', () => {
  it('makes fields of attributes and lists of children', () => {
    expect(read('<MediaContainer size="1"><Hub title="x"><Meta/></Hub><Hub/></MediaContainer>')).toEqual({
      size: '1',
      Hub: [{ title: 'x', Meta: [{}] }, {}],
    });
  });

  it('takes no declaration of a namespace for a field', () => {
    expect(read('<friends xmlns="urn:x" xmlns:y="urn:y"><friend name="a"/><friend y:name="b"/></friends>')).toEqual([
      { name: 'a' },
      { 'y:name': 'b' },
    ]);
  });

  it('names media as JSON does, in one list in the order of the document', () => {
    const rows =
      '<Video title="a"/><Directory ratingKey="2" type="show"/><Track title="c"/><Photo title="d"/><Playlist title="e"/>';
    expect(read(`<MediaContainer>${rows}</MediaContainer>`)).toEqual({
      Metadata: [{ title: 'a' }, { ratingKey: '2', type: 'show' }, { title: 'c' }, { title: 'd' }, { title: 'e' }],
    });
  });

  it.each([
    ['an item', 'ratingKey="1" type="album"'],
    ['an item without a rating key', 'key="/library/metadata/1/children" type="show"'],
    ['an item that has nothing but a title', 'type="season" title="Specials"'],
    ['a collection', 'ratingKey="1" key="/library/collections/1/children" type="collection"'],
    ['a folder', 'key="/library/sections/48/folder?parent=109506" title="x"'],
  ])('takes a Directory for media when it is %s', (_, attributes) => {
    expect(read(`<MediaContainer><Directory ${attributes}/></MediaContainer>`)).toHaveProperty('Metadata.length', 1);
  });

  it.each([
    ['a library', 'key="1" type="show" title="TV"'],
    ["a provider's library", 'key="/library/sections/1" type="artist"'],
    ["a DVR's library", 'key="/tv.plex.providers.epg.cloud:30/sections/2" type="show"'],
    ['a filter value', 'key="12" title="1999" type="year"'],
    ['a menu entry', 'key="all" title="All Shows"'],
    ['the row of all episodes', 'key="/library/metadata/1/allLeaves" title="All episodes"'],
  ])('leaves a Directory alone when it is %s', (_, attributes) => {
    expect(read(`<MediaContainer><Directory ${attributes}/></MediaContainer>`)).toHaveProperty('Directory.length', 1);
  });

  it("keeps the names of XML in a provider's features and in subscriptions", () => {
    expect(read('<a b=""><Feature><Directory type="show"/></Feature></a>')).toHaveProperty('Feature.0.Directory');
    expect(read('<a b=""><MediaSubscription><Video/></MediaSubscription></a>')).toHaveProperty(
      'MediaSubscription.0.Video',
    );
  });

  it("takes plex.tv's wrappers for the lists that they are", () => {
    const source = `<user id="1">
      <subscription active="1"><features><feature id="a"/><feature id="b"/></features></subscription>
      <connections><connection uri="x" local="1"/></connections><countries><country id="NL"/></countries>
      <roles></roles></user>`;
    expect(read(source)).toEqual({
      id: '1',
      subscription: [{ active: '1', features: ['a', 'b'] }],
      connections: [{ uri: 'x', local: '1' }],
      countries: ['NL'],
      roles: [],
    });
    expect(read('<resources><resource name="a"/><resource name="b"/></resources>')).toEqual([
      { name: 'a' },
      { name: 'b' },
    ]);
  });

  it('keeps text', () => {
    expect(read('<user><title>Ann</title><tag>a</tag><tag>b</tag><note by="Bo">x</note></user>')).toEqual({
      title: 'Ann',
      tag: ['a', 'b'],
      note: [{ by: 'Bo', $text: 'x' }],
    });
  });

  it('has the names and values of JSON for what plex.tv wrote before v2', () => {
    const source = `<pin><client-identifier>a-b</client-identifier><id type="integer">5</id>
      <expires-at type="datetime">2016-01-01T00:00:00Z</expires-at><auth-token nil="true"/>
      <user-id type="integer" nil="true"/></pin>`;
    expect(read(source)).toEqual({
      client_identifier: 'a-b',
      id: '5',
      expires_at: '2016-01-01T00:00:00Z',
      auth_token: null,
      user_id: null,
    });
  });

  it('keeps the only attribute of what has no text', () => {
    expect(read('<user id="1"><profile type="x"/></user>')).toEqual({ id: '1', profile: [{ type: 'x' }] });
  });

  it('reads words that plex.tv writes by their identifiers, of which servers write none', () => {
    expect(read('<subscription active="1"><feature id="pass"/><feature id="sync"/></subscription>')).toEqual({
      active: '1',
      feature: ['pass', 'sync'],
    });
    expect(read('<MediaContainer><Guid id="imdb://tt1"/></MediaContainer>')).toEqual({ Guid: [{ id: 'imdb://tt1' }] });
  });

  it('says once what an attribute and an element of its name both say', () => {
    expect(read('<user name="Ann" age="5"><name>Ann</name><age>6</age></user>')).toEqual({
      name: 'Ann',
      age: ['5', '6'],
    });
  });

  it('loses neither an attribute nor children of the same name', () => {
    expect(read('<Server Tag="a"><Tag b="1"/></Server>')).toEqual({ Tag: ['a', { b: '1' }] });
    expect(Object.keys(read('<A __proto__="1"><constructor x="2"/></A>') as object)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('gives the JSON that was written as XML', () => {
    const name = fc
      .stringMatching(/^[A-Z][A-Za-z]{0,6}$/)
      .filter((word) => !/^(?:Video|Track|Photo|Playlist)$/.test(word));
    const field = fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/);
    type Json = Record<string, unknown>;
    const { object } = fc.letrec<{ object: Json; lists: Record<string, Json[]> }>((tie) => ({
      lists: fc.oneof(
        { maxDepth: 4 },
        fc.constant({}),
        fc.dictionary(name, fc.array(tie('object'), { minLength: 1, maxLength: 3 }), { maxKeys: 3 }),
      ),
      object: fc
        .tuple(fc.dictionary(field, fc.string(), { maxKeys: 4 }), tie('lists'))
        .map(([fields, lists]) => ({ ...fields, ...lists })),
    }));
    fc.assert(
      fc.property(object, (json) => {
        expect(read(write('MediaContainer', json))).toEqual(json);
      }),
    );
  });
});

function write(name: string, json: Record<string, unknown>): string {
  const entries = Object.entries(json);
  const isField = ([, value]: [string, unknown]): boolean => typeof value === 'string';
  const fields = entries.filter(isField).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const lists = entries.filter((entry) => !isField(entry)) as [string, Record<string, unknown>[]][];
  const children = lists.flatMap(([key, list]) => list.map((child) => write(key, child)));
  return `<${name}${fields.join('')}>${children.join('')}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

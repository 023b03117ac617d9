import type { Fields, MediaRecord, StreamRecord, TagUse } from '../world/records.ts';
import { madeAt } from './library-builder.ts';
import { catalogue, type CataloguedFile } from './media-catalogue.ts';

/** Numbers that look random and are always the same for the same seed, item and purpose. */
export class Draw {
  readonly #state: number;

  constructor(seed: number, id: number) {
    this.#state = mixed(Math.imul(seed, 0x9e_37_79_b1) ^ id);
  }

  /** A whole number from 0 to below `count`. */
  below(count: number, purpose: number): number {
    return mixed(this.#state ^ Math.imul(purpose + 1, 0x85_eb_ca_6b)) % count;
  }

  /** One of several. */
  of<T>(choices: readonly T[], purpose: number): T {
    return choices[this.below(choices.length, purpose)] as T;
  }

  /** Some tags, each once, between one and `most`. */
  tags(tags: readonly TagUse[], most: number, purpose: number): readonly TagUse[] {
    const first = this.below(tags.length, purpose);
    const count = 1 + this.below(most, purpose + 1);
    const step = 1 + this.below(7, purpose + 2);
    const found = new Set<TagUse>();
    for (let at = 0; at < count; at++) found.add(tags[(first + at * step) % tags.length] as TagUse);
    return [...found];
  }
}

/** The finaliser of MurmurHash 3: each bit of the number changes half of the bits of the result. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const first =
  'Amber Blue Broken Bright Burning Cold Crimson Dark Distant Empty Endless Final First Forgotten Frozen Gentle Golden Green Hidden Hollow Iron Last Little Lonely Lost Quiet Red Second Secret Silent Silver Wild'.split(
    ' ',
  );
const second =
  'Anchor Bridge Castle Circle Clock Comet Compass Crown Door Ember Field Garden Harbour House Island Lantern Letter Mirror Mountain Orchard Platform River Road Signal Song Station Storm Summer Tower Train Voice Winter'.split(
    ' ',
  );
const third =
  'above across after against along among around at before behind below beneath beside between beyond by down for from in into near of on outside over past through to toward under without'.split(
    ' ',
  );
const fourth =
  'Autumn Babel Calais Delft Edam Fargo Ghent Home Ithaca Jura Kyoto Lima Midnight Noon Oslo Paris Quito Riga Sunday Troy Ulm Venice Warsaw Xanten York Zadar Avalon Basel Cairo Dover Essen Fiume'.split(
    ' ',
  );

/** A title of four words, different for each of the first million numbers. */
export function titleOf(number: number, seed: number): string {
  const round = Math.floor(number / 2 ** 20);
  // A multiplication by an odd number puts all numbers below a power of two into another order.
  const place = (Math.imul(number, 0x9e_37_79_b1) + seed) & 0xf_ff_ff;
  const words = [
    first[place & 31],
    second[(place >>> 5) & 31],
    third[(place >>> 10) & 31],
    fourth[(place >>> 15) & 31],
  ];
  return round === 0 ? words.join(' ') : `${words.join(' ')} ${round + 1}`;
}

const daysSince1920: string[] = [];

/** The day of a number of days since 1920. Writing a date takes longer than all else of an item, and there are few days. */
export function dayOf(days: number): string {
  return (daysSince1920[days] ??= new Date(Date.UTC(1920, 0, 1 + days)).toISOString().slice(0, 10));
}

/** When an item was added, in Unix seconds: within ten years before the library was made. */
export function addedOf(draw: Draw): number {
  return madeAt - draw.below(315_360_000, 90);
}

/** A version of an item with one file, whose numbers are the item's. `fields` are those of `versionFields`. */
export function mediaOf(
  id: number,
  source: Source,
  fields: Fields,
  { file, size }: { readonly file: string; readonly size: number },
): readonly MediaRecord[] {
  const { part, streams, ending } = templates[source];
  const key = `/library/parts/${id}/${madeAt}/file${ending}`;
  const partFields = { key, ...part, duration: fields.duration ?? 0, file, size };
  return [{ id, fields, parts: [{ id, source, fields: partFields, streams: streamsOf(id, streams) }] }];
}

/** The files that items of a synthetic library have. */
type Source = 'film.mp4' | 'episode.mp4' | 'track.mp3';

/** What is told of a version. Many versions may share it. */
export function versionFields(source: Source, fields: Fields): Fields {
  return { ...catalogue[source].media, ...fields };
}

const templates = {
  'film.mp4': templateOf('film.mp4', '.mp4'),
  'episode.mp4': templateOf('episode.mp4', '.mp4'),
  'track.mp3': templateOf('track.mp3', '.mp3'),
};

function templateOf(
  source: Source,
  ending: string,
): Pick<CataloguedFile, 'part' | 'streams'> & { readonly ending: string } {
  return { ...catalogue[source], ending };
}

function streamsOf(id: number, streams: CataloguedFile['streams']): readonly StreamRecord[] {
  return streams.map(({ streamType, fields }, at) => ({ id: id * 4 - 3 + at, streamType, fields }));
}

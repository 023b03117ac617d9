import {
  type EpgChannel,
  type EpgCountry,
  type EpgLanguage,
  type EpgLineup,
  type EpgRegion,
  getAllLanguages,
  getChannels,
  getCountries,
  getCountriesLineups,
  getCountryRegions,
  getLineup,
  listLineups,
} from '../generated/pms/epg.ts';
import { suggestion } from '../query/suggest.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type LineupReference, lineupOf } from './references.ts';
import { keyOf, type Tuner } from './tuner.ts';

/** Where a lineup is received. */
export interface LineupPlace {
  /** In countries whose `flavor` says so: 1. */
  readonly postalCode?: string;
  /** In countries that are divided: one of `regions`, or the first part of its key. */
  readonly region?: EpgRegion | string;
}

/** The lineups of a place. */
export interface Lineups {
  /** The line-ups. */
  readonly lineups: readonly EpgLineup[];
  /** The identifier of all of them together, from which `matchLineup` chooses. */
  readonly groupUuid: string | undefined;
}

/** Where there are guides, and which channels are in them: what a new recorder is made of. */
export class LineupFinder {
  readonly #server: PlexServer;

  /** Made by `LiveTv.lineups`. */
  constructor(server: PlexServer) {
    this.#server = server;
  }

  /** Where there are guides for: `GET /livetv/epg/countries`. */
  async countries(options?: RequestOptions): Promise<readonly EpgCountry[]> {
    return (await getCountries(this.#server.client, undefined, options)).countries;
  }

  /** The languages of guides: `GET /livetv/epg/languages`. */
  async languages(options?: RequestOptions): Promise<readonly EpgLanguage[]> {
    return (await getAllLanguages(this.#server.client, undefined, options)).languages;
  }

  /** The regions of a country that is divided: `GET /livetv/epg/countries/{country}/{epg}/regions`. */
  async regions(country: EpgCountry, options?: RequestOptions): Promise<readonly EpgRegion[]> {
    return (await getCountryRegions(this.#server.client, placeOf(country), options)).regions;
  }

  /**
   * The lineups of a place: `GET /livetv/epg/countries/{country}/{epg}/.../lineups`.
   *
   * @throws {PlexUsageError} Where the postal code or the region is lacking that the country needs.
   */
  async of(
    country: EpgCountry,
    { postalCode, region, ...options }: LineupPlace & RequestOptions = {},
  ): Promise<Lineups> {
    const { client } = this.#server;
    const place = placeOf(country);
    if (country.flavor === 0) {
      const key = typeof region === 'object' ? region.key : region;
      if (!key)
        throw new PlexUsageError(`${country.title ?? 'The country'} has lineups by region: pass one of \`regions\`.`);
      const answer = await listLineups(client, { ...place, region: key.split('/')[0] ?? key }, options);
      return { lineups: answer.lineups, groupUuid: answer.uuid };
    }
    // The one code of small countries is their example.
    const code = postalCode ?? (country.flavor === 2 ? country.example : undefined);
    if (country.flavor === 1 && !code)
      throw new PlexUsageError(
        `${country.title ?? 'The country'} has lineups by postal code: pass \`postalCode\`, such as ${country.example ?? 'one of yours'}.`,
      );
    const answer = await getCountriesLineups(client, { ...place, postalCode: code }, options);
    return { lineups: answer.lineups, groupUuid: answer.uuid };
  }

  /** The channels of a lineup: `GET /livetv/epg/channels`. */
  async channels(lineup: LineupReference, options?: RequestOptions): Promise<readonly EpgChannel[]> {
    return (await getChannels(this.#server.client, { lineup: lineupOf(lineup) }, options)).channels;
  }

  /** Has the server find the lineup that suits a tuner best: `GET /livetv/epg/lineup`. The activity that `onProgress` hears of says which. */
  async match(tuner: Tuner, { groupUuid }: Pick<Lineups, 'groupUuid'>, options: JobOptions = {}): Promise<void> {
    if (groupUuid === undefined)
      throw new PlexUsageError('The lineups have no identifier together, so none can be chosen.');
    const params = { device: tuner.uuid ?? keyOf(tuner), lineupGroup: groupUuid };
    const call = getLineup(this.#server.client, params, options);
    await runJob(this.#server, call, options, ({ type }) => type === 'grabber.lineup.match');
  }
}

/** One of some countries, by its code or title. Throws `PlexUsageError` where there is none; the message has those that there are. */
export function findCountry(countries: readonly EpgCountry[], wanted: string): EpgCountry {
  const word = wanted.toLowerCase();
  const found = countries.find(({ code, title }) => code?.toLowerCase() === word || title?.toLowerCase() === word);
  if (found) return found;
  const names = countries.flatMap(({ code, title }) => (code ? [`${code} (${title ?? ''})`] : []));
  throw new PlexUsageError(`There is no guide for “${wanted}”. ${suggestion(wanted, names)}`);
}

/** The parameters of a country: its `key` is their path. */
function placeOf({ key, title }: EpgCountry): { readonly country: string; readonly epgId: string } {
  const [country, epgId] = (key ?? '').split('/');
  if (!country || !epgId)
    throw new PlexUsageError(`${title ?? 'The country'} has no key, so it cannot be asked about.`);
  return { country, epgId };
}

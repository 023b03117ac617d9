import {
  computeChannelMap,
  getAllLanguages,
  getChannels,
  getCountries,
  getCountriesLineups,
  getCountryRegions,
  getLineup,
  getLineupChannels,
  listLineups,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { startActivity } from '../../world/activities.ts';
import { grabberNamed } from './dvr-find.ts';
import { type Channel, channels, lineup, lineupGroup } from '../../world/channels.ts';

const cloud = 'tv.plex.providers.epg.cloud';

interface Country {
  readonly code: string;
  readonly title: string;
  readonly language: string;
  readonly languageTitle: string;
  readonly example: string;
  /** 0 by region, 1 by postal code, 2 by the only postal code. */
  readonly flavor: number;
}

const countries: readonly Country[] = [
  { code: 'aia', title: 'Anguilla', language: 'eng', languageTitle: 'English', example: 'AI-2640', flavor: 2 },
  { code: 'bel', title: 'België', language: 'nld', languageTitle: 'Nederlands', example: '', flavor: 0 },
  { code: 'deu', title: 'Deutschland', language: 'deu', languageTitle: 'Deutsch', example: '10115', flavor: 1 },
  { code: 'usa', title: 'United States', language: 'eng', languageTitle: 'English', example: '90210', flavor: 1 },
];

const languages = [
  { code: 'deu', title: 'Deutsch' },
  { code: 'eng', title: 'English' },
  { code: 'fra', title: 'Français' },
  { code: 'nld', title: 'Nederlands' },
];

const regions = [
  { key: '132718/lineups', type: 'region', title: 'Bruxelles' },
  { key: '116043/lineups', type: 'region', title: 'Région wallonne' },
];

const lineupRow = { uuid: lineup.id, type: 'lineup', title: lineup.title, lineupType: 0, location: 'The Coast' };

/** Where there are guides, and what is in them. */
export const epgRoutes: readonly Route[] = [
  seeded(getCountries, (ask) => {
    const rows = countries.map(({ code, title, flavor, example, ...language }) => ({
      key: `${code}/${cloud}/${flavor === 0 ? 'regions' : 'lineups'}`,
      type: 'country',
      title,
      code,
      ...language,
      ...(example !== '' && { example }),
      flavor,
    }));
    return container(ask, { size: rows.length, Country: rows });
  }),
  seeded(getAllLanguages, (ask) => container(ask, { size: languages.length, Language: languages })),
  seeded(getCountryRegions, (ask) =>
    countryOf(ask)?.flavor === 0 ? container(ask, { size: regions.length, Region: regions }) : refusal(404),
  ),
  seeded(getCountriesLineups, (ask) => {
    const country = countryOf(ask);
    if (country === undefined) return refusal(404);
    return country.flavor === 1 && !ask.text('postalCode') ? refusal(400) : lineups(ask);
  }),
  seeded(listLineups, (ask) =>
    regions.some(({ key }) => key.startsWith(`${ask.path.region}/`)) ? lineups(ask) : refusal(404),
  ),
  seeded(getChannels, (ask) =>
    ask.text('lineup') === lineup.id
      ? container(ask, { size: channels.length, Channel: channels.map(channelRow) })
      : refusal(404),
  ),
  seeded(getLineupChannels, (ask) => {
    const wanted = ask.query.getAll('lineup');
    const rows = wanted
      .filter((id) => id === lineup.id)
      .map(() => ({ ...lineupRow, Channel: channels.map(channelRow) }));
    return rows.length > 0 ? container(ask, { size: rows.length, Lineup: rows }) : refusal(404);
  }),
  stateful(computeChannelMap, (ask) => {
    const grabber = grabberNamed(ask.world, ask.text('device') ?? '');
    if (grabber === undefined || ask.text('lineup') !== lineup.id) return refusal(404);
    const rows = channels.map(({ key, number, lineupIdentifier }) => ({
      channelKey: key,
      deviceIdentifier: number,
      lineupIdentifier,
    }));
    return container(ask, { size: rows.length, ChannelMapping: rows });
  }),
  stateful(getLineup, (ask) => {
    const grabber = grabberNamed(ask.world, ask.text('device') ?? '');
    if (grabber === undefined || ask.text('lineupGroup') !== lineupGroup) return refusal(404);
    const activity = startActivity(ask.world, {
      type: 'grabber.lineup.match',
      title: 'Finding the best lineup',
      context: { uuid: lineup.id },
      steps: [{ after: 1000, progress: 100, subtitle: lineup.title }],
    });
    return done({ 'X-Plex-Activity': activity });
  }),
];

function countryOf({ path }: Ask): Country | undefined {
  return path.epgId === cloud ? countries.find(({ code }) => code === path.country) : undefined;
}

function lineups(ask: Ask): Response {
  return container(ask, { size: 1, uuid: lineupGroup, Lineup: [lineupRow] });
}

/** A channel as lineups have it. */
function channelRow({ key, lineupIdentifier, number, callSign, title, hd }: Channel): object {
  return { key, identifier: lineupIdentifier, channelVcn: number, callSign, title, language: 'en', hd };
}

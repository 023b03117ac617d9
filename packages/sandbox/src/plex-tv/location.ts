import { getGeoData, getPublicIp } from 'plexjs/operations';
import { type Route, seeded } from '../http/route.ts';
import { answer, refuse } from './answer.ts';

/** The address that all requests seem to come from, out of a block for documentation. */
export const publicAddress = '203.0.113.7';

const home = {
  code: 'NL',
  continent_code: 'EU',
  country: 'Netherlands',
  city: 'Utrecht',
  european_union_member: true,
  time_zone: 'Europe/Amsterdam',
  postal_code: '3511',
  in_privacy_restricted_country: true,
  in_privacy_restricted_region: false,
  subdivisions: 'Utrecht',
  coordinates: '52.09, 5.12',
};

const away = {
  ...home,
  code: 'NZ',
  continent_code: 'OC',
  country: 'New Zealand',
  city: 'Wellington',
  european_union_member: false,
  time_zone: 'Pacific/Auckland',
  postal_code: '6011',
  in_privacy_restricted_country: false,
  subdivisions: 'Wellington',
  coordinates: '-41.29, 174.78',
};

/** Where a request seems to come from. */
export const homeLocation: object = home;

/** Where addresses are. */
export const locationRoutes: readonly Route[] = [
  seeded(getGeoData, (ask) => {
    const address = ask.text('ip_address') ?? publicAddress;
    if (!/^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:.]*)$/i.test(address)) return refuse(ask, 'malformed');
    return answer(ask, 'location', address === publicAddress ? home : away);
  }),
  seeded(getPublicIp, () => new Response(publicAddress, { headers: { 'Content-Type': 'text/plain' } }), {
    audience: 'everybody',
  }),
];

import {
  getAnnouncements,
  getClaimToken,
  getCloudProviders,
  getCompanionsData,
  getFeatures,
  getServerUserFeatures,
} from 'plexjs/operations';
import { type Route, seeded } from '../http/route.ts';
import { answer, container } from './answer.ts';
import { forAccount } from './caller.ts';
import { makeClaim } from './claim.ts';
import { uuidOf } from './codes.ts';
import { featuresOf } from './features.ts';

const announcements = [
  {
    id: 2,
    title: 'A second lighthouse',
    content: 'The catalogue has <b>more</b> to watch now.',
    plainContent: 'The catalogue has more to watch now.',
    imageUrl: 'https://assets.plex.tv/announcements/lighthouse.png',
    style: 'info',
    url: 'https://www.plex.tv/blog/',
    expireAt: 0,
    notifyAt: 1_767_312_000,
    read: 'false',
  },
  {
    id: 1,
    title: 'Welcome',
    content: 'All of this is offline.',
    plainContent: 'All of this is offline.',
    imageUrl: 'https://assets.plex.tv/announcements/welcome.png',
    style: 'info',
    url: 'https://www.plex.tv/blog/',
    expireAt: 0,
    notifyAt: 1_767_225_600,
    read: 'true',
  },
];

const providers = [
  ['epg', 'Live TV', 'On Plex'],
  ['vod', 'Movies & TV', 'On Plex'],
  ['webshows', 'Web Shows', null],
  ['podcasts', 'Podcasts', null],
  ['music', 'Music', 'On TIDAL'],
  ['metadata', 'Metadata', null],
] as const;

/** What plex.tv says of itself and of what an account has. */
export const informationRoutes: readonly Route[] = [
  forAccount(getFeatures, (ask, { user }) => answer(ask, 'features', featuresOf(user).map(named))),
  forAccount(getServerUserFeatures, (ask, { user }) => {
    const { users, shares } = ask.world.tables;
    const own = [...shares.values()].filter(({ ownerId }) => ownerId === user.id);
    const guests = new Set(own.map(({ invitedId }) => invitedId));
    const people = [user, ...[...users.values()].filter(({ id }) => guests.has(id))];
    const wanted = ask.query.getAll('filterFeatures[]');
    const isWanted = ({ uuid }: { readonly uuid: string }): boolean => wanted.length === 0 || wanted.includes(uuid);
    const list = people.map((person) => ({
      id: person.id,
      features: featuresOf(person)
        .map(named)
        .filter(isWanted)
        .map(({ id }) => id),
    }));
    return answer(ask, 'users', list);
  }),
  seeded(
    getAnnouncements,
    (ask) => {
      const size = announcements.length;
      const about = { totalSize: size, size, title1: 'Announcements', viewGroup: 'mixed', content: 'mixed' };
      return container(ask, { ...about, Announcement: announcements });
    },
    { audience: 'everybody' },
  ),
  forAccount(getClaimToken, ({ world }, { user }) => Response.json({ token: makeClaim(world, user) })),
  forAccount(getCloudProviders, (ask, { token }) => {
    const list = providers.map(([name, title, sourceTitle]) => ({
      identifier: `tv.plex.provider.${name}`,
      baseURL: `https://${name}.provider.plex.tv`,
      title,
      icon: `https://provider-static.plex.tv/icons/${name}-560.svg`,
      sourceTitle,
      token,
    }));
    return answer(ask, 'providers', list);
  }),
  forAccount(getCompanionsData, (ask, { token }) =>
    answer(ask, 'companions', [
      {
        identifier: 'tv.plex.sonos',
        baseURL: 'https://sonos.plex.tv',
        title: 'Sonos',
        linkURL: 'https://sonos.plex.tv/link',
        provides: 'client,player',
        token,
      },
    ]),
  ),
];

/** A feature with its identifier, which is made of its name. */
function named(id: string): { readonly id: string; readonly uuid: string } {
  const number = Array.from(id).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
  return { id, uuid: uuidOf(number) };
}

import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { answer, isoOf, refuse } from './answer.ts';
import { old } from './old-operation.ts';
import { serverOf } from './servers.ts';
import { settingsOf } from './shares.ts';
import { settingsFields } from './sharing-settings.ts';
import { pictureOf, titleOf } from './user-fields.ts';

/**
 * The tokens that a server takes, for the server itself: those of its owner's devices, and of who it is shared with. Programs that
 * look at what everybody watched ask for it by the server's own token, which they give in the query as `auth_token` (qplex).
 */
export const serverTokenRoutes: readonly Route[] = [
  stateful(
    old('GET', '/api/v2/server/access_tokens'),
    (ask) => {
      const server = serverOf(ask.world, ask.world.names.machineIdentifier);
      if (server === undefined || server.token !== (ask.text('auth_token') ?? ask.said('X-Plex-Token')))
        return refuse(ask, 'stranger');
      return answer(ask, 'accessTokens', [...devicesOf(ask, server.ownerId), ...sharesOf(ask)]);
    },
    { audience: 'everybody' },
  ),
];

function devicesOf({ world }: Ask, userId: number): readonly object[] {
  return [...world.tables.accountDevices.values()]
    .filter((device) => device.userId === userId)
    .map(({ name, token, createdAt }) => ({
      type: 'device',
      device: name,
      token,
      owned: true,
      createdAt: isoOf(createdAt * 1000),
    }));
}

function sharesOf({ world }: Ask): readonly object[] {
  const { tables, names } = world;
  return [...tables.shares.values()].flatMap(
    ({ machineIdentifier, ownerId, invitedId, token, acceptedAt, sectionKeys }) => {
      const invited = tables.users.get(invitedId ?? 0);
      if (machineIdentifier !== names.machineIdentifier || invited === undefined || acceptedAt === undefined) return [];
      const createdAt = isoOf(acceptedAt * 1000);
      return [
        {
          type: 'server',
          token,
          owned: false,
          createdAt,
          invited: {
            id: invited.id,
            uuid: invited.uuid,
            title: titleOf(invited),
            username: invited.username || null,
            thumb: pictureOf(invited),
            profile: invited.profile,
            scrobbling: [],
            scrobbleTypes: '',
          },
          settings: settingsFields(settingsOf(world, ownerId, invited.id)),
          sections: (sectionKeys ?? [...tables.sections.keys()]).map((key) => ({ key: Number(key), createdAt })),
        },
      ];
    },
  );
}

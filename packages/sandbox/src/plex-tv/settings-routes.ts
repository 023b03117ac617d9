import {
  getOptOuts,
  getPrivacyData,
  getUserOptOutSettings,
  getUserSettings,
  getViewStateSync,
  getWebhooks,
  setOptOut,
  setPrivacyData,
  setViewStateSync,
  setWebhooks,
  updateUserSettings,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { secondsOf } from '../world/clock.ts';
import { bringTogether } from '../providers/view-state-sync.ts';
import type { AccountPreferencesRecord, UserRecord, UserSettingRecord } from '../world/records-account.ts';
import { fieldOf } from '../world/json-object.ts';
import { answer, done, element, refuse } from './answer.ts';
import { forAccount } from './caller.ts';

/** The online sources that one can be without. */
const sources: ReadonlySet<string> = new Set(
  ['epg', 'vod', 'webshows', 'podcasts', 'music', 'discover', 'metadata'].map((name) => `tv.plex.provider.${name}`),
);

const optOutValues: ReadonlySet<string> = new Set(['opt_in', 'opt_out', 'opt_out_managed']);

/** What an account has set for itself. */
export const settingsRoutes: readonly Route[] = [
  forAccount(getUserSettings, (ask, { user }) => answer(ask, 'settings', preferencesOf(ask, user).settings ?? [])),
  forAccount(updateUserSettings, updateSettings),
  forAccount(getPrivacyData, (ask, { user }) => answer(ask, 'privacy', privacyOf(preferencesOf(ask, user)))),
  forAccount(
    setPrivacyData,
    async (ask, { user }) => {
      const form = new URLSearchParams([...ask.query, ...(await ask.form())]);
      const flags = ['optOutPlayback', 'optOutLibraryStats'].flatMap((name) =>
        form.has(name) ? [[name, isYes(form.get(name))] as const] : [],
      );
      change(ask, user, Object.fromEntries(flags));
      return done();
    },
    { also: ['POST'] },
  ),
  forAccount(getUserOptOutSettings, (ask, { user }) => answer(ask, 'optOuts', optOutsOf(preferencesOf(ask, user)))),
  forAccount(getOptOuts, (ask, { user }) => {
    const target = targetOf(ask, user);
    if (target === undefined) return refuse(ask, 'notAllowed');
    const optOuts = Object.entries(optOutsOf(preferencesOf(ask, target))).map(([key, value]) => ({ key, value }));
    return ask.wantsJson ? answer(ask, 'optOuts', { optOuts }) : element('settings', { optOut: optOuts });
  }),
  forAccount(setOptOut, (ask, { user }) => {
    const target = targetOf(ask, user);
    if (target === undefined) return refuse(ask, 'notAllowed');
    const [key = '', value = ''] = [ask.text('key'), ask.text('value')];
    const isAllowed = optOutValues.has(value) && !(key.endsWith('.music') && value === 'opt_out_managed');
    if (!sources.has(key) || !isAllowed) return refuse(ask, 'invalid');
    change(ask, target, { optOuts: { ...preferencesOf(ask, target).optOuts, [key]: value } });
    return done();
  }),
  forAccount(getViewStateSync, (ask, { user }) =>
    answer(ask, 'viewStateSync', { consent: preferencesOf(ask, user).viewStateSync ?? null }),
  ),
  forAccount(setViewStateSync, (ask, { user }) => {
    const consent = ask.text('consent');
    if (consent === undefined) return refuse(ask, 'malformed');
    change(ask, user, { viewStateSync: isYes(consent) });
    if (isYes(consent)) bringTogether(ask.world, user.id);
    return done();
  }),
  forAccount(getWebhooks, (ask, { user }) => (user.hasPass ? webhooks(ask, user) : refuse(ask, 'notAllowed'))),
  forAccount(setWebhooks, async (ask, { user }) => {
    if (!user.hasPass) return refuse(ask, 'notAllowed');
    const form = await ask.form();
    // An empty list is sent as one field without a value, `urls=`.
    const urls = [...form.getAll('urls[]'), ...form.getAll('urls')].filter((url) => url !== '');
    if (!urls.every((url) => URL.canParse(url))) return refuse(ask, 'invalid');
    change(ask, user, { webhooks: [...new Set(urls)] });
    return webhooks(ask, user);
  }),
];

/** What an account has set. */
export function preferencesOf({ world }: Ask, { id }: UserRecord): AccountPreferencesRecord {
  return world.tables.accountPreferences.get(id) ?? {};
}

function change(ask: Ask, user: UserRecord, changes: AccountPreferencesRecord): void {
  ask.world.tables.accountPreferences.set(user.id, { ...preferencesOf(ask, user), ...changes });
}

function webhooks(ask: Ask, user: UserRecord): Response {
  const urls = preferencesOf(ask, user).webhooks ?? [];
  return answer(
    ask,
    'webhooks',
    urls.map((url) => ({ url })),
  );
}

async function updateSettings(ask: Ask, { user }: { readonly user: UserRecord }): Promise<Response> {
  const changed = settingsIn(fieldOf(await ask.json(), 'value'), secondsOf(ask.world.clock));
  if (changed === undefined) return refuse(ask, 'malformed');
  const { users } = ask.world.tables;
  const isShared = ask.flag('sharedSettings') && user.homeId !== undefined;
  const targets = isShared ? [...users.values()].filter(({ homeId }) => homeId === user.homeId) : [user];
  for (const target of targets) {
    const kept = (preferencesOf(ask, target).settings ?? []).filter(
      ({ id }) => !changed.some((entry) => entry.id === id),
    );
    change(ask, target, { settings: [...kept, ...changed] });
  }
  return done();
}

/** The settings that come as JSON in a text. */
function settingsIn(text: unknown, updatedAt: number): readonly UserSettingRecord[] | undefined {
  let entries: unknown;
  try {
    entries = JSON.parse(String(text));
  } catch {
    return undefined;
  }
  if (!Array.isArray(entries)) return undefined;
  const settings = entries.map((entry: unknown) => ({
    id: String(fieldOf(entry, 'id') ?? ''),
    type: String(fieldOf(entry, 'type') ?? 'json'),
    value: String(fieldOf(entry, 'value') ?? ''),
    hidden: fieldOf(entry, 'hidden') === true,
    updatedAt,
  }));
  return settings.every(({ id }) => id !== '') ? settings : undefined;
}

function privacyOf({ optOutPlayback = false, optOutLibraryStats = false }: AccountPreferencesRecord): object {
  const events = [
    ['client:start', 'identifiable'],
    ['client:download', 'anonymous'],
    ['playback', optOutPlayback ? 'off' : 'identifiable'],
    ['library:stats', optOutLibraryStats ? 'off' : 'anonymous'],
  ];
  return {
    optOutPlayback,
    optOutLibraryStats,
    domain: 'analytics.plex.tv',
    baseUrl: 'https://analytics.plex.tv',
    metrics: events.map(([event, status]) => ({ event, status })),
  };
}

function optOutsOf({ optOuts }: AccountPreferencesRecord): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(Array.from(sources, (key) => [key, 'opt_in'])), ...optOuts };
}

/** The user whose sources are meant: oneself, or somebody of the Home that one manages. */
function targetOf({ world, path }: Ask, user: UserRecord): UserRecord | undefined {
  if (path['uuid'] === user.uuid) return user;
  const target = [...world.tables.users.values()].find(({ uuid }) => uuid === path['uuid']);
  const home = target?.homeId === undefined ? undefined : world.tables.homes.get(target.homeId);
  return home?.adminId === user.id ? target : undefined;
}

const isYes = (text: string | null): boolean => /^(1|true)$/i.test(text ?? '');

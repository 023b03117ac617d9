import { inspect } from 'node:util';
import { linkPin } from '../generated/plex-tv/pins.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../transport/testing/failure.ts';
import { createSandbox } from '@plexjs/sandbox';
import { signIn } from './sign-in.ts';
import { PlexAccount } from './plex-account.ts';
import type { SignInCode } from './pin-sign-in.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

let sandbox: SandboxAccount['sandbox'];
let account: PlexAccount;
let options: SandboxAccount['options'];
let requests: SandboxAccount['requests'];
let time: number;
beforeEach(async () => {
  time = Date.parse('2026-03-01T12:00:00Z');
  ({ sandbox, account, options, requests } = await sandboxAccount({ now: () => time }));
});

/** Waiting takes no time, but makes it pass. */
const clock = {
  now: () => time,
  sleep: (milliseconds: number): Promise<void> => {
    time += milliseconds;
    return Promise.resolve();
  },
};

/** What a person does who sees the code. */
const link = async ({ code }: SignInCode): Promise<void> => {
  await linkPin(account.client, { code });
};

const someone = { login: 'sandbox@example.com', password: 'sandbox-password' };
const signInError = (reason: string) => ({ name: 'PlexSignInError', code: 'sign-in', reason });

describe('by PIN', () => {
  test('shows a code, and gives the account when the person has typed it', async () => {
    const shown: SignInCode[] = [];
    const onCode = async (code: SignInCode): Promise<void> => {
      shown.push(code);
      await link(code);
    };
    const mine = await signIn({ ...options, clientIdentifier: 'new', onCode }, clock);
    expect((await mine.user()).username).toBe('sandbox');
    expect(shown).toMatchObject([{ linkUrl: 'https://plex.tv/link', code: expect.stringMatching(/^[A-Z0-9]{4}$/) }]);
    expect(mine.client.identity.clientIdentifier).toBe('new');
    expect(await (await PlexAccount.fromToken(await mine.token(), options)).ping()).toBe(true);
  });

  test('has a long code for the sign-in page, which leads back', async () => {
    const shown: SignInCode[] = [];
    const onCode = async (code: SignInCode): Promise<void> => {
      shown.push(code);
      await link(code);
    };
    await signIn({ ...options, product: 'Test', forwardUrl: 'https://app.example/back', onCode }, clock);
    expect(shown[0]?.code.length).toBeGreaterThan(20);
    expect(shown[0]?.authUrl).toMatch(
      /^https:\/\/app\.plex\.tv\/auth#\?clientID=.*forwardUrl=https%3A%2F%2Fapp\.example/,
    );
  });

  test('goes on with one that was begun before', async () => {
    const abort = new AbortController();
    let saved = '';
    const begun = signIn(
      {
        ...options,
        signal: abort.signal,
        onCode: async (code) => {
          saved = JSON.stringify(code.saved);
          await link(code);
          abort.abort();
        },
      },
      clock,
    );
    expect(await failure(begun)).toMatchObject({ name: 'PlexAbortError' });
    requests();
    const onCode = (): never => {
      throw new Error('There is a code already.');
    };
    const mine = await signIn({ ...options, onCode, resume: JSON.parse(saved) }, clock);
    expect((await mine.user()).username).toBe('sandbox');
    expect(requests()[0]).toMatch(/^GET plex\.tv\/api\/v2\/pins\/\d+$/);
  });

  test('says why it ended without success', async () => {
    const late = signIn({ ...options, onCode: () => undefined }, clock);
    expect(await failure(late)).toMatchObject(signInError('expired'));
    const strict = createSandbox({ rateLimit: { requests: 2, seconds: 3600 }, now: () => time });
    const often = signIn({ ...options, fetch: strict.fetch as never, onCode: () => undefined }, clock);
    expect(await failure(often)).toMatchObject(signInError('rate-limited'));
    sandbox.faults.add({ match: { operation: 'getTokenByPinId' }, status: 403 });
    const rejected = signIn({ ...options, onCode: () => undefined }, clock);
    expect(await failure(rejected)).toMatchObject({ ...signInError('rejected'), cause: { status: 403 } });
  });

  test('ends with what showing the code throws', async () => {
    const onCode = (): never => {
      throw new Error('No screen');
    };
    expect(await failure(signIn({ ...options, onCode }, clock))).toMatchObject({ message: 'No screen' });
  });
});

describe('by password', () => {
  test('gives the account', async () => {
    const mine = await signIn({ ...options, ...someone });
    expect((await mine.user()).email).toBe('sandbox@example.com');
  });

  test('says that name or password are wrong, without saying them', async () => {
    const error = await failure(signIn({ ...options, ...someone, password: 'hunter2-wrong' }));
    expect(error).toMatchObject(signInError('credentials'));
    expect(inspect(error, { depth: 9 })).not.toContain('hunter2');
    expect(await failure(signIn({ ...options, login: ' ', password: 'x' }))).toMatchObject({ name: 'PlexUsageError' });
  });

  test('wants the code of the second factor, and asks for it where it can', async () => {
    sandbox.world.tables.users.update(1001, (user) => ({ ...user, verificationCode: '123456' }));
    const needed = await failure(signIn({ ...options, ...someone }));
    expect(needed).toMatchObject({
      ...signInError('verification-code'),
      message: expect.stringContaining('pass the code'),
    });
    const wrong = await failure(signIn({ ...options, ...someone, verificationCode: '000000' }));
    expect(wrong).toMatchObject({ ...signInError('verification-code'), message: expect.stringContaining('wrong') });
    const mine = await signIn({ ...options, ...someone, verificationCode: () => Promise.resolve('123456') });
    expect((await mine.user()).twoFactorEnabled).toBe(true);
  });

  test('does not ask for a code that is not wanted', async () => {
    const verificationCode = (): never => {
      throw new Error('Nobody asked for it.');
    };
    await expect(signIn({ ...options, ...someone, verificationCode })).resolves.toBeInstanceOf(PlexAccount);
  });
});

describe('by token', () => {
  test('finds at once that it is not good', async () => {
    expect(await failure(signIn({ ...options, token: 'not-good-at-all' }))).toMatchObject({ name: 'PlexAuthError' });
    expect(await failure(signIn({ ...options, token: ' ' }))).toMatchObject({ name: 'PlexUsageError' });
    expect(requests().filter((request) => !request.includes('/user'))).toEqual([]);
  });

  test('gives an account that does not show it', async () => {
    const mine = await signIn({ ...options, token: sandbox.accountToken });
    const shown = `${inspect(mine, { depth: 9, showHidden: false })} ${JSON.stringify([mine, await mine.user(), await mine.servers()])}`;
    expect(shown).not.toContain(sandbox.accountToken);
    expect(shown).not.toContain(sandbox.serverToken);
    expect(await mine.token()).toBe(sandbox.accountToken);
  });
});

test('options that name no way are refused', async () => {
  expect(await failure(signIn(options as never))).toMatchObject({
    name: 'PlexUsageError',
    message: expect.stringContaining('onCode'),
  });
});

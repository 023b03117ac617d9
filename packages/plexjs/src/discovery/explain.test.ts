import { describe, expect, it } from 'vitest';
import {
  PlexAuthError,
  PlexConnectionError,
  PlexDecodeError,
  PlexNotFoundError,
  PlexStartingError,
  PlexTimeoutError,
} from '../transport/errors.ts';
import { explainAll, failedAttempt, outcomeOf } from './explain.ts';

const local = {
  uri: 'https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400',
  tier: 'local',
} as const;
const custom = { uri: 'https://plex.example.com', tier: 'remote' } as const;

/** An error as fetch throws it: the reason is two causes down. */
const fetchError = (code: string | undefined, message = ''): PlexConnectionError =>
  new PlexConnectionError('getIdentity: no answer. Check the address, the network and the certificate.', {
    cause: new TypeError('fetch failed', { cause: Object.assign(new Error(message), code !== undefined && { code }) }),
  });

describe('outcomeOf', () => {
  it.each([
    ['dns-rebinding', local, fetchError('ENOTFOUND', 'getaddrinfo ENOTFOUND x.plex.direct')],
    ['dns', custom, fetchError('ENOTFOUND')],
    ['dns', custom, fetchError('EAI_AGAIN')],
    ['dns', custom, fetchError(undefined, 'dns error: failed to lookup address information')],
    ['certificate', local, fetchError('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['certificate', local, fetchError('CERT_HAS_EXPIRED')],
    ['certificate', local, fetchError('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['certificate', local, fetchError('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
    ['certificate', local, fetchError(undefined, 'invalid peer certificate: UnknownIssuer')],
    ['refused', local, fetchError('ECONNREFUSED')],
    ['refused', local, fetchError('EHOSTUNREACH')],
    ['timeout', local, fetchError('UND_ERR_CONNECT_TIMEOUT')],
    ['timeout', local, new PlexTimeoutError('x')],
    ['unauthorized', local, new PlexAuthError('x', { status: 401 })],
    ['starting', local, new PlexStartingError('x', { status: 503 })],
    ['unexpected-answer', local, new PlexNotFoundError('x', { status: 404 })],
    ['unexpected-answer', local, new PlexDecodeError('x')],
    ['unreachable', local, new PlexConnectionError('x', { cause: new TypeError('Failed to fetch') })],
    ['unreachable', local, new Error('x')],
  ])('finds %s', (outcome, candidate, error) => {
    expect(outcomeOf(error, candidate)).toBe(outcome);
  });
});

it('explains each way in a line', () => {
  const attempts = [
    failedAttempt({ ...local, secure: true, rank: 0, level: 0 }, 'dns-rebinding'),
    failedAttempt({ ...custom, secure: true, rank: 1, level: 0 }, 'unauthorized', ' Or else.'),
  ];
  const [first, second] = explainAll(attempts).split('\n');
  expect(first).toMatch(/^ {2}https:\/\/192-168-1-10\S+ \(local\): .*DNS rebinding.*allow plex\.direct/);
  expect(second).toMatch(/^ {2}https:\/\/plex\.example\.com \(remote\): .*token.* Or else\.$/);
});

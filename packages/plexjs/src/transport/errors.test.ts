import { describe, expect, test, vi } from 'vitest';
import { CallContext } from './call-context.ts';
import { readErrorBody } from './error-body.ts';
import { PlexDecodeError, PlexError, PlexNotFoundError, PlexServerError, PlexStartingError } from './errors.ts';
import { statusError } from './status-error.ts';

describe('the classes of errors', () => {
  test('know their kin', () => {
    const error = new PlexStartingError('starting', { operation: 'getIdentity', status: 503 });
    expect([error instanceof PlexError, error instanceof PlexServerError, error instanceof Error]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      error instanceof PlexNotFoundError,
      (null as unknown) instanceof PlexError,
      new Error('x') instanceof PlexError,
    ]).toEqual([false, false, false]);
    expect([error.name, error.code, String(error)]).toEqual([
      'PlexStartingError',
      'starting',
      'PlexStartingError: starting',
    ]);
    expect(error.stack).toMatch(/^PlexStartingError: starting/);
  });

  test('are the same in two copies of the package', async () => {
    vi.resetModules();
    const copy = await import('./errors.ts');
    expect(copy.PlexNotFoundError).not.toBe(PlexNotFoundError);
    const error = new copy.PlexNotFoundError('x');
    expect([error instanceof PlexNotFoundError, error instanceof PlexError, error instanceof PlexServerError]).toEqual([
      true,
      true,
      false,
    ]);
    expect(new PlexStartingError('x') instanceof copy.PlexServerError).toBe(true);
  });

  test('leave derived classes to themselves', () => {
    class Mine extends PlexNotFoundError {}
    expect([new Mine('x') instanceof PlexNotFoundError, new Mine('x') instanceof Mine]).toEqual([true, true]);
    expect(new PlexNotFoundError('x') instanceof Mine).toBe(false);
  });

  test('become data', () => {
    const error = new PlexDecodeError('x', { operation: 'a', status: 200, position: 3, cause: new Error('inner') });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'PlexDecodeError',
      message: 'x',
      code: 'decode',
      operation: 'a',
      status: 200,
      position: 3,
    });
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe('the body of a failure', () => {
  test.each([
    [
      '{"errors":[{"code":1020,"message":"Code not found or expired","status":404}]}',
      [{ code: 1020, message: 'Code not found or expired', status: 404 }],
    ],
    [
      '{"error":"Unauthorized","message":"You must provide a token!"}',
      [{ message: 'Unauthorized: You must provide a token!' }],
    ],
    ['{"error":"Invalid email, username, or password."}', [{ message: 'Invalid email, username, or password.' }]],
    [
      '{"code":503,"title":"Maintenance","status":"Server is starting."}',
      [{ code: 503, message: 'Maintenance: Server is starting.' }],
    ],
    [
      '<Response code="503" title="Maintenance" status="Server is starting."/>',
      [{ code: 503, message: 'Maintenance: Server is starting.' }],
    ],
    [
      '<Error error="Not Found" message="Section \'watchlist\' not found!" statusCode="404"/>',
      [{ message: "Not Found: Section 'watchlist' not found!", status: 404 }],
    ],
    [
      '<errors><error code="1001" message="No user" status="401"/></errors>',
      [{ code: 1001, message: 'No user', status: 401 }],
    ],
    ['<?xml version="1.0"?><errors><error>Invalid token</error></errors>', [{ message: 'Invalid token' }]],
    ['<html><head><title>Not Found</title></head><body><h1>404 Not Found</h1></body></html>', []],
    ['{"errors":[{"code"', []],
    ['{"errors":[null, 3]}', []],
    ['', []],
  ])('%s', (body, errors) => {
    expect(readErrorBody(body).errors).toEqual(errors);
  });

  test('gives the message its title, and the error a beginning of itself', () => {
    const body = `<html><head><title>Not Found</title></head>${'x'.repeat(10_000)}`;
    const response = new Response(body, { status: 404 });
    const error = statusError(new CallContext('getItem', 'GET'), { response, foreign: false }, body);
    expect(error.message).toMatch(/^getItem: 404 Not Found\. /);
    expect(error.body).toHaveLength(500);
  });
});

import { expect, it } from 'vitest';
import { identityOf } from '../transport/identity.ts';
import { authUrl } from './auth-url.ts';

const identity = identityOf({
  clientIdentifier: 'id-1',
  product: 'My App & more',
  version: '2.0',
  platform: 'Web',
  platformVersion: '1',
  device: 'Desk',
  deviceName: "Ann's desk",
  model: 'hosted',
});

const read = (url: string): Record<string, string> => Object.fromEntries(new URLSearchParams(url.split('#?')[1]));

it('tells the page who asks, what for, and where to lead', () => {
  const url = authUrl('code-1', identity, {
    forwardUrl: new URL('https://app.example/done?a=1&b=2'),
    layout: 'desktop',
  });
  expect(url.startsWith('https://app.plex.tv/auth#?')).toBe(true);
  expect(read(url)).toEqual({
    clientID: 'id-1',
    code: 'code-1',
    forwardUrl: 'https://app.example/done?a=1&b=2',
    'context[device][product]': 'My App & more',
    'context[device][version]': '2.0',
    'context[device][platform]': 'Web',
    'context[device][platformVersion]': '1',
    'context[device][device]': 'Desk',
    'context[device][deviceName]': "Ann's desk",
    'context[device][model]': 'hosted',
    'context[device][layout]': 'desktop',
  });
});

it('encodes brackets and spaces as the page expects them', () => {
  expect(authUrl('c', identity)).toContain('context%5Bdevice%5D%5Bproduct%5D=My%20App%20%26%20more');
});

it('leaves out what is not known', () => {
  const { model: _, ...unknown } = identity;
  expect(authUrl('c', unknown)).not.toMatch(/model|forwardUrl|layout|undefined/);
});

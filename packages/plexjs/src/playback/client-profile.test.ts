import { expect, test } from 'vitest';
import { PlexUsageError } from '../transport/plex-error.ts';
import { ClientProfile } from './client-profile.ts';
import { strictEncode } from './strict-encode.ts';

test('a profile is the directives that servers read', () => {
  const profile = new ClientProfile('Chrome')
    .directPlay({ container: ['mp4', 'mkv'], videoCodec: ['h264'], audioCodec: ['aac', 'ac3'], subtitleCodec: ['*'] })
    .transcodeTarget({ protocol: 'hls', container: 'mpegts', videoCodec: ['h264'], audioCodec: ['aac'], replace: true })
    .appendTargetCodecs({ protocol: 'hls', audioCodec: ['ac3'] })
    .addTargetCodecs({ type: 'music', context: 'static', protocol: 'http', audioCodec: ['mp3'] })
    .limitation({
      scope: 'videoCodec',
      scopeName: 'hevc',
      type: 'upperBound',
      name: 'video.bitDepth',
      value: 10,
      isRequired: false,
    })
    .limitation({ scope: 'videoCodec', type: 'match', name: 'video.profile', value: ['main', 'high'] })
    .settings({ DirectPlayStreamSelection: true });
  expect(profile.toString().split('+')).toEqual([
    'add-direct-play-profile(type=videoProfile&container=mp4,mkv&videoCodec=h264&audioCodec=aac,ac3&subtitleCodec=*)',
    'add-transcode-target(type=videoProfile&context=streaming&protocol=hls&container=mpegts&videoCodec=h264&audioCodec=aac&replace=true)',
    'append-transcode-target-codec(type=videoProfile&context=streaming&protocol=hls&audioCodec=ac3)',
    'add-transcode-target-codec(type=musicProfile&context=static&protocol=http&audioCodec=mp3)',
    'add-limitation(scope=videoCodec&scopeName=hevc&type=upperBound&name=video.bitDepth&value=10&isRequired=false)',
    'add-limitation(scope=videoCodec&scopeName=*&type=match&name=video.profile&value=main|high)',
    'add-settings(DirectPlayStreamSelection=true)',
  ]);
  expect(profile.parameters).toEqual({ clientProfileName: 'Chrome', clientProfileExtra: profile.toString() });
});

test('a profile is not changed by what is made of it', () => {
  const bare = new ClientProfile();
  bare.directPlay({ container: ['mp4'] });
  expect(bare.parameters).toEqual({ clientProfileName: 'Generic' });
});

test('in an address all marks of a profile are encoded', () => {
  expect(strictEncode("add-limitation(name='a!b'&value=*)+é")).toBe(
    'add-limitation%28name%3D%27a%21b%27%26value%3D%2A%29%2B%C3%A9',
  );
});

test.each([
  ['two values', { value: 1, regex: '1' }],
  ['no value', {}],
  ['a value that would end the directive', { value: 'a)b' }],
])('a limitation with %s is refused', (_, values) => {
  const limitation = { scope: 'videoCodec', type: 'match', name: 'video.level', ...values } as const;
  expect(() => new ClientProfile().limitation(limitation)).toThrow(PlexUsageError);
});

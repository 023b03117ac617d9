import type { MediaDescription } from '../description.ts';

const language = { displayTitle: 'Unknown (AAC Stereo)', extendedDisplayTitle: 'Unknown (AAC Stereo)' };

/** The one file that all films and episodes of the library are copies of: three minutes in 1080p, with one sound track. */
export const stubVideo: MediaDescription = {
  source: 'film.mp4',
  fields: {
    duration: 180_000,
    bitrate: 808,
    width: 1920,
    height: 1080,
    audioChannels: 2,
    videoResolution: '1080',
    videoProfile: 'main',
  },
  parts: [
    {
      size: 18_184_197,
      fields: { duration: 180_000, videoProfile: 'main' },
      streams: [
        {
          type: 'video',
          fields: {
            default: true,
            codec: 'h264',
            index: 0,
            bitrate: 676,
            bitDepth: 8,
            chromaLocation: 'left',
            chromaSubsampling: '4:2:0',
            codedHeight: 1088,
            codedWidth: 1920,
            frameRate: 24,
            hasScalingMatrix: false,
            height: 1080,
            level: 40,
            profile: 'main',
            refFrames: 3,
            scanType: 'progressive',
            streamIdentifier: '1',
            width: 1920,
            displayTitle: '1080p',
            extendedDisplayTitle: '1080p (H.264)',
          },
        },
        {
          type: 'audio',
          fields: {
            selected: true,
            default: true,
            codec: 'aac',
            index: 1,
            channels: 2,
            bitrate: 128,
            audioChannelLayout: 'stereo',
            profile: 'lc',
            samplingRate: 44_100,
            streamIdentifier: '2',
            ...language,
          },
        },
      ],
    },
  ],
};

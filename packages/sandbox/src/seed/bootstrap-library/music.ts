import type { MediaDescription, SectionDescription } from '../description.ts';

/** The file that each track is a copy of. */
const stubTrack: MediaDescription = {
  source: 'track.mp3',
  fields: { duration: 234_000, bitrate: 128, audioChannels: 2 },
  parts: [
    {
      size: 3_761_053,
      fields: { duration: 234_000 },
      streams: [
        {
          type: 'audio',
          fields: {
            selected: true,
            codec: 'mp3',
            index: 0,
            channels: 2,
            bitrate: 128,
            audioChannelLayout: 'stereo',
            samplingRate: 48_000,
            displayTitle: 'MP3 (Stereo)',
            extendedDisplayTitle: 'MP3 (Stereo)',
          },
        },
      ],
    },
  ],
};

/** One artist with one album with one track. */
export const music: SectionDescription = {
  type: 'artist',
  title: 'Music',
  items: [
    {
      title: 'Broke For Free',
      index: 1,
      guid: 'plex://artist/5d07bdaf403c64029060f8c4',
      guids: ['mbid://069a1c1f-14eb-4d36-b0a0-77dffbd67713'],
      countries: ['United States of America'],
      genres: ['Electronic'],
      children: [
        {
          title: 'Layers',
          index: 1,
          guid: 'plex://album/5d07c7e5403c640290bb5bfc',
          guids: ['mbid://80b4a679-a2a4-4d18-835d-3e081185d7ba'],
          year: 2012,
          originallyAvailableAt: '2012-10-20',
          studio: '[no label]',
          genres: ['Electronic'],
          fields: { format: 'Album' },
          children: [
            {
              title: 'As Colourful as Ever',
              guid: 'plex://track/5d07e453403c6402907b80aa',
              guids: ['mbid://6524bc2d-3f58-4afa-9e06-00a651f5d813'],
              fields: { ratingCount: 1204 },
              media: [stubTrack],
            },
          ],
        },
      ],
    },
  ],
};

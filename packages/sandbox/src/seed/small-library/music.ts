import type { ItemDescription, SectionDescription } from '../description.ts';

function tracks(titles: readonly string[], disc = 1): ItemDescription[] {
  return titles.map((title, index) => ({
    title,
    index: index + 1,
    fields: { parentIndex: disc, ratingCount: 1000 * (index + 1) },
    moods: ['Calm'],
    ...(index === 1 && { media: [{ source: 'track.flac' as const }] }),
  }));
}

/** Music: an album, and one of two discs. */
export const music: SectionDescription = {
  type: 'artist',
  title: 'Music',
  items: [
    {
      title: 'The Plain Tones',
      guid: 'plex://artist/5d07bbfd403c6402904a0001',
      titleSort: 'Plain Tones',
      index: 1,
      summary: 'They play one note at a time.',
      genres: ['Electronic'],
      countries: ['Netherlands'],
      moods: ['Calm'],
      styles: ['Minimal'],
      similar: ['Quartet for Four Rooms'],
      guids: ['mbid://00000000-0000-4000-9000-000000000001'],
      children: [
        {
          title: 'Eight Kilohertz',
          guid: 'plex://album/5d07c18a403c64029084a001',
          index: 1,
          year: 2025,
          originallyAvailableAt: '2025-05-01',
          studio: 'Sine',
          genres: ['Electronic'],
          styles: ['Minimal'],
          fields: { format: 'Album', loudnessAnalysisVersion: '2' },
          children: tracks(['Tone 1', 'Tone 2', 'Tone 3']),
        },
        {
          title: 'Both Hemispheres',
          guid: 'plex://album/5d07c18a403c64029084a002',
          index: 1,
          year: 2026,
          originallyAvailableAt: '2026-01-20',
          studio: 'Sine',
          genres: ['Electronic', 'Ambient'],
          children: [...tracks(['North', 'Arctic'], 1), ...tracks(['South', 'Antarctic'], 2)],
        },
      ],
    },
    {
      title: 'Quartet for Four Rooms',
      guid: 'plex://artist/5d07bbfd403c6402904a0002',
      index: 1,
      genres: ['Classical'],
      children: [
        { title: 'Room Tones', index: 1, year: 2018, genres: ['Classical'], children: tracks(['Hall', 'Stair']) },
      ],
    },
  ],
};

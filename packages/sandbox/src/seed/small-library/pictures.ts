import type { SectionDescription } from '../description.ts';

/** Photos: albums in albums, and a photo in none. */
export const photos: SectionDescription = {
  type: 'photo',
  title: 'Photos',
  items: [
    {
      title: 'Coast',
      children: [
        {
          type: 'photoalbum',
          title: 'Winter',
          children: [
            { title: 'Ice on the Pier', year: 2025, originallyAvailableAt: '2025-01-12' },
            { title: 'Grey Sea', year: 2025, originallyAvailableAt: '2025-01-13', tags: ['Sea'] },
          ],
        },
        { title: 'The Harbour', year: 2024, originallyAvailableAt: '2024-07-02', tags: ['Sea', 'Boats'] },
      ],
    },
    { title: 'Garden', children: [{ title: 'First Frost', year: 2024, originallyAvailableAt: '2024-11-20' }] },
    { type: 'photo', title: 'The Cat', year: 2023, originallyAvailableAt: '2023-05-05' },
  ],
};

/** Home videos: films that no agent knows. */
export const homeVideos: SectionDescription = {
  type: 'movie',
  title: 'Home Videos',
  agent: 'com.plexapp.agents.none',
  scanner: 'Plex Video Files Scanner',
  items: [
    { title: 'Birthday 2024', year: 2024, originallyAvailableAt: '2024-08-09', media: [{ source: 'episode.mp4' }] },
    { title: 'First Steps', year: 2023, originallyAvailableAt: '2023-02-01', media: [{ source: 'episode.mp4' }] },
  ],
};

import type { ItemDescription, SectionDescription } from '../description.ts';

function pictures(count: number): ItemDescription[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `photo${index + 1}`,
    year: 2017,
    originallyAvailableAt: '2017-02-05',
  }));
}

function album(title: string, count: number): ItemDescription {
  return { type: 'photoalbum', title, children: pictures(count) };
}

/** An album with three photos, and with three albums. */
export const photos: SectionDescription = {
  type: 'photo',
  title: 'Photos',
  items: [
    {
      title: 'Cats',
      children: [album('Cats in bed', 7), album('Cats not in bed', 1), album('Not cats in bed', 1), ...pictures(3)],
    },
  ],
};

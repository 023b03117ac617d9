import type { CatalogueItem } from './catalogue.ts';
import { slugOf } from './catalogue-row.ts';

const services = [
  { platform: 'harbour', title: 'Harbour+', offerType: 'subscription' },
  { platform: 'lantern', title: 'Lantern', offerType: 'rent', price: 3.99, priceDescription: '€ 3,99' },
  { platform: 'plex', title: 'Plex', offerType: 'free' },
] as const;

/** The streaming services that have an item. Each has some of them, by its key; what has not come out is nowhere. */
export function offersOf({ ratingKey, record }: CatalogueItem): readonly object[] {
  const number = Number.parseInt(ratingKey.slice(-2), 16);
  const year = Number(record.fields['year'] ?? 0);
  if (!['movie', 'show'].includes(record.type) || year > 2030) return [];
  const offering = services.filter((_, index) => number % (index + 2) === 1 % (index + 2));
  return (offering.length > 0 ? offering : services.slice(-1)).map((service) => ({
    id: `${service.platform}-${ratingKey}`,
    ...service,
    platformColorThumb: `https://images.plex.tv/platforms/${service.platform}.png`,
    url: `https://${service.platform}.example/${record.type}/${slugOf(record.title)}`,
    platformUrl: `${service.platform}://${record.type}/${ratingKey}`,
    quality: 'hd',
    country: 'NL',
  }));
}

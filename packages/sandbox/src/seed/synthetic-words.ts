export const genres: readonly string[] =
  'Action,Adventure,Animation,Biography,Comedy,Crime,Documentary,Drama,Family,Fantasy,History,Horror,Music,Musical,Mystery,Romance,Science Fiction,Sport,Thriller,War,Western'.split(
    ',',
  );

export const countries: readonly string[] =
  'Argentina,Australia,Brazil,Canada,Denmark,France,Germany,India,Italy,Japan,Mexico,Netherlands,Nigeria,Poland,South Korea,Spain,Sweden,United Kingdom,United States of America'.split(
    ',',
  );

export const contentRatings: readonly string[] = ['G', 'PG', 'PG-13', 'R', 'TV-14', 'TV-MA', 'Not Rated'];

export const studios: readonly string[] = Array.from({ length: 60 }, (_, at) => `Studio ${at + 1}`);

export const moods: readonly string[] =
  'Angry,Bright,Brooding,Calm,Cheerful,Dramatic,Dreamy,Elegant,Energetic,Gloomy'.split(',');

/** Names of people who do not exist. */
export function people(count: number, work: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${work} ${String(at + 1).padStart(5, '0')}`);
}

import { Section } from './section.ts';

/** A library of films, or of home videos. */
export class MovieSection extends Section<'movie' | 'collection' | 'clip', 'movie'> {}

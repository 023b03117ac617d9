import type { SectionType } from '../../world/records.ts';
import { albumSchema, artistSchema, trackSchema } from './artist.ts';
import { collectionSchema } from './collection.ts';
import type { Field, Level, LevelSchema } from './definitions.ts';
import { movieSchema } from './movie.ts';
import { photoalbumSchema, photoSchema } from './photo.ts';
import { episodeSchema, seasonSchema, showSchema } from './show.ts';

const schemas: Readonly<Record<SectionType, readonly LevelSchema[]>> = {
  movie: [movieSchema, collectionSchema],
  show: [showSchema, seasonSchema, episodeSchema, collectionSchema],
  artist: [artistSchema, albumSchema, trackSchema, collectionSchema],
  photo: [photoalbumSchema, photoSchema],
};

/** The levels of a library, the topmost first; collections, which stand beside them, last. */
export function librarySchema(type: SectionType): readonly LevelSchema[] {
  return schemas[type];
}

/** The levels that are below one another, the topmost first. */
export function ladder(type: SectionType): readonly Level[] {
  return schemas[type].map(({ level }) => level).filter((level) => level !== 'collection');
}

/** Whether items of a level have those of another below them. */
export function isAbove(level: Level, other: Level): boolean {
  return Object.values(schemas).some((levels) => {
    const [at, otherAt] = [level, other].map((one) => levels.findIndex((schema) => schema.level === one)) as [
      number,
      number,
    ];
    return at >= 0 && otherAt > at && level !== 'collection' && other !== 'collection';
  });
}

/** A level of a library by its name or number. */
export function levelSchema(type: SectionType, level: Level | number | string): LevelSchema | undefined {
  return schemas[type].find((schema) => schema.level === level || schema.number === level);
}

/** Whether a word names a level of any library. */
export function isLevel(word: string): word is Level {
  return Object.values(schemas).some((levels) => levels.some(({ level }) => level === word));
}

const byName = new Map<LevelSchema, ReadonlyMap<string, Field>>();

/** A field of a level, among them those that servers do not tell of. */
export function fieldOf(schema: LevelSchema, name: string): Field | undefined {
  let fields = byName.get(schema);
  if (fields === undefined) {
    fields = new Map([...schema.hidden, ...schema.fields].map((field) => [field.name, field]));
    byName.set(schema, fields);
  }
  return fields.get(name);
}

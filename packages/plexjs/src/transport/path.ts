import { encode, textOf } from './encode.ts';
import { PlexUsageError } from './plex-error.ts';

const slot = /\{(\w+)\}/g;

/**
 * Fills parameters into a path, encoded. Refuses those that are absent or empty, `.` and `..`: they would turn it into
 * another path, and the deletion of an item into the deletion of its library.
 */
export function fillPath(operation: string, template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(slot, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const text = value === undefined || value === null ? '' : textOf(name, value);
    if (text === '' || text === '.' || text === '..')
      throw new PlexUsageError(
        `${operation}: ${name} must be given, and not be empty, "." or "..": it is a part of the path.`,
        { operation },
      );
    return encode(text).replace(/%2C/g, ',').replace(/%3A/g, ':');
  });
}

/** The names of a path's parameters. */
export function pathNames(template: string): Set<string> {
  return new Set(Array.from(template.matchAll(slot), (match) => match[1] as string));
}

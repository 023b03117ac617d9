/** A JSDoc comment of some paragraphs, indented by the formatter later. */
export function comment(...paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== '')
    .flatMap((paragraph, index) => [
      ...(index === 0 ? [] : ['']),
      ...String(paragraph).replaceAll('*/', '*\\/').split('\n'),
    ]);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** `playing` -> `Playing`, `get-users` -> `GetUsers`. */
export function pascal(name: string): string {
  return name.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, _gap, first: string) => first.toUpperCase());
}

/** `PlaybackState` -> `playbackState`, `Play Queue` -> `playQueue`, `DVRs` -> `dvrs`. */
export function camel(name: string): string {
  const joined = pascal(name);
  // Abbreviations in the plural: `DVRs`.
  if (/^[A-Z]+s?$/.test(joined)) return joined.toLowerCase();
  return joined.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

/** The name of the list of an enumeration's words: `PlaybackState` -> `playbackStates`. */
export function plural(name: string): string {
  const single = camel(name);
  if (/[^aeiou]y$/.test(single)) return `${single.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(single) ? `${single}es` : `${single}s`;
}

/** A string literal, as the formatter wants it. */
export function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

/** A property name, quoted where it has to be. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

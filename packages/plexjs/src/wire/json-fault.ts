/** Where and why a text is not JSON. */
export interface JsonFault {
  /** In characters from the start of the text; its length where the text ends too early. */
  readonly position: number;
  readonly problem: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Unrolled, so that a string of megabytes costs no backtracking. Raw control characters pass: `escapeControls` mends them.
const string = /"[^"\\]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\]*)*/y;

/**
 * Finds the first place at which a text stops being JSON: engines word their errors differently, and many give no position.
 * Gives undefined for a text that is JSON, or would be if the control characters in its strings were escaped.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const closers: string[] = [];
  let at = 0;
  let expected: 'value' | 'key' | 'next' = 'value';
  let mayClose = false;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeString = (): boolean => {
    if (!take(string) || text[at] !== '"') return false;
    at++;
    return true;
  };
  const isAtEnd = (): boolean => at >= text.length && closers.length === 0 && expected === 'next';
  const isSound = (): boolean => {
    const character = text[at];
    const closer = closers.at(-1);
    if (character === closer && (expected === 'next' || mayClose)) {
      closers.pop();
      at++;
      expected = 'next';
    } else if (expected === 'next') {
      if (character !== ',' || closer === undefined) return false;
      at++;
      expected = closer === '}' ? 'key' : 'value';
    } else if (expected === 'key') {
      if (!takeString()) return false;
      take(space);
      if (text[at] !== ':') return false;
      at++;
      expected = 'value';
    } else if (character === '{' || character === '[') {
      at++;
      closers.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'key' : 'value';
      mayClose = true;
      return true;
    } else {
      if (character === '"' ? !takeString() : !take(scalar)) return false;
      expected = 'next';
    }
    mayClose = false;
    return true;
  };

  for (take(space); !isAtEnd(); take(space)) if (!isSound()) return { position: at, problem: problemAt(text, at) };
  return undefined;
}

function problemAt(text: string, position: number): string {
  if (position >= text.length) return 'JSON that is cut off';
  return text.slice(0, position).trim() === '' ? 'Text instead of data' : 'JSON that is broken';
}

const strings = /"[^"\\]*(?:\\[^][^"\\]*)*"/g;
const control = /[^\u0020-\uffff]/g;

/** Escapes the control characters that some servers leave raw in JSON strings (seen in tags read from damaged audio files). */
export function escapeControls(text: string): string {
  return text.replace(strings, (whole) =>
    whole.replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

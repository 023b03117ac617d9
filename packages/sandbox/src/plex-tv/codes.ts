const typed = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const long = 'abcdefghijklmnopqrstuvwxyz0123456789';
const hexadecimal = '0123456789abcdef';

/** Four characters that a person types, without signs that look like one another. */
export function typedCode(number: number): string {
  return codeOf(number, 4, typed);
}

/** A code or token that nobody types. */
export function longCode(number: number, length: number): string {
  return codeOf(number, length, long);
}

/** A UUID. */
export function uuidOf(number: number): string {
  const digits = codeOf(number, 30, hexadecimal);
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(12, 15)}`, `8${digits.slice(15, 18)}`];
  return [...groups, digits.slice(18)].join('-');
}

/** The same number gives the same code, so that a run can be repeated. */
function codeOf(number: number, length: number, alphabet: string): string {
  let state = Math.imul(number, 2_654_435_761) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a sequence repeat soon.
    return alphabet[(state >>> 16) % alphabet.length];
  }).join('');
}

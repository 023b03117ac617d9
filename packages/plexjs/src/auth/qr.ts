import { type Bitmap2D, correction, generate } from 'lean-qr';

/** The quiet zone that readers need around a code, in modules. */
const quiet = 4;

/**
 * Makes a QR code of a text, for instance of a PIN's link, without asking anybody.
 * Gives the rows of its modules, `true` for dark, without the light zone of 4 modules that readers need around it.
 * Throws `RangeError` for a text that is too long for a code (more than about 2,300 bytes).
 */
export function qrMatrix(text: string): boolean[][] {
  const code = codeOf(text);
  return Array.from({ length: code.size }, (_, y) => Array.from({ length: code.size }, (_unused, x) => code.get(x, y)));
}

function codeOf(text: string): Bitmap2D {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch (cause) {
    throw new RangeError('The text is too long for a QR code.', { cause });
  }
}

/** How a code is drawn in a terminal. */
export interface QrTerminalOptions {
  /** For terminals with dark text on a light ground. Default: false. */
  readonly lightGround?: boolean;
}

/**
 * Draws the QR code of a text for a terminal, two rows of modules a line, quiet zone included.
 * It has no colours, so that it can be printed anywhere; which modules are inked depends on the terminal's ground.
 */
export function qrTerminal(text: string, { lightGround = false }: QrTerminalOptions = {}): string {
  const matrix = qrMatrix(text);
  const span = Array.from({ length: matrix.length + 2 * quiet }, (_, i) => i - quiet);
  const isInked = (x: number, y: number): boolean => (matrix[y]?.[x] ?? false) === lightGround;
  return span
    .filter((_, row) => row % 2 === 0)
    .map((y) => span.map((x) => ' ▀▄█'.charAt(Number(isInked(x, y)) + 2 * Number(isInked(x, y + 1)))).join(''))
    .join('\n');
}

/** How a code is drawn as SVG. */
export interface QrSvgOptions {
  /** The colour of dark modules, as CSS. Default: `#000`. */
  readonly dark?: string;
  /** The colour of light ones and of the quiet zone. Default: `#fff`. */
  readonly light?: string;
}

/** Draws the QR code of a text as an SVG document that scales to its place, quiet zone included. */
export function qrSvg(text: string, { dark = '#000', light = '#fff' }: QrSvgOptions = {}): string {
  const matrix = qrMatrix(text);
  const side = matrix.length + 2 * quiet;
  const path = matrix
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="${attribute(light)}" d="M0 0h${side}v${side}H0z"/><path fill="${attribute(dark)}" d="${path}"/></svg>`
  );
}

function attribute(value: string): string {
  return value.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

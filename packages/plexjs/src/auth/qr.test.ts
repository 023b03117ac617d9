import { describe, expect, it } from 'vitest';
import { qrMatrix, qrSvg, qrTerminal } from './qr.ts';

const link = 'https://plex.tv/link/?pin=ABCD';
const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

const corner = (matrix: boolean[][], x: number, y: number): string[] =>
  matrix.slice(y, y + 7).map((row) =>
    row
      .slice(x, x + 7)
      .map(Number)
      .join(''),
  );

describe('qrMatrix', () => {
  it('is a square of a size that codes have, with a finder in three corners', () => {
    const matrix = qrMatrix(link);
    const far = matrix.length - 7;
    expect((matrix.length - 17) % 4).toBe(0);
    expect(matrix.every((row) => row.length === matrix.length)).toBe(true);
    expect(corner(matrix, 0, 0)).toEqual(finder);
    expect(corner(matrix, far, 0)).toEqual(finder);
    expect(corner(matrix, 0, far)).toEqual(finder);
    expect(corner(matrix, far, far)).not.toEqual(finder);
  });

  it('grows with its text, up to a bound', () => {
    expect(qrMatrix(link.repeat(10)).length).toBeGreaterThan(qrMatrix(link).length);
    expect(() => qrMatrix('x'.repeat(5000))).toThrow(RangeError);
  });
});

describe('qrTerminal', () => {
  it('draws two rows a line with the quiet zone around', () => {
    const side = qrMatrix(link).length + 8;
    const lines = qrTerminal(link).split('\n');
    expect(lines).toHaveLength(Math.ceil(side / 2));
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([side]));
    expect(lines[0]).toBe('█'.repeat(side));
    // Two rows down the finder: its dark frame, light inside, dark core, on a ground that is light because inked.
    expect(lines[2]?.slice(0, 12)).toBe('████ ▄▄▄▄▄ █');
    expect(qrTerminal(link, { lightGround: true }).split('\n')[2]?.slice(0, 12)).toBe('    █▀▀▀▀▀█ ');
  });
});

describe('qrSvg', () => {
  it('draws each dark module in the colours that are given', () => {
    const svg = qrSvg(link, { dark: 'red"', light: 'transparent' });
    const dark = qrMatrix(link).flat().filter(Boolean).length;
    expect(svg.match(/h1v1h-1z/g)).toHaveLength(dark);
    expect(svg).toContain('fill="red&#34;"');
    expect(svg).toContain('fill="transparent"');
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  });
});

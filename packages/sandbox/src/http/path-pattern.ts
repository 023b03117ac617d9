import { decoded } from '../world/percent.ts';

/** A path of the contract, as a router and as a reader of its parameters need it. */
export interface PathPattern {
  /** For Hono: `/library/metadata/:p0`. */
  readonly route: string;
  /** The parameters of a path that the route fits, decoded. */
  readonly read: (pathname: string) => Readonly<Record<string, string>>;
  /** Of two patterns that fit a path, the one that sorts first is meant. */
  readonly rank: string;
}

const slot = /\{(\w+)\}/g;

/** Reads a path with `{name}` where parameters are, which may be a part of a segment: `start.{extension}`. */
export function pathPattern(path: string): PathPattern {
  const segments = path.split('/').slice(1);
  const names = Array.from(path.matchAll(slot), ([, name]) => name as string);
  const whole = new RegExp(`^/${segments.map(expressionOf).join('/')}/?$`);
  return {
    route: segments.map((segment, index) => `/${routeOf(segment, index)}`).join(''),
    rank: segments.map(rankOf).join(''),
    read: (pathname) => {
      const found = whole.exec(pathname);
      return Object.fromEntries(names.map((name, index) => [name, decoded(found?.[index + 1] ?? '')]));
    },
  };
}

function routeOf(segment: string, index: number): string {
  // Hono takes a colon at a segment's beginning for a parameter, and Plex has segments that are one.
  if (segment.startsWith(':')) return `:literal${index}{${escaped(segment)}}`;
  if (!segment.includes('{')) return segment;
  return /^\{\w+\}$/.test(segment) ? `:p${index}` : `:p${index}{${expressionOf(segment).replaceAll(/[()]/g, '')}}`;
}

function rankOf(segment: string): string {
  if (!segment.includes('{')) return 'a';
  return /^\{\w+\}$/.test(segment) ? 'c' : 'b';
}

function expressionOf(segment: string): string {
  return segment
    .split(slot)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : '([^/]+)'))
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

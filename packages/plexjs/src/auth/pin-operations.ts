import { operation, type Operation } from '../wire/operation.ts';
import type { Wire } from '../wire/values.ts';

export interface Pin {
  id: string;
  code: string;
  qr?: string;
  expiresIn?: number;
  expiresAt?: Date;
  authToken?: string | null;
}
const decode = (w: Wire): Pin => ({
  ...(w as unknown as Pin),
  id: String(w.id),
  expiresAt: new Date(String(w.expiresAt)),
});
export const getPin: Operation<'plex.tv', { strong?: boolean }, Pin> = operation({
  id: 'getPin',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/pins',
  reading: decode,
  rules: { strong: 'query:strong;bool' },
});
export const getTokenByPinId: Operation<'plex.tv', { pinId: string }, Pin> = operation({
  id: 'getTokenByPinId',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/pins/{pinId}',
  reading: decode,
});

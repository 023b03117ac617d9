import type { Definition } from '../wire/operation.ts';
import type { Wire } from '../wire/values.ts';

/** What a sign-in reads of a PIN. */
export interface PinAnswer {
  readonly id: string;
  readonly code: string;
  /** In seconds. */
  readonly expiresIn: number;
  readonly qrUrl: string | undefined;
  readonly token: string | undefined;
}

// The operations of the contract bring a decoder for everything that a PIN is, which would be a quarter of all the code that a
// sign-in takes. A test compares these with them.

/** `getPin`, reading only what a sign-in needs. */
export const askForPin: Definition<'plex.tv', PinAnswer> = {
  id: 'getPin',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/pins',
  reading: readPin,
};

/** `getTokenByPinId`, reading only what a sign-in needs. */
export const lookAtPin: Definition<'plex.tv', PinAnswer> = {
  id: 'getTokenByPinId',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/pins/{pinId}',
  reading: readPin,
};

function readPin({ id, code, expiresIn, qr, authToken }: Wire): PinAnswer {
  if (!id || !code) throw new Error('No PIN');
  return {
    id: String(id),
    code: String(code),
    expiresIn: Number(expiresIn ?? 900),
    qrUrl: textOf(qr),
    token: textOf(authToken),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

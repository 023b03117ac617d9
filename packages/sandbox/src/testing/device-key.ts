/** A device's key for Ed25519. */
export interface DeviceKey {
  /** The public part. */
  readonly jwk: {
    readonly kty: string;
    readonly crv: string;
    readonly x: string;
    readonly kid: string;
    readonly alg: string;
  };
  /** Signs claims, under the key's name unless another is given. */
  readonly sign: (claims: object, kid?: string) => Promise<string>;
}

/** Makes a key. */
export async function deviceKey(kid: string): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  const { publicKey, privateKey } = pair as CryptoKeyPair;
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return {
    jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA' },
    sign: async (claims, name = kid) => {
      const signed = `${encoded({ alg: 'EdDSA', kid: name, typ: 'JWT' })}.${encoded(claims)}`;
      const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, Buffer.from(signed));
      return `${signed}.${Buffer.from(signature).toString('base64url')}`;
    },
  };
}

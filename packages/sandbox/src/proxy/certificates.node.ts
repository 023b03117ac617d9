import { generateKeyPair, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { promisify } from 'node:util';
import forge from 'node-forge';

/** Who vouches for names: a client that trusts its certificate believes that it speaks with the real hosts. */
export interface Authority {
  /** Its certificate, in PEM. */
  readonly certificate: string;
  /** What a server that has a name encrypts with. */
  readonly contextFor: (hostname: string) => SecureContext;
}

const day = 86_400_000;

/** Makes an authority with a new key, which is in no file. */
export async function makeAuthority(): Promise<Authority> {
  const [own, keys] = await Promise.all([makeKeys(), makeKeys()]);
  const name = [{ name: 'commonName', value: 'plexjs sandbox' }];
  const identifier = { name: 'subjectKeyIdentifier' };
  const authority = signed(own.publicKey, name, name, own.privateKey, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    identifier,
  ]);
  const keyIdentifier = authority.generateSubjectKeyIdentifier().getBytes();
  const certificate = forge.pki.certificateToPem(authority);
  const key = forge.pki.privateKeyToPem(keys.privateKey);
  const contexts = new Map<string, SecureContext>();

  const makeContext = (hostname: string): SecureContext => {
    const altNames = [isIP(hostname) > 0 ? { type: 7, ip: hostname } : { type: 2, value: hostname }];
    const leaf = signed(keys.publicKey, [{ name: 'commonName', value: hostname.slice(0, 64) }], name, own.privateKey, [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
      identifier,
      // Without it Python 3.13 refuses a certificate.
      { name: 'authorityKeyIdentifier', keyIdentifier },
    ]);
    return createSecureContext({ key, cert: forge.pki.certificateToPem(leaf) + certificate });
  };
  return {
    certificate,
    contextFor: (hostname) => {
      const context = contexts.get(hostname) ?? makeContext(hostname);
      contexts.set(hostname, context);
      return context;
    },
  };
}

/** Makes a certificate that counts from yesterday on, by the machine's clock, for as long as clients believe one. */
function signed(
  publicKey: forge.pki.rsa.PublicKey,
  subject: forge.pki.CertificateField[],
  issuer: forge.pki.CertificateField[],
  by: forge.pki.rsa.PrivateKey,
  extensions: object[],
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + 365 * day);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  certificate.setExtensions(extensions);
  certificate.sign(by, forge.md.sha256.create());
  return certificate;
}

async function makeKeys(): Promise<forge.pki.rsa.KeyPair> {
  // Much faster than the library's own.
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return { privateKey: forge.pki.privateKeyFromPem(privateKey), publicKey: forge.pki.publicKeyFromPem(publicKey) };
}

// The data in tests/vectors, which all languages read, and the merchant of it.

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const NOW_MS = 1_700_000_000_000;
export const NONCE = '593BEC0C930BF1AFEB40B4A08C8FB242';
export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000001099990000000000000000001';

export function text(name) {
  return readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8');
}

export function cases(name) {
  const all = JSON.parse(text(name)).cases;
  if (!all?.length) throw new Error(`${name} has no cases`);
  return all;
}

/** The settings of the merchant of the vectors, with all platform keys. */
export const CONFIG = {
  mchid: '1900000109',
  serial: '0A1B2C3D4E5F60718293A4B5C6D7E8F901234567',
  private_key: text('keys/merchant.private.pem'),
  certificate: text('keys/merchant.cert.pem'),
  wechatpay_public_keys: { [PUBLIC_KEY_ID]: text('keys/wechatpay_public_key_mode.public.pem') },
  platform_certificates: [text('keys/platform_old.cert.pem'), text('keys/platform_new.cert.pem')],
};

/** A random source that gives the nonce of the vectors, and real randomness for everything else. */
export function nonceFirst(nonce = NONCE) {
  return (size) => new Uint8Array(size === 16 ? Buffer.from(nonce, 'hex') : randomBytes(size));
}

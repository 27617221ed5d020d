// Keys computed by `node:crypto`, synchronously.

import { WechatPayError } from './error.js';

const POOL_BYTES = 4096;

/** Makes the hosts of clients; `crypto` is the module `node:crypto`. */
export function nodeHost(crypto) {
  const random = pool(crypto);
  return (privateKey, platformKeys, core) => {
    const parse = (isPrivate, create, key, type) => {
      try {
        return create({ key, format: 'der', type });
      } catch {
        throw new WechatPayError(core.refused_key(isPrivate));
      } finally {
        if (isPrivate) key.fill(0);
      }
    };
    // `node:crypto` wants a Buffer of the same bytes.
    const buffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const merchantKey = privateKey && parse(true, crypto.createPrivateKey, buffer(privateKey), 'pkcs8');
    const keys = platformKeys.map((key) => parse(false, crypto.createPublicKey, buffer(key), 'spki'));
    const sign = (message) => crypto.sign('sha256', message, merchantKey);
    const verify = (key, message, signature) => crypto.verify('sha256', message, keys[key], signature);
    return { random, sign: immediate(sign), verify: immediate(verify) };
  };
}

/** Marks a function that is done with its bytes when it returns, so that they need not be copied for it. */
function immediate(compute) {
  return Object.assign(compute, { isImmediate: true });
}

/** Random bytes, drawn many at a time: a system call for each nonce would cost more than the rest of it. */
function pool(crypto) {
  const bytes = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  return (size) => {
    if (size > POOL_BYTES) return crypto.randomFillSync(new Uint8Array(size));
    if (used + size > POOL_BYTES) {
      crypto.randomFillSync(bytes);
      used = 0;
    }
    const drawn = bytes.slice(used, used + size);
    bytes.fill(0, used, used + size);
    used += size;
    return drawn;
  };
}

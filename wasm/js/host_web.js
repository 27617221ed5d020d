// Keys computed by WebCrypto, asynchronously.

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Makes the host of a client. */
export function webHost(privateKey, platformKeys) {
  const { subtle } = globalThis.crypto;
  const load = (format, key, use) => {
    const loaded = subtle.importKey(format, key, ALGORITHM, false, [use]);
    // Whoever uses the key learns of a failure; before that nobody need be told.
    loaded.catch(() => {});
    return loaded;
  };
  const merchantKey = privateKey && load('pkcs8', privateKey, 'sign');
  merchantKey?.then(() => privateKey.fill(0), () => privateKey.fill(0));
  const keys = platformKeys.map((key) => load('spki', key, 'verify'));
  return {
    random: webRandom,
    sign: async (message) => new Uint8Array(await subtle.sign(ALGORITHM, await merchantKey, message)),
    verify: async (key, message, signature) => subtle.verify(ALGORITHM, await keys[key], signature, message),
  };
}

/** Random bytes. */
export function webRandom(size) {
  return globalThis.crypto.getRandomValues(new Uint8Array(size));
}

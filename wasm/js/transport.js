// HTTP by the host's `fetch`.

// Failures of the connection itself, before any byte of the request: undici and Node, then Bun.
const NOT_SENT = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused',
  'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const NOT_SENT_BY_CONNECT = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']);

/** Sends a request with the global `fetch` and reads the response up to its limit. */
export async function fetchTransport({ method, url, headers, body, maxResponseBytes, signal }) {
  let response;
  try {
    response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
  } catch (error) {
    throw new FetchFailure(error, isNotSent(error));
  }
  if (response.type === 'opaqueredirect') {
    throw new FetchFailure(new Error('the response is a redirect, which is not followed'), false);
  }
  const received = { status: response.status, headers: response.headers, body: undefined };
  const chunks = [];
  try {
    await read(response.body, chunks, maxResponseBytes);
  } catch (error) {
    throw new FetchFailure(error, false, { ...received, body: join(chunks) });
  }
  received.body = join(chunks);
  return received;
}

/** A failure of `fetch`, with what is known about it. */
class FetchFailure extends Error {
  constructor(error, notSent, partial) {
    super(error?.message ?? String(error), { cause: error?.cause ?? error });
    this.notSent = notSent;
    Object.defineProperty(this, 'partial', { value: partial, enumerable: false });
  }
}

function isNotSent(error) {
  for (let current = error; current; current = current.cause) {
    if (NOT_SENT.has(current.code)) return true;
    if (current.syscall === 'connect' && NOT_SENT_BY_CONNECT.has(current.code)) return true;
  }
  return false;
}

/** Reads a body into `chunks`, until its end or until more than `limit` bytes came. */
async function read(stream, chunks, limit) {
  if (!stream) return;
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const room = limit + 1 - length;
    chunks.push(value.length > room ? value.subarray(0, room) : value);
    length += value.length;
    if (length > limit) {
      // The rest is not wanted; whether the connection likes that is of no interest.
      reader.cancel().catch(() => {});
      return;
    }
  }
}

function join(chunks) {
  if (chunks.length === 1) return chunks[0];
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    joined.set(chunk, position);
    position += chunk.length;
  }
  return joined;
}

// The one class of errors. The core makes the text and decides what is known about the outcome.

/** A failed call, or a configuration that cannot work. */
export class WechatPayError extends Error {
  /** `failure` is the core's JSON text. */
  constructor(failure, received, cause) {
    const { message, received: hasReceived, subject, ...facts } = JSON.parse(failure);
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, facts);
    if (subject !== undefined) this.subject = subject;
    // Not enumerable: printing an error must not print a body of any size.
    const kept = hasReceived && received ? new Received(received) : undefined;
    Object.defineProperty(this, 'received', { value: kept, enumerable: false });
  }
}

Object.defineProperty(WechatPayError.prototype, 'name', { value: 'WechatPayError', configurable: true, writable: true });

/** What makes the same error in another thread. */
export function toPlain(error) {
  const { received, message } = error;
  const failure = JSON.stringify({ ...error, message, received: received !== undefined });
  return { failure, received: received && plainReceived(received), cause: error.cause && describe(error.cause) };
}

function plainReceived({ status, headers, bodyWithoutSignatureCheck }) {
  return { status, headers: [...headers], body: bodyWithoutSignatureCheck };
}

/** A response that came with an error, as far as it came. */
class Received {
  #body;

  constructor({ status, headers, body }) {
    this.status = status;
    this.headers = headers;
    this.#body = body;
  }

  get bodyWithoutSignatureCheck() {
    return this.#body;
  }
}

/** What an HTTP library says about a failure, in one line. */
export function describe(error) {
  const texts = [];
  for (let current = error; current !== undefined && current !== null && texts.length < 3; current = current.cause) {
    const text = String(current.message || current.code || (typeof current === 'string' ? current : ''));
    if (text && !texts.includes(text)) texts.push(text);
  }
  return texts.join(': ').replaceAll(/\s+/g, ' ') || 'the transport failed';
}
